import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

/** Verdicts and ledger reasons of `negation-differs` on two reports of one event. */
function told(a: string, b: string) {
  const lead = 'Governor Ana Brecht spoke in Salem on Tuesday about the state budget of 40 million dollars. ';
  const { discrepancies, ledger } = compare([
    { id: 'a', text: `${lead}${a}` },
    { id: 'b', text: `${lead}${b}` },
  ]);
  const isOwn = ({ detector }: { readonly detector: string }) => detector === 'negation-differs';
  return {
    found: discrepancies.filter(isOwn).map(({ verdict }) => verdict),
    left: ledger.filter(isOwn).map(({ reason }) => reason),
  };
}

describe('negation-differs', () => {
  it.each([
    [
      'Brecht met the builder in May, Carl Lindholm testified.',
      'Brecht never met the builder, Carl Lindholm testified.',
    ],
    ['Brecht did not attend the dinner.', 'Brecht attended the dinner on Sunday.'],
  ])('finds “%s” against “%s”', (a, b) => expect(told(a, b).found).toEqual(['conflict']));

  it.each([
    ['Brecht denied taking money.', 'A former aide testified that Brecht had taken money in envelopes.'],
    ['Brecht denied that she had met the builder.', 'Carl Lindholm said that Brecht had met the builder.'],
  ])('leaves the denial of whoever is accused to the sources: “%s”, “%s”', (a, b) => {
    expect(told(a, b)).toEqual({ found: [], left: ['attribution'] });
  });
});
