import type { FindingSide } from '../detectors/detector.ts';
import { evidenceAt } from '../detectors/evidence.ts';
import { contentId } from '../identifier.ts';
import { compareText } from '../text-order.ts';
import type { Article, DetectorLevel, Discrepancy, LedgerEntry, Severity, Side, Verdict } from '../types.ts';
import { confidenceOf } from './confidence.ts';
import { type Dispute, type Found, foldFindings } from './fold.ts';
import { outletNames } from './outlet-names.ts';
import { severityOf } from './severity.ts';

export interface WeighSettings {
  readonly conflictThreshold: number;
  readonly reviewThreshold: number;
  readonly levels: Readonly<Record<string, DetectorLevel>>;
}

/** What weighing needs to know of an article. */
export interface WeighedArticle {
  readonly article: Article;
  readonly origin: string;
}

export interface Weighed {
  readonly discrepancies: Discrepancy[];
  readonly ledger: LedgerEntry[];
}

/** Turns findings into discrepancies and ledger entries, each in an order that depends on content alone. */
export function weigh(
  founds: readonly Found[],
  articles: ReadonlyMap<string, WeighedArticle>,
  settings: WeighSettings,
): Weighed {
  const differing = founds.filter(({ finding }) => finding.compatible === null);
  const left = founds.filter(({ finding }) => finding.compatible !== null);
  const discrepancies: Discrepancy[] = [];
  const ledger = left.map((found) => ledgerEntry(found, articles));
  for (const dispute of foldFindings(differing)) {
    const discrepancy = discrepancyOf(dispute, articles, settings);
    if (discrepancy) discrepancies.push(discrepancy);
    else ledger.push(...dispute.founds.map((found) => ledgerEntry(found, articles)));
  }
  return { discrepancies: discrepancies.sort(byWeight), ledger: ledger.sort(byContent) };
}

function discrepancyOf(
  dispute: Dispute,
  articles: ReadonlyMap<string, WeighedArticle>,
  settings: WeighSettings,
): Discrepancy | null {
  const best = dispute.founds.reduce((a, b) => (b.finding.score > a.finding.score ? b : a));
  const { finding, detector, event } = best;
  const sides = dispute.sides.map((side) => sideOf(side, articles));
  const confidence = confidenceOf(dispute);
  const verdict = verdictOf(confidence, settings, settings.levels[detector.name] ?? 'conflict');
  if (!verdict || sides.length < 2) return null;
  const severity: Severity = severityOf(finding.kind, finding.label);
  const shared = new Set(sides.flatMap((side) => side.evidence.map((evidence) => evidence.article))).size > 1;
  return {
    id: contentId('d', finding.kind, finding.point, ...dispute.sides.map((side) => side.normalized)),
    event: shared ? event : null,
    kind: finding.kind,
    detector: detector.name,
    verdict,
    severity,
    confidence,
    summary: summaryOf(finding.label, sides, articles),
    sides,
    explanations: dispute.founds.flatMap((found) => found.finding.explanations ?? []).slice(0, 1),
  };
}

function verdictOf(confidence: number, settings: WeighSettings, level: DetectorLevel): Verdict | null {
  if (level === 'off' || confidence < settings.reviewThreshold) return null;
  return confidence >= settings.conflictThreshold && level === 'conflict' ? 'conflict' : 'review';
}

function sideOf(side: FindingSide, articles: ReadonlyMap<string, WeighedArticle>): Side {
  const evidence = side.places.flatMap((place) => {
    const known = articles.get(place.article);
    return known ? [evidenceAt(known.article, place)] : [];
  });
  const origins = new Set(evidence.map(({ article }) => articles.get(article)?.origin ?? article)).size;
  return { value: side.value, normalized: side.normalized, origins, evidence };
}

/** "Day of the meeting: Wednesday (AP, JoongAng) or Thursday (web)". */
function summaryOf(label: string, sides: readonly Side[], articles: ReadonlyMap<string, WeighedArticle>): string {
  const names = outletNames(sides, (id) => articles.get(id)?.article.source);
  return `${label}: ${sides.map((side, at) => `${side.value} (${(names[at] ?? []).join(', ')})`).join(' or ')}`;
}

function ledgerEntry({ finding, detector }: Found, articles: ReadonlyMap<string, WeighedArticle>): LedgerEntry {
  const sides = finding.sides.map((side) => sideOf(side, articles));
  return {
    kind: finding.kind,
    detector: detector.name,
    reason: finding.compatible ?? 'uncertain',
    sides,
    note: finding.note ?? finding.label,
  };
}

function byWeight(a: Discrepancy, b: Discrepancy): number {
  return b.confidence - a.confidence || compareText(a.id, b.id);
}

function byContent(a: LedgerEntry, b: LedgerEntry): number {
  return compareText(ledgerKey(a), ledgerKey(b));
}

function ledgerKey(entry: LedgerEntry): string {
  const places = entry.sides.flatMap((side) => side.evidence.map((e) => `${e.article} ${e.field} ${e.start} ${e.end}`));
  return [entry.kind, entry.detector, entry.reason, ...places].join('\n');
}
