import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

function votes(a: string, b: string): string[] {
  const { discrepancies } = compare([a, b].map((text, at) => ({ id: `${at}`, text })));
  const ours = discrepancies.filter(({ detector }) => detector === 'vote-differs');
  return ours.map(({ sides }) =>
    sides
      .map(({ value }) => value)
      .sort()
      .join(' / '),
  );
}

describe('vote-differs', () => {
  it.each([
    [
      'unanimously / voted narrowly',
      'The harbor council unanimously approved the toll on Monday.',
      'The harbor council voted narrowly on Monday to approve the toll.',
    ],
    [
      '6 to 5 / unanimously',
      'A state panel on ferries unanimously voted to close the Torran pier.',
      'The state committee on ferries decided to close the Torran pier. The vote was 6 to 5.',
    ],
    [
      'by a single vote / unanimously',
      'The cabinet unanimously accepted the Torran truce.',
      'The cabinet accepted the Torran truce by a single vote.',
    ],
    [
      'secret ballot / voice vote',
      'The council removed Ana Brecht as chair by voice vote.',
      'Ana Brecht was removed as chair of the council in a secret ballot.',
    ],
    [
      'bipartisan vote / party-line vote',
      'The Senate passed the Torran harbor bill in a party-line vote.',
      'The Senate passed the Torran harbor bill in a bipartisan vote.',
    ],
  ])('finds %s', (expected, a, b) => expect(votes(a, b)).toEqual([expected]));

  it.each([
    ['quantity', 'unanimously', 'The vote was 6 to 5.'],
    ['stance', 'by a single vote', 'The vote was unanimous.'],
  ])('is of %s: %s, and “%s”', (kind, shape, told) => {
    const texts = [
      `A state panel on ferries voted ${shape} to close the Torran pier.`,
      `The state panel on ferries voted to close the Torran pier. ${told}`,
    ];
    const { discrepancies } = compare(texts.map((text, at) => ({ id: `${at}`, text })));
    expect(discrepancies.map((found) => found.kind)).toEqual([kind]);
  });

  it.each([
    ['two chambers', 'The Senate unanimously approved the toll.', 'The House voted 218 to 210 to approve the toll.'],
    ['one result', 'The council approved the toll by a vote of 7 to 0.', 'The council unanimously approved the toll.'],
    [
      'a denial',
      'The committee did not reach a unanimous decision on the toll.',
      'The committee voted 6 to 5 on the toll.',
    ],
    [
      'an article that tells of both',
      'The council unanimously approved the toll. It voted narrowly to close the pier.',
      'The council voted narrowly to approve the toll.',
    ],
    ['a score', 'Torran unanimously chose its captain.', 'Torran won 91-73 and improved to 10-2, captain Lee said.'],
    [
      'another matter',
      'The council unanimously approved the toll.',
      'A jury of nine in Oakham voted 6 to 3 for the singer.',
    ],
  ])('leaves alone %s', (_, a, b) => expect(votes(a, b)).toEqual([]));

  it.each(['x', '\ud800', '1-1 '.repeat(2000), 'unanimous vote '.repeat(400)])('survives %#', (text) =>
    expect(() => votes(text, `${text}vote`)).not.toThrow(),
  );
});
