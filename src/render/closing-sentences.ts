import type { Comparison, LedgerEntry } from '../types.ts';
import { counted, type Outlets, outletOf } from './outlets.ts';

/** How much was compared and what came of it, so that an empty page is not read as agreement. */
export function closingSentences(comparison: Comparison, outlets: Outlets): string[] {
  return [
    coverageLine(comparison),
    ...copyLines(comparison, outlets),
    ...aloneLine(comparison, outlets),
    resultLine(comparison),
  ];
}

function coverageLine({ coverage, events }: Comparison): string {
  const { articles, sentences, claims, compared, singleSource } = coverage;
  return (
    `${counted(articles, 'article')} in ${counted(events.length, 'event')}, ${counted(sentences, 'sentence')}, ` +
    `${counted(claims, 'claim')}: ${compared} compared with another article, ${singleSource} told by one alone.`
  );
}

function copyLines({ articles }: Comparison, outlets: Outlets): string[] {
  return articles.flatMap(({ id, nearCopyOf }) =>
    nearCopyOf === null ? [] : [`${outletOf(outlets, id)} is a near-copy of ${outletOf(outlets, nearCopyOf)}.`],
  );
}

function aloneLine({ coverage }: Comparison, outlets: Outlets): string[] {
  if (coverage.alone.length === 0) return [];
  const names = coverage.alone.map((article) => outletOf(outlets, article)).join(', ');
  return [`Alone in their event, so compared with nothing: ${names}.`];
}

function resultLine({ discrepancies, ledger }: Comparison): string {
  const conflicts = discrepancies.filter(({ verdict }) => verdict === 'conflict').length;
  const reviews = discrepancies.length - conflicts;
  const left = `${counted(ledger.length, 'difference')} looked at and left alone${reasons(ledger)}`;
  return `${counted(conflicts, 'conflict')}, ${reviews} for review; ${left}.`;
}

function reasons(ledger: readonly LedgerEntry[]): string {
  const counts = new Map<string, number>();
  for (const { reason } of ledger) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.length === 0 ? '' : ` (${sorted.map(([reason, count]) => `${count} ${reason}`).join(', ')})`;
}
