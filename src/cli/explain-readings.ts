import type { SentenceReading } from '../explain/reasoning.ts';
import { shown } from './shown.ts';

/** What was read in a sentence, a line each. */
export function readingLines(reading: SentenceReading): string[] {
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
