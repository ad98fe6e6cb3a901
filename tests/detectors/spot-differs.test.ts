import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spotsOf } from '../../src/align/spots/pairs.ts';
import { spotDiffers } from '../../src/detectors/spot-differs.ts';
import { eventOf } from '../align/event.ts';

function spotsApart(a: string, b: string): string[] {
  return [...spotDiffers.find(eventOf(a, b))].map(({ label, sides }) =>
    [label, ...sides.map(({ normalized }) => normalized)].join(' | '),
  );
}

describe('spot-differs', () => {
  it.each([
    [
      'a floor',
      'Lee walked to the third-floor mixing room of the plant and shot three women.',
      'Lee made her way to the basement of the plant and shot three women.',
      'Which floor | 3 | basement',
    ],
    [
      'a part of the body',
      'Deputy Tom Reed was shot in the chest, the sheriff said.',
      'The sheriff said that Deputy Tom Reed was shot in the head.',
      'Where somebody was hurt | chest | head',
    ],
    [
      'a wound told with a noun',
      'Ann Reed sustained a gunshot wound to her right leg in the attack.',
      'Ann Reed was shot in the left arm in the attack.',
      'Where somebody was hurt | leg | arm',
    ],
    [
      'a direction',
      'She was hit by a Camry that had been traveling south on 117th Street.',
      'Police say that she was struck by a grey Camry heading north on 117th St.',
      'In which direction | south | north',
    ],
    [
      'where somebody died',
      'Ann Reed died at the scene of the attack, the police said.',
      'Ann Reed was shot in the attack and died on the way to the hospital.',
      'Where somebody died | scene | way',
    ],
    [
      'where a fire began',
      'The fire was set in the basement of the church in Elm.',
      'The blaze at the church in Elm was started at the entrance and moved inward. The fire was lit at the entrance.',
      'Where the fire began | basement | entrance',
    ],
    [
      'where a fire began, out of doors or in',
      'Captain Holt said that the fire began in the storeroom of the shop in Elm.',
      'Captain Holt said: "It seems that the fire started on the outside of the shop in Elm."',
      'Where the fire began | storeroom | outside',
    ],
    [
      'where a bomb went off',
      'A bomb went off in the prayer hall of a mosque in Arden on Sunday, killing three.',
      'The bombing, which occurred at the entrance to the mosque in Arden, killed three on Sunday.',
      'Where at the building it happened | within | entrance',
    ],
    [
      'a bombing told with a noun',
      'A bombing outside the main mosque in Arden killed three on Sunday.',
      'The bomb exploded inside the main mosque in Arden on Sunday, killing three.',
      'Where at the building it happened | outside | within',
    ],
    [
      'a coast',
      'The North fired two missiles off its west coast on Monday.',
      'On Monday the North fired two missiles into waters off its eastern coast.',
      'On which side | west | east',
    ],
    [
      'a way in or out',
      'The driver struck a woman as she walked into the store on Monday.',
      'The driver struck a woman as she walked out of the store on Monday.',
      'In or out | into | out of',
    ],
  ])('finds %s', (_, a, b, expected) => {
    expect(spotsApart(a, b)).toContain(expected);
  });

  it.each([
    [
      'a fire in a garage, which may be seen from outside',
      'Captain Holt said that the fire began in the garage of the house in Elm.',
      'Captain Holt said that the fire started on the outside of the house in Elm.',
    ],
    [
      'the door of a building and what is before it',
      'The bombing, which occurred at the entrance to the mosque in Arden, killed three on Sunday.',
      'A bombing outside the main mosque in Arden killed three on Sunday.',
    ],
    [
      'two attacks that one report tells',
      'A bomb went off in the prayer hall of a mosque in Arden on Sunday. Another bomb exploded outside the mosque.',
      'A bombing outside the mosque in Arden killed three on Sunday.',
    ],
    [
      'north and east, which may be one corner',
      'The North fired two missiles off its north coast on Monday.',
      'On Monday the North fired two missiles into waters off its eastern coast.',
    ],
    [
      'two floors in one report',
      'Lee walked to the third floor of the plant, and from there to the second floor, and shot three women.',
      'Lee shot three women on the third floor of the plant.',
    ],
    [
      'two victims',
      'Tom Reed was shot in the chest, the sheriff said.',
      'The sheriff said that Kim Holt was shot in the head.',
    ],
    ['two streets', 'The van was heading north on Mill Street.', 'The van was heading west on Elm Avenue.'],
    [
      'parts of one part',
      'Deputy Tom Reed was shot in the head, the sheriff said.',
      'The sheriff said that Deputy Tom Reed was shot in the back of the head.',
    ],
    [
      'what was only thought',
      'I thought that Ann Reed was shot in the head in the attack, a witness said.',
      'Ann Reed was shot in the arm in the attack.',
    ],
    ['a floor of prices', 'The plan sets a price floor for mills in Elm.', 'Mills in Elm stand on the second floor.'],
    ['other things on floors', 'The bank is on the fifth floor.', 'Ann Reed bought a flat on the second floor.'],
  ])('leaves %s alone', (_, a, b) => {
    expect(spotsApart(a, b)).toEqual([]);
  });

  it('survives any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { analyses, entities } = eventOf(
          `He was shot in the ${text} head on the third floor`,
          `${text} heading north on`,
        );
        for (const { start, end } of analyses.flatMap((analysis) => spotsOf(analysis, entities)))
          expect(start).toBeLessThan(end);
      }),
      { numRuns: 8 },
    );
  });
});
