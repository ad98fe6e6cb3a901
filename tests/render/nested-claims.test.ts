import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOfOthers } from '../../src/render/nested-claims.ts';
import type { Claim } from '../../src/types.ts';

const claim = (id: string, start: number, end: number, article = 'a'): Claim => ({
  id,
  article,
  field: 'text',
  start,
  end,
  text: '',
  predicate: { text: '', lemma: '', start, end: start },
  arguments: [],
  times: [],
  quantities: [],
  polarity: 'positive',
  certainty: 'asserted',
  attribution: null,
  happening: '',
});

describe('partsOfOthers', () => {
  it.each([
    ['within', [claim('long', 0, 20), claim('short', 5, 10)], ['short']],
    ['beginning together', [claim('short', 0, 10), claim('long', 0, 20)], ['short']],
    ['ending together', [claim('short', 10, 20), claim('long', 0, 20)], ['short']],
    ['within one within another', [claim('c', 0, 20), claim('b', 1, 19), claim('a', 2, 18)], ['a', 'b']],
  ])('finds those %s', (_, claims, parts) => {
    expect([...partsOfOthers(claims)].sort()).toEqual(parts);
  });

  it.each([
    ['overlap', [claim('a', 0, 10), claim('b', 5, 15)]],
    ['are the same', [claim('a', 0, 10), claim('b', 0, 10)]],
    ['stand in different articles', [claim('a', 0, 10), claim('b', 2, 5, 'b')]],
    ['follow each other', [claim('a', 0, 10), claim('b', 10, 15)]],
  ])('finds none of two that %s', (_, claims) => {
    expect(partsOfOthers(claims).size).toBe(0);
  });

  it('agrees with looking at every pair', () => {
    const span = fc.tuple(fc.nat(12), fc.nat(6), fc.constantFrom('a', 'b'));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const claims = spans.map(([start, length, article], i) => claim(`${i}`, start, start + length, article));
        const within = (a: Claim, b: Claim) =>
          a.article === b.article && b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start;
        const expected = claims.filter((a) => claims.some((b) => within(a, b))).map(({ id }) => id);
        expect([...partsOfOthers(claims)].sort()).toEqual(expected.sort());
      }),
    );
  });
});
