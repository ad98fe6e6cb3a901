import type { Dispute, Found } from './dispute.ts';
import { mergeSides } from './dispute-sides.ts';
import { joinTwins } from './twins.ts';

/** Folds findings on one point into one dispute, so that an editor sees it once with all its evidence. */
export function foldFindings(founds: readonly Found[]): Dispute[] {
  const byPoint = new Map<string, Found[]>();
  for (const found of founds) {
    const key = [found.event ?? '', found.finding.kind, found.finding.point].join('\n');
    const list = byPoint.get(key);
    if (list) list.push(found);
    else byPoint.set(key, [found]);
  }
  return joinTwins([...byPoint.values()].map(disputeOf));
}

function disputeOf(founds: readonly Found[]): Dispute {
  return { founds, sides: mergeSides(founds.flatMap(({ finding }) => finding.sides)) };
}
