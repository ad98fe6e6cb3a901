import type { FindingSide, Place } from '../detectors/detector.ts';
import { evidenceAt } from '../detectors/evidence.ts';
import { compareText } from '../text-order.ts';
import type {
  Article,
  DetectorLevel,
  DetectorSettings,
  Discrepancy,
  Evidence,
  LedgerEntry,
  Severity,
  Side,
  Verdict,
} from '../types.ts';
import { withBesides } from './besides.ts';
import { confidenceOf } from './confidence.ts';
import { type Dispute, type Found, leadingFound } from './dispute.ts';
import { disputeIds } from './dispute-id.ts';
import { foldFindings } from './fold.ts';
import { type LeftAlone, leftAlone } from './left-alone.ts';
import { outletNames } from './outlet-names.ts';
import { severityOf } from './severity.ts';

export interface WeighSettings {
  readonly conflictThreshold: number;
  readonly reviewThreshold: number;
  /** By the name of the detector. */
  readonly detectors: Readonly<Record<string, DetectorSettings>>;
}

/** What weighing needs to know of an article. */
export interface WeighedArticle {
  readonly article: Article;
  readonly origin: string;
}

export interface Weighed {
  readonly discrepancies: Discrepancy[];
  readonly ledger: LedgerEntry[];
  /** The findings that each discrepancy and ledger entry was made of, by its id. */
  readonly foundsOf: ReadonlyMap<string, readonly Found[]>;
}

/** Turns findings into discrepancies and ledger entries, each in an order that depends on content alone. */
export function weigh(
  founds: readonly Found[],
  articles: ReadonlyMap<string, WeighedArticle>,
  settings: WeighSettings,
): Weighed {
  const left = founds.filter(({ finding }) => finding.compatible !== null);
  const listed: { readonly dispute: Dispute; readonly content: Omit<Discrepancy, 'id'> }[] = [];
  for (const dispute of foldFindings(founds.filter(({ finding }) => finding.compatible === null))) {
    const content = discrepancyOf(dispute, articles, settings);
    if (content) listed.push({ dispute, content });
    else left.push(...dispute.founds);
  }
  const ids = disputeIds(listed.map(({ dispute, content }) => ({ founds: dispute.founds, sides: content.sides })));
  const discrepancies = listed.map(
    ({ dispute, content }, i): Discrepancy => ({
      id: ids[i] ?? '',
      ...withBesides(content, dispute.sides, (place) => evidenceOf(place, articles)),
    }),
  );
  const foundsOf = new Map(listed.map(({ dispute }, i) => [ids[i] ?? '', dispute.founds]));
  const alone = leftAlone(left);
  for (const { id, founds: own } of alone) foundsOf.set(id, own);
  const ledger = alone.map((entry) => ledgerEntry(entry, articles));
  return { discrepancies: discrepancies.sort(byWeight), ledger: ledger.sort(byContent), foundsOf };
}

function discrepancyOf(
  dispute: Dispute,
  articles: ReadonlyMap<string, WeighedArticle>,
  settings: WeighSettings,
): Omit<Discrepancy, 'id'> | null {
  const best = leadingFound(dispute.founds);
  if (!best) return null;
  const { finding, detector, event } = best;
  const sides = dispute.sides.map((side) => sideOf(side, articles));
  const confidence = confidenceOf(dispute);
  const verdict = verdictOf(confidence, thresholdsFor(detector.name, settings));
  if (!verdict || sides.length < 2) return null;
  const severity: Severity =
    settings.detectors[detector.name]?.severity ?? severityOf(finding.kind, finding.label, sides);
  const shared = new Set(sides.flatMap((side) => side.evidence.map((evidence) => evidence.article))).size > 1;
  return {
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

/** From which confidence a detector's findings are listed, and from which they are conflicts. */
export interface Thresholds {
  readonly level: DetectorLevel;
  readonly conflict: number;
  readonly review: number;
}

/** What holds for a detector: its own settings, else those for all. */
export function thresholdsFor(detector: string, settings: WeighSettings): Thresholds {
  const own = settings.detectors[detector];
  return {
    level: own?.level ?? 'conflict',
    conflict: own?.conflictThreshold ?? settings.conflictThreshold,
    review: own?.reviewThreshold ?? Math.min(settings.reviewThreshold, own?.conflictThreshold ?? 1),
  };
}

function verdictOf(confidence: number, { level, conflict, review }: Thresholds): Verdict | null {
  if (level === 'off' || confidence < review) return null;
  return confidence >= conflict && level === 'conflict' ? 'conflict' : 'review';
}

function sideOf(side: FindingSide, articles: ReadonlyMap<string, WeighedArticle>): Side {
  const evidence = side.places.flatMap((place) => evidenceOf(place, articles));
  const origins = new Set(evidence.map(({ article }) => articles.get(article)?.origin ?? article)).size;
  return { value: side.value, normalized: side.normalized, origins, evidence };
}

function evidenceOf(place: Place, articles: ReadonlyMap<string, WeighedArticle>): Evidence[] {
  const known = articles.get(place.article);
  return known ? [evidenceAt(known.article, place)] : [];
}

/** "Day of the meeting: Wednesday (AP, JoongAng) or Thursday (web)". */
function summaryOf(label: string, sides: readonly Side[], articles: ReadonlyMap<string, WeighedArticle>): string {
  const names = outletNames(sides, (id) => articles.get(id)?.article.source);
  return `${label}: ${sides.map((side, at) => `${side.value} (${(names[at] ?? []).join(', ')})`).join(' or ')}`;
}

function ledgerEntry({ id, lead, sides }: LeftAlone, articles: ReadonlyMap<string, WeighedArticle>): LedgerEntry {
  const { finding, detector } = lead;
  return {
    id,
    kind: finding.kind,
    detector: detector.name,
    reason: finding.compatible ?? 'uncertain',
    sides: sides.map((side) => sideOf(side, articles)),
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
  return [entry.kind, entry.detector, entry.reason, ...places, entry.id].join('\n');
}
