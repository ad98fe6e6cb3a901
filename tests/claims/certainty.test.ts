import { describe, expect, it } from 'vitest';
import { claimAt } from './bracketed.ts';
import { CERTAINTY } from './certainty-rows.ts';

const ROWS = Object.entries(CERTAINTY).flatMap(([certainty, rows]) =>
  rows
    .trim()
    .split('\n')
    .map((row) => ({ certainty, row })),
);
/** Rows that the parser reads wrongly, so that no rule of certainty can help; a miss beyond these is a step back. */
const MOST_MISSES = 8;

describe('certainty', () => {
  const scored = ROWS.map(({ certainty, row }) => ({ certainty, row, found: claimAt(row)?.certainty }));

  it('is read right in the table but for a few parses', () => {
    const missed = scored.filter(({ certainty, found }) => certainty !== found);
    expect(missed.length, missed.map(({ row, found }) => `${row} => ${found}`).join('\n')).toBeLessThanOrEqual(
      MOST_MISSES,
    );
  });

  it.each(scored.filter(({ certainty }) => certainty === 'asserted'))(
    'takes nothing from a plain fact: $row',
    ({ found }) => {
      expect(found).toBe('asserted');
    },
  );
});
