import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

function causes(a: string, b: string) {
  const { discrepancies, ledger } = compare([a, b].map((text, at) => ({ id: `${at}`, text })));
  const ours = discrepancies.filter(({ detector }) => detector === 'cause-differs');
  return {
    found: ours.map(({ verdict, sides }) => [verdict, ...sides.map(({ value }) => value).sort()].join(': ')),
    ledger: ledger.filter(({ detector }) => detector === 'cause-differs').map(({ reason }) => reason),
  };
}

describe('two causes of one happening', () => {
  it.each([
    [
      'conflict: arson: electrical fault',
      'The fire at the Torran mill was caused by an electrical fault, investigators said.',
      'The blaze at the Torran mill was blamed on arson.',
    ],
    [
      'conflict: arson: electrical fault',
      'Investigators blamed an electrical fault for the fire at the Torran mill.',
      'Police said the fire at the Torran mill was the result of arson.',
    ],
    [
      'conflict: bomb: engine failure',
      'The cause of the Torran crash was engine failure.',
      'A bomb caused the crash in Torran.',
    ],
    [
      'conflict: bomb: pilot error',
      'The crash near Torran was due to pilot error.',
      'The crash near Torran, caused by a bomb, closed the road.',
    ],
    [
      'conflict: heart attack: strangulation',
      'The actor Asa Holt died of a heart attack.',
      'The actor Asa Holt died of strangulation.',
    ],
    [
      'conflict: apparent heart attack: apparent suicide',
      'The actor Asa Holt was found dead in his cell from an apparent heart attack.',
      'The actor Asa Holt was found dead in his cell in an apparent suicide.',
    ],
    [
      'conflict: hanged himself: heart attack',
      'The actor Asa Holt died of a heart attack.',
      'The actor Asa Holt hanged himself in his cell.',
    ],
    [
      'review: flooding: strike',
      'Trains in Torran stopped because of a strike.',
      'Trains in Torran stopped because of flooding.',
    ],
    [
      'review: arson: electrical fault',
      'The fire at the Torran mill was caused by an electrical fault.',
      'The fire at the Torran mill may have been caused by arson.',
    ],
  ])('finds %s', (expected, a, b) => {
    const { found } = causes(a, b);
    expect(found).toEqual([expected]);
  });

  it.each([
    [
      'one cause more finely told',
      'The fire at the Torran mill was caused by an electrical fault.',
      'The fire at the Torran mill was caused by faulty wiring.',
    ],
    ['a wider word', 'Asa Holt of Torran died of cancer on Monday.', 'Asa Holt of Torran died of leukemia on Monday.'],
    [
      'a cause that is denied',
      'The fire at the Torran mill was caused by an electrical fault.',
      'The fire at the Torran mill was not caused by arson.',
    ],
    [
      'another happening',
      'The fire at the Torran mill on Monday was caused by an electrical fault.',
      'The fire at the Torran school on Monday was caused by arson.',
    ],
    [
      'the other article tells that cause too',
      'The fire at the Torran mill was caused by an electrical fault.',
      'The fire at the Torran mill was caused by arson. Officials had first spoken of an electrical fault.',
    ],
    [
      'another date',
      'The fire in Torran on 3 May 2019 was caused by lightning.',
      'The fire in Torran on 8 June 2021 was caused by arson.',
    ],
    ['a person is no cause', 'Ann Poe caused the crash in Torran.', 'The crash in Torran was caused by a bomb.'],
  ])('leaves alone: %s', (_, a, b) => {
    expect(causes(a, b).found).toEqual([]);
  });

  it('puts the causes of two speakers into the ledger', () => {
    const { found, ledger } = causes(
      'Ann Poe said the fire at the Torran mill was caused by an electrical fault.',
      'Tom Ray said the fire at the Torran mill was caused by arson.',
    );
    expect([found, ledger]).toEqual([[], ['attribution']]);
  });
});
