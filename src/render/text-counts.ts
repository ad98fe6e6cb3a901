import type { Comparison, LedgerEntry } from '../types.ts';
import { counted, outletOf } from './outlets.ts';
import { paragraph, plainWords } from './paragraph.ts';
import type { Page } from './text-discrepancy.ts';

/** How much was compared and what came of it, so that an empty page is not read as agreement. */
export function closingLines(comparison: Comparison, page: Page): string {
  const lines = [coverageLine(comparison), ...copyLines(comparison, page), ...aloneLine(comparison, page)];
  return [...lines, resultLine(comparison)].map((line) => paragraph(plainWords(line), '', page.width)).join('\n');
}

function coverageLine({ coverage, events }: Comparison): string {
  const { articles, sentences, claims, compared, singleSource } = coverage;
  return (
    `${counted(articles, 'article')} in ${counted(events.length, 'event')}, ${counted(sentences, 'sentence')}, ` +
    `${counted(claims, 'claim')}: ${compared} compared with another article, ${singleSource} told by one alone.`
  );
}

function copyLines({ articles }: Comparison, page: Page): string[] {
  return articles.flatMap(({ id, nearCopyOf }) =>
    nearCopyOf === null
      ? []
      : [`${outletOf(page.outlets, id)} is a near-copy of ${outletOf(page.outlets, nearCopyOf)}.`],
  );
}

function aloneLine({ coverage }: Comparison, page: Page): string[] {
  if (coverage.alone.length === 0) return [];
  const names = coverage.alone.map((article) => outletOf(page.outlets, article)).join(', ');
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
