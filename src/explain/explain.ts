import type { Context } from '../align/context.ts';
import { shareWords } from '../claims/spans.ts';
import type { Comparison, Evidence, Field } from '../types.ts';
import { confidenceOf } from '../weigh/confidence.ts';
import { type Found, leadingFound } from '../weigh/dispute.ts';
import { foldFindings } from '../weigh/fold.ts';
import { thresholdsFor, type WeighSettings } from '../weigh/weigh.ts';
import { alignmentOf } from './alignment.ts';
import type { Decision, FindingReasoning, PlacesReasoning, Reasoning, SentenceAlignment } from './reasoning.ts';
import { type PlacedSentence, readingOf, sentenceAt } from './sentence.ts';

/** What an explanation draws on. */
export interface Explained {
  readonly comparison: Comparison;
  readonly contexts: readonly Context[];
  readonly foundsOf: ReadonlyMap<string, readonly Found[]>;
  readonly settings: WeighSettings;
}

/** So many pairs of sentences are told of; further ones tell the same again. */
const MOST_ALIGNMENTS = 6;

/** Why a discrepancy was found or a difference left alone, by its id; `null` where there is no such id. */
export function reasoningFor(id: string, explained: Explained): Reasoning | null {
  const { comparison, contexts, foundsOf } = explained;
  const discrepancy = comparison.discrepancies.find((one) => one.id === id) ?? null;
  const entry = comparison.ledger.find((one) => one.id === id) ?? null;
  const founds = foundsOf.get(id) ?? [];
  const lead = leadingFound(founds);
  const sides = (discrepancy ?? entry)?.sides;
  const context = contexts.find(({ event }) => event === (lead?.event ?? null));
  if (!sides || !lead || !context) return null;
  const placed = sides.map(({ evidence }) => sentencesOf(evidence, context));
  return {
    id,
    discrepancy,
    entry,
    findings: [lead, ...founds.filter((found) => found !== lead)].map(findingReasoning),
    readings: placed.flat().map((place) => readingOf(place, context)),
    alignments: alignmentsAcross(placed, context),
    decision: decisionOn(founds, lead, { discrepancy, entry }, explained.settings),
  };
}

function sentencesOf(evidence: readonly Evidence[], context: Context): PlacedSentence[] {
  const byPlace = new Map<string, PlacedSentence>();
  for (const { article, field, start } of evidence) {
    const place = sentenceAt(context, article, field, start);
    if (place) byPlace.set(`${place.article} ${place.sentence}`, place);
  }
  return [...byPlace.values()];
}

function alignmentsAcross(placed: readonly (readonly PlacedSentence[])[], context: Context): SentenceAlignment[] {
  const pairs = placed.flatMap((side, i) =>
    placed.slice(i + 1).flatMap((other) => side.flatMap((a) => other.map((b) => [a, b] as const))),
  );
  return pairs.slice(0, MOST_ALIGNMENTS).map(([a, b]) => alignmentOf(a, b, context));
}

function findingReasoning({ finding, detector, event }: Found): FindingReasoning {
  const { point, label, score, compatible, note, sides, features } = finding;
  return {
    detector: detector.name,
    description: detector.description,
    event,
    point,
    label,
    score,
    compatible,
    note: note ?? null,
    sides: sides.map(({ value, normalized }) => ({ value, normalized })),
    features: features ?? {},
  };
}

function decisionOn(
  founds: readonly Found[],
  lead: Found,
  { discrepancy, entry }: Pick<Reasoning, 'discrepancy' | 'entry'>,
  settings: WeighSettings,
): Decision {
  const { name } = lead.detector;
  const { level, conflict, review } = thresholdsFor(name, settings);
  const [dispute] = foldFindings(founds);
  return {
    detector: name,
    scores: founds.map(({ finding }) => finding.score).sort((a, b) => b - a),
    confidence: discrepancy?.confidence ?? (dispute ? confidenceOf(dispute) : lead.finding.score),
    level,
    conflictThreshold: conflict,
    reviewThreshold: review,
    verdict: discrepancy?.verdict ?? null,
    reason: entry?.reason ?? null,
    severity: discrepancy?.severity ?? null,
    severityFrom: settings.detectors[name]?.severity === undefined ? 'kind' : 'setting',
    origins: (discrepancy ?? entry)?.sides.map(({ origins }) => origins) ?? [],
  };
}

/** A place in an article. */
export interface TextPlace {
  readonly article: string;
  /** Default `text`. */
  readonly field?: Field;
  /** In UTF-16 code units. */
  readonly at: number;
}

/** What was compared at two places; `null` where an article is not there or has no sentence. */
export function reasoningBetween(
  a: TextPlace,
  b: TextPlace,
  { comparison, contexts }: Explained,
): PlacesReasoning | null {
  const home = (id: string) =>
    contexts.find(({ analyses }) => analyses.some(({ document }) => document.article.id === id));
  const [left, right] = [home(a.article), home(b.article)];
  const one = left && sentenceAt(left, a.article, a.field ?? 'text', a.at);
  const other = right && sentenceAt(right, b.article, b.field ?? 'text', b.at);
  if (!left || !right || !one || !other) return null;
  const restsOn = ({ sides }: { readonly sides: Comparison['discrepancies'][number]['sides'] }) =>
    [one, other].every(({ span }) => sides.some(({ evidence }) => evidence.some((piece) => shareWords(piece, span))));
  return {
    readings: [readingOf(one, left), readingOf(other, right)],
    sameEvent: left === right,
    alignment: left === right ? alignmentOf(one, other, left) : null,
    discrepancies: comparison.discrepancies.filter(restsOn),
    entries: comparison.ledger.filter(restsOn),
  };
}
