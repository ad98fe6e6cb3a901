import type {
  ComparedPair,
  Features,
  FindingReasoning,
  PlacesReasoning,
  Reasoning,
  SentenceAlignment,
} from '../explain/reasoning.ts';
import type { Discrepancy, LedgerEntry } from '../types.ts';
import { decisionLines } from './explain-decision.ts';
import { readingLines } from './explain-readings.ts';
import { shown } from './shown.ts';

/** The reasoning for one discrepancy or one difference left alone, for a person. */
export function reasoningText({ discrepancy, entry, findings, readings, alignments, decision }: Reasoning): string {
  const head = discrepancy ? discrepancyHead(discrepancy) : entry ? entryHead(entry) : [];
  return joined([
    head,
    ['What the sentences say', ...readings.flatMap(readingLines)],
    ['How they were lined up', ...alignments.flatMap(alignmentLines)],
    ['What the detectors found', ...findings.flatMap(findingLines)],
    ['What became of it', ...decisionLines(decision)],
  ]);
}

/** What was compared at two places, for a person. */
export function placesText({ readings, sameEvent, alignment, discrepancies, entries }: PlacesReasoning): string {
  const lined = alignment ? alignmentLines(alignment) : [];
  const apart = sameEvent
    ? []
    : ['  The two articles were taken to report two events, so nothing of them was compared.'];
  const results = [...discrepancies.map((one) => `  ${one.id}  ${shown(one.summary)}`), ...entries.map(entryLine)];
  return joined([
    ['What the sentences say', ...readings.flatMap(readingLines)],
    ['How they were lined up', ...apart, ...lined],
    ['What rests on both', ...(results.length > 0 ? results : [`  Nothing${reasonFor(alignment)}.`])],
  ]);
}

/** Why nothing rests on both sentences, as far as alignment tells. */
function reasonFor(alignment: SentenceAlignment | null): string {
  if (!alignment) return '';
  if (alignment.pairs.length > 0) return ': what was set against each other is compatible, or too little was shared';
  return alignment.overlap === null
    ? ': they share too little to be taken for reports of one point'
    : ': no dates, figures, names or statements of them belong to one point';
}

function joined(sections: readonly (readonly string[])[]): string {
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function discrepancyHead({ id, verdict, kind, summary, detector }: Discrepancy): string[] {
  return [`${verdict.toUpperCase()}  ${id}  ${kind}, found by ${shown(detector)}`, `  ${shown(summary)}`];
}

function entryHead(entry: LedgerEntry): string[] {
  const values = entry.sides.map(({ value }) => shown(value)).join(' / ');
  return [
    `LEFT ALONE  ${entry.id}  ${entry.kind}, looked at by ${shown(entry.detector)}`,
    `  ${values}: ${entry.reason}, ${shown(entry.note)}`,
  ];
}

function entryLine({ id, reason, note, sides }: LedgerEntry): string {
  return `  ${id}  ${sides.map(({ value }) => shown(value)).join(' / ')}: ${reason}, ${shown(note)}`;
}

function alignmentLines({ a, b, overlap, shared, pairs }: SentenceAlignment): string[] {
  const told = overlap === null ? 'not lined up as sentences' : `overlap ${overlap}`;
  const words = shared.map(({ word, weight }) => `${shown(word)} ${weight}`).join(', ');
  return [
    `  ${shown(a.article)} ${a.start} / ${shown(b.article)} ${b.start}: ${told}`,
    ...(words === '' ? [] : [`    shared     ${words}`]),
    ...pairs.flatMap(pairLines),
  ];
}

function pairLines({ channel, a, b, features }: ComparedPair): string[] {
  return [`    ${channel.padEnd(10)} ${shown(a)} / ${shown(b)}`, ...featureLine(features, '               ')];
}

function featureLine(features: Features, indent: string): string[] {
  const told = Object.entries(features).map(
    ([name, value]) => `${name} ${typeof value === 'string' ? shown(value) : value}`,
  );
  return told.length === 0 ? [] : [`${indent}${told.join(', ')}`];
}

function findingLines({
  detector,
  description,
  label,
  sides,
  score,
  compatible,
  note,
  features,
}: FindingReasoning): string[] {
  const values = sides.map(({ value, normalized }) =>
    value === normalized ? shown(value) : `${shown(value)} [${shown(normalized)}]`,
  );
  const outcome = compatible === null ? 'cannot all be right' : `compatible: ${compatible}`;
  return [
    `  ${shown(detector)}: ${shown(description)}`,
    `    ${shown(label)}: ${values.join(' / ')}`,
    `    ${outcome}, score ${Math.round(score * 1000) / 1000}${note === null ? '' : `; ${shown(note)}`}`,
    ...featureLine(features, '    '),
  ];
}
