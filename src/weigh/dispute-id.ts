import { contentId } from '../identifier.ts';
import { compareText } from '../text-order.ts';
import type { Side } from '../types.ts';
import { capitalisedWords } from './capitalised.ts';
import { type Found, leadingFound } from './dispute.ts';

/** A dispute as it will be listed. */
export interface ListedDispute {
  readonly founds: readonly Found[];
  readonly sides: readonly Side[];
}

/**
 * Ids of disputes, in their order: of each one's kind, what its sides say and the names that the evidence of every side
 * has. Copies of a text, other ids of articles and other words around these leave them as they are. What a dispute is
 * called is no part of it, as that may follow the words of either side; it tells those apart that have all else in
 * common, as do then their points and events.
 */
export function disputeIds(disputes: readonly ListedDispute[]): string[] {
  return [labelOf, pointOf, eventOf].reduce(
    (ids, more) => toldApart(ids, disputes, more),
    disputes.map((dispute) => contentId('d', ...contentOf(dispute))),
  );
}

function contentOf(dispute: ListedDispute): string[] {
  const { founds, sides } = dispute;
  const kind = leadingFound(founds)?.finding.kind ?? '';
  const values = sides.map(({ normalized, value }) => normalized ?? value);
  // Affirmed and denied are the values of every such dispute: only what it is called says which.
  return [kind, kind === 'polarity' ? labelOf(dispute) : '', ...values, '', ...namesOfAll(sides)];
}

/** Whom and what all sides speak of: the same two days told of two meetings are two disputes. */
function namesOfAll(sides: readonly Side[]): string[] {
  const [first = new Set<string>(), ...others] = sides.map(
    ({ evidence }) => new Set(evidence.flatMap(({ text }) => capitalisedWords(text))),
  );
  return [...first].filter((name) => others.every((names) => names.has(name))).sort(compareText);
}

/** "Whether agree or divide" is "Whether divide or agree". */
function labelOf({ founds }: ListedDispute): string {
  const label = leadingFound(founds)?.finding.label ?? '';
  return [...new Set(label.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u))].sort(compareText).join(' ');
}

function pointOf({ founds }: ListedDispute): string {
  return leadingFound(founds)?.finding.point ?? '';
}

function eventOf({ founds }: ListedDispute): string {
  return leadingFound(founds)?.event ?? '';
}

function toldApart(
  ids: readonly string[],
  disputes: readonly ListedDispute[],
  more: (dispute: ListedDispute) => string,
): string[] {
  const count = new Map<string, number>();
  for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1);
  return disputes.map((dispute, i) => {
    const id = ids[i] ?? '';
    return (count.get(id) ?? 0) > 1 ? contentId('d', id, more(dispute)) : id;
  });
}
