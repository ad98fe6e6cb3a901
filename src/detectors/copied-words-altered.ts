import { analysisOf } from '../align/articles.ts';
import type { Context } from '../align/context.ts';
import { type Change, type SharedStretch, sharedStretches } from '../align/utterance-diff.ts';
import type { Utterance, UtterancePair, UtteranceWord } from '../align/utterances.ts';
import { quantitiesRelation } from '../annotate/quantity/compare.ts';
import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from '../lexicon/en/time-words.ts';
import type { DiscrepancyKind, QuantityMention } from '../types.ts';
import { isNumber, isOther, otherName } from './copied-change.ts';
import { defineDetector, type Finding } from './detector.ts';
import { type Judgement, judgeChange, losesNegation, wordingFinding } from './wording.ts';

/** Finds a sentence that two articles have word by word but for a word or two that change its sense. */
export const copiedWordsAltered = defineDetector({
  name: 'copied-words-altered',
  kind: 'quote',
  description: 'Two articles have one sentence word by word, but for a word that changes its sense.',
  *find(context: Context) {
    for (const pair of context.utterancePairs) {
      if (pair.a.quoted || pair.b.quoted || !mayBeCopied(pair)) continue;
      for (const stretch of sharedStretches(pair)) if (isCopy(stretch)) yield* findings(stretch, context);
    }
  },
});

/** So many words in a row are not alike by chance. */
const LEAST_SAME = 10;
const MOST_CHANGES = 1;
const LONGEST = 3;

/** Few words in common are no copy in whatever order: that is soon seen, and spares most pairs the comparison. */
function mayBeCopied({ a, b }: UtterancePair): boolean {
  const forms = new Set(b.words.map(({ form }) => form));
  return a.words.filter(({ form }) => forms.has(form)).length >= LEAST_SAME;
}

function isCopy({ same, changes }: SharedStretch): boolean {
  return (
    same >= LEAST_SAME &&
    changes.length <= MOST_CHANGES &&
    changes.every(({ a, b }) => a.length <= LONGEST && b.length <= LONGEST)
  );
}

function* findings(stretch: SharedStretch, context: Context): Iterable<Finding> {
  for (const change of stretch.changes) {
    if (isAside(stretch.pair.a, change.atA, change.a) || isAside(stretch.pair.b, change.atB, change.b)) continue;
    if (agreeInFigures(stretch, change, context)) continue;
    const judgement = judge(stretch, change, context);
    if (judgement) yield wordingFinding(kindOf(stretch, change), 'Wording', stretch, change, judgement);
  }
}

/** Whether the changed words are the reporter's between two pieces of a quotation: "“…” what he called “…”". */
function isAside({ words }: Utterance, at: number, changed: readonly UtteranceWord[]): boolean {
  const [before, after] = [words[at - 1], words[at + changed.length]];
  return before?.spoken === true && after?.spoken === true && changed.some((word) => !word.spoken);
}

/** "340" against "about 350": figures that may both be right are compared as figures, by `count-differs`. */
function agreeInFigures({ pair }: SharedStretch, { a, b }: Change, { analyses }: Context): boolean {
  const [x, y] = [figureIn(pair.a, a, analyses), figureIn(pair.b, b, analyses)];
  return x !== undefined && y !== undefined && quantitiesRelation(x, y).relation !== 'differs';
}

function figureIn(
  { article, field }: Utterance,
  changed: readonly UtteranceWord[],
  analyses: Context['analyses'],
): QuantityMention | undefined {
  const [first, last] = [changed[0], changed.at(-1)];
  if (!first || !last) return undefined;
  const quantities = analysisOf(analyses, article)?.quantities ?? [];
  return quantities.find((found) => found.field === field && found.start < last.end && first.start < found.end);
}

/**
 * A reporter who writes from another's text puts many words in other words; what cannot be so meant is another figure,
 * another name, a denial, or a word that the first excludes.
 */
function judge(stretch: SharedStretch, change: Change, { analyses }: Context): Judgement | null {
  const found = judgeChange(change);
  if (!found || found.compatible || isSpoken(change)) return found;
  if (isOwnDay(stretch, change))
    return { compatible: 'other-happening', score: 0.3, note: 'each article tells of its own day' };
  const reading = otherName(stretch, change, analyses);
  if (reading) return reading;
  if (isOther(stretch, change, analyses)) return found;
  return { compatible: 'uncertain', score: 0.3, note: 'one sentence in other words' };
}

function isSpoken({ a, b }: Change): boolean {
  return a.length > 0 && b.length > 0 && [...a, ...b].every((word) => word.spoken);
}

/** What sort of fact a change of wording in running text touches: one of words said only where words said were changed. */
function kindOf(stretch: SharedStretch, change: Change): DiscrepancyKind {
  if (isSpoken(change) || isPartlySpoken(change)) return 'quote';
  const words = [...change.a, ...change.b];
  if (words.some(({ form }) => isMonth(form) || WEEKDAYS.has(form)) || isInDate(stretch, change) || words.every(isYear))
    return 'time';
  if (words.some(isNumber)) return 'quantity';
  if (words.some((word) => word.upos === 'PROPN')) return 'participant';
  return losesNegation(change) ? 'polarity' : 'stance';
}

/** Where one of the articles lacks a quotation mark, the other tells that the words were said. */
function isPartlySpoken({ a, b }: Change): boolean {
  return [a, b].some((words) => words.length > 0 && words.every((word) => word.spoken));
}

function isYear({ form }: UtteranceWord): boolean {
  return /^(1[5-9]|20)\d\d$/.test(form);
}

function isMonth(form: string): boolean {
  return MONTHS.has(form) || MONTH_ABBREVIATIONS.has(form.replace(/\.$/, ''));
}

/** Whether a figure changed in a date: "on *14* October", "October *14*". */
function isInDate({ pair }: SharedStretch, { a, atA }: Change): boolean {
  const { words } = pair.a;
  const beside = [words[atA - 1], words[atA + a.length]];
  return a.some(isNumber) && beside.some((word) => word !== undefined && isMonth(word.form));
}

/** Words before a date in which "today" makes it the article's own day. */
const SAME_BREATH = 3;
const OWN_DAY = /^(today|tonight|yesterday|tomorrow)$/;

function isOwnDay(stretch: SharedStretch, change: Change): boolean {
  if (!isInDate(stretch, change)) return false;
  const before = stretch.pair.a.words.slice(Math.max(0, change.atA - SAME_BREATH), change.atA);
  return before.some(({ form }) => OWN_DAY.test(form) || WEEKDAYS.has(form));
}
