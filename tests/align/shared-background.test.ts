import { describe, expect, it } from 'vitest';
import { sharedBackgrounds } from '../../src/align/shared-background.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import { compare } from '../../src/compare.ts';

const STORM =
  'Storm fells trees in Portsea. A storm hit Portsea on Monday, felled dozens of trees and cut power to 900 homes. Crews worked through the night to clear the coast road. The weather service had warned of gusts of 120 kilometres an hour. ';
const MAYOR =
  'Mayor steps down over flats. Carla Dunne resigned on Friday as mayor after an audit found that council flats had been let to her relatives. She denied wrongdoing at a news conference in the town hall. Her deputy will take over until a vote in June. ';
const FLOOD = 'The 2009 flood in Portsea killed 41 people and destroyed the old harbour bridge.';

function across(first: string, second: string) {
  const comparison = compare([
    { id: 'storm', text: STORM + first },
    { id: 'mayor', text: MAYOR + second },
  ]);
  expect(comparison.events).toHaveLength(2);
  return comparison;
}

const APART: readonly (readonly [name: string, second: string, values: readonly string[]])[] = [
  [
    'a toll',
    'She was elected after the 2009 flood in Portsea, which killed 14 people and destroyed the old harbour bridge.',
    ['14', '41'],
  ],
  [
    'a toll in other words',
    'She was elected after the great flood of 2009, in which 14 people died and the old harbour bridge of Portsea was destroyed.',
    ['14', '41'],
  ],
];

const ALONE: readonly (readonly [name: string, second: string])[] = [
  [
    'another disaster of the town',
    'She was elected after the 1998 fire in Portsea, which killed 14 people and destroyed the old town hall.',
  ],
  [
    'a bound that holds',
    'She was elected after the 2009 flood in Portsea, which killed more than 40 people and destroyed the old harbour bridge.',
  ],
  ['the same toll', 'She was elected after the flood of that summer of 2009, in which some 40 people of Portsea died.'],
  ['the toll of the day', 'The flood in Portsea on Friday killed 14 people and destroyed the new harbour bridge.'],
  [
    'no year',
    'She was elected after the flood in Portsea, which killed 14 people and destroyed the old harbour bridge.',
  ],
];

describe('what two events tell of what was before both', () => {
  it.each(APART)('is held against each other: %s', (_, second, values) => {
    const [found, ...others] = across(FLOOD, second).discrepancies;
    expect(others).toEqual([]);
    expect(found?.event).toBeNull();
    expect(found?.verdict).toBe('conflict');
    expect(found?.sides.map(({ value }) => value).sort()).toEqual(values);
  });

  it.each(ALONE)('is left alone: %s', (_, second) => {
    expect(across(FLOOD, second).discrepancies).toEqual([]);
  });

  it('is cut down to the sentences that both tell', () => {
    const analyses = [
      { id: 'a', text: `${STORM}${FLOOD} The 1998 census counted 4,100 residents.` },
      {
        id: 'b',
        text: `${MAYOR}In 2009 a flood killed 41 people in Portsea and destroyed the harbour bridge. She was born in 1971.`,
      },
    ].map((article) => analyseArticle(article));
    const [shared, ...others] = sharedBackgrounds(
      analyses,
      new Map([
        ['a', 'one'],
        ['b', 'two'],
      ]),
    );
    expect(others).toEqual([]);
    const kept = shared?.map(({ document: { article, sentences } }) =>
      sentences.flatMap(({ repeated, start, end }) => (repeated ? [] : [article.text.slice(start, end)])),
    );
    expect(kept).toEqual([[FLOOD], ['In 2009 a flood killed 41 people in Portsea and destroyed the harbour bridge.']]);
  });

  it('is nothing where all articles are of one event', () => {
    const analyses = ['a', 'b'].map((id) => analyseArticle({ id, text: STORM + FLOOD }));
    const eventOf = new Map(analyses.map(({ document: { article } }) => [article.id, 'one']));
    expect(sharedBackgrounds(analyses, eventOf)).toEqual([]);
  });
});
