import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

const MEETING =
  'President Aino Lehtoranta of Finland met President Mateo Ferreyra of Uruguay in Geneva on DAY to discuss fishing in the South Atlantic. The two presidents talked about quotas for squid and hake.';

function comparison(
  first: readonly [day: string, published: string],
  second: readonly [day: string, published: string],
) {
  const article = (id: string, [day, publishedAt]: readonly [string, string]) => ({
    id,
    publishedAt,
    text: MEETING.replace('DAY', day),
  });
  return compare([article('courier', first), article('herald', second)]);
}

describe('date-differs', () => {
  it('finds two days of one meeting in reports of one day', () => {
    const { discrepancies } = comparison(['Tuesday', '2025-05-14'], ['Wednesday', '2025-05-14']);
    expect(discrepancies.filter(({ detector }) => detector === 'date-differs')).toHaveLength(1);
  });

  it('takes reports published days apart, each of its own day, for two meetings', () => {
    const { discrepancies, ledger } = comparison(['Tuesday', '2025-05-13'], ['Saturday', '2025-05-17']);
    expect(discrepancies.filter(({ detector }) => detector === 'date-differs')).toHaveLength(0);
    const reasons = ledger.filter(({ detector }) => detector === 'date-differs').map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason !== 'other-happening')).toEqual([]);
  });

  it('finds nothing where the days agree', () => {
    const { discrepancies } = comparison(['Tuesday', '2025-05-14'], ['Tuesday', '2025-05-15']);
    expect(discrepancies.filter(({ kind }) => kind === 'time')).toHaveLength(0);
  });
});
