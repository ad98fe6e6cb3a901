import { describe, expect, it } from 'vitest';
import { claimAt } from './bracketed.ts';
import { NEGATIVE, POSITIVE } from './polarity-rows.ts';

const rows = (table: string) => table.trim().split('\n');
/** Rows that the parser reads wrongly: questions of word order ("At no point did …"), mistaken tags. */
const MOST_MISSES = 7;

describe('polarity', () => {
  const scored = [
    ...rows(NEGATIVE).map((row) => ({ row, polarity: 'negative' })),
    ...rows(POSITIVE).map((row) => ({ row, polarity: 'positive' })),
  ].map((item) => ({ ...item, found: claimAt(item.row)?.polarity }));

  it('is read right in the table but for a few parses', () => {
    const missed = scored.filter(({ polarity, found }) => polarity !== found);
    expect(missed.length, missed.map(({ row, found }) => `${row} => ${found}`).join('\n')).toBeLessThanOrEqual(
      MOST_MISSES,
    );
  });
});
