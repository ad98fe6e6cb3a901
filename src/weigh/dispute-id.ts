import { contentId } from '../identifier.ts';
import { compareText } from '../text-order.ts';
import { type Dispute, leadingFound } from './fold.ts';

/**
 * Ids of disputes, in their order: of each one's kind, what it is about and what its sides say, so that other words
 * around them, further articles and other ids of articles leave them as they are. Disputes that have all these in common
 * are told apart by the words of their points, and of one point by their events.
 */
export function disputeIds(disputes: readonly Dispute[]): string[] {
  return [pointOf, eventOf].reduce(
    (ids, more) => toldApart(ids, disputes, more),
    disputes.map((dispute) => contentId('d', ...contentOf(dispute))),
  );
}

function contentOf({ founds, sides }: Dispute): string[] {
  const finding = leadingFound(founds)?.finding;
  return [finding?.kind ?? '', ...wordsOf(finding?.label ?? ''), '', ...sides.map((side) => side.normalized)];
}

/** "Whether agree or divide" is "Whether divide or agree". */
function wordsOf(label: string): string[] {
  return [...new Set(label.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u))].sort(compareText);
}

function pointOf({ founds }: Dispute): string {
  return leadingFound(founds)?.finding.point ?? '';
}

function eventOf({ founds }: Dispute): string {
  return leadingFound(founds)?.event ?? '';
}

function toldApart(ids: readonly string[], disputes: readonly Dispute[], more: (dispute: Dispute) => string): string[] {
  const count = new Map<string, number>();
  for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1);
  return disputes.map((dispute, i) => {
    const id = ids[i] ?? '';
    return (count.get(id) ?? 0) > 1 ? contentId('d', id, more(dispute)) : id;
  });
}
