import type {
  ComparedPair,
  Decision,
  Features,
  FindingReasoning,
  PlacesReasoning,
  Reasoning,
  SentenceAlignment,
  SentenceReading,
} from '../explain/reasoning.ts';
import { visible } from '../render/visible.ts';
import type { Discrepancy, LedgerEntry } from '../types.ts';

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

function readingLines(reading: SentenceReading): string[] {
  const { article, field, start, end, text, names, times, quantities, claims, references } = reading;
  return [
    `  ${shown(article)}, ${field} ${start}-${end}`,
    `    ${shown(text)}`,
    ...times.map(
      ({ text: words, value, from }) =>
        `    time       ${shown(words)} = ${value}${from === null ? ', unresolved' : `, from ${from}`}`,
    ),
    ...quantities.map((one) => `    figure     ${shown(one.text)} = ${figureOf(one)}`),
    ...names.map(
      ({ text: words, type, canonical }) =>
        `    name       ${shown(words)}: ${type}${canonical === undefined ? '' : `, ${shown(canonical)}`}`,
    ),
    ...references
      .filter(({ text: words, means }) => words !== means)
      .map(
        ({ text: words, means, type, mentions }) =>
          `    reference  ${shown(words)} = ${shown(means)} (${type}, ${mentions} mention${mentions === 1 ? '' : 's'})`,
      ),
    ...claims.map((claim) => `    claim      ${claimOf(claim)}`),
  ];
}

function figureOf({ amount, upper, unit, counted, bound, state }: SentenceReading['quantities'][number]): string {
  const range = upper === undefined ? `${amount}` : `${amount} to ${upper}`;
  return [range, unit, counted ?? '', state ?? '', bound === 'exact' ? '' : `(${bound})`].filter(Boolean).join(' ');
}

function claimOf({ predicate, polarity, certainty, speaker, text }: SentenceReading['claims'][number]): string {
  const told = [
    polarity === 'negative' ? `not ${predicate}` : predicate,
    certainty,
    speaker === null ? '' : `credited to ${shown(speaker)}`,
  ];
  return `${told.filter(Boolean).join(', ')}: ${shown(text)}`;
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

function decisionLines(decision: Decision): string[] {
  const { scores, confidence, reason, verdict, severity, severityFrom, origins } = decision;
  const rounded = scores.map((score) => Math.round(score * 1000) / 1000).join(', ');
  const graded =
    severity === null
      ? []
      : [`  severity ${severity}, ${severityFrom === 'setting' ? 'as the settings say' : 'by what is disputed'}`];
  return [
    `  confidence ${confidence}, from ${scores.length === 1 ? 'a score' : 'scores'} of ${rounded}`,
    `  ${verdict === null ? leftAloneReason(decision, reason) : verdictReason(decision)}`,
    ...graded,
    `  origins of the sides: ${origins.join(' against ')}`,
  ];
}

function verdictReason({ verdict, confidence, level, conflictThreshold, reviewThreshold }: Decision): string {
  if (verdict === 'conflict') return `a conflict, as ${confidence} is at or over ${conflictThreshold}`;
  if (confidence >= conflictThreshold) return `for review, as the detector is set to ${level}`;
  return `for review, as ${confidence} is under ${conflictThreshold} and at or over ${reviewThreshold}`;
}

function leftAloneReason({ confidence, reviewThreshold }: Decision, reason: Decision['reason']): string {
  if (reason !== 'uncertain' && reason !== null) return `left alone: ${reason}`;
  return confidence < reviewThreshold
    ? `left alone, as ${confidence} is under ${reviewThreshold} from which it would be for review`
    : 'left alone, as the detector was not sure enough';
}

const LONGEST = 200;

/** One line, with nothing in it that a terminal would act on. */
function shown(text: string): string {
  const line = visible(text.replace(/\s+/g, ' '));
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
