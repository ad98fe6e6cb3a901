import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { indexByField, overlaps } from '../../claims/spans.ts';
import { isStopword } from '../../lexicon/en/stopwords.ts';
import { type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field, Span, TimeMention } from '../../types.ts';
import { headOf } from '../date-attachment.ts';
import { datedDeed } from '../dated-deed.ts';
import { deedForm } from '../dated-words.ts';
import { datesNothing } from '../undated-times.ts';
import { CONTENT } from '../view.ts';
import { isAftermath, tellsOnset } from './onset.ts';

/** A clock time that an article tells, and the sentence it stands in. */
export interface ClockView extends Span {
  readonly article: string;
  readonly field: Field;
  readonly time: TimeMention;
  /** Minutes after midnight. */
  readonly minutes: number;
  /** Whether it is when an incident began. */
  readonly onset: boolean;
  /** Content words of its sentence and of those beside it, by their own form and by the sort of deed. */
  readonly words: ReadonlySet<string>;
}

/** A sentence with more clock times than this is a timetable. */
const MOST_IN_SENTENCE = 3;

/** Every clock time of an article, in text order, but for those told in a zone: they convert another. */
export function clockViews(analysis: ArticleAnalysis): ClockView[] {
  const times = indexByField(analysis.times);
  const { sentences } = analysis.document;
  return sentences.flatMap((sentence, index): ClockView[] => {
    const tree = analysis.trees[index];
    if (!tree || sentence.repeated) return [];
    const clocks = times[sentence.field].overlapping(sentence).filter((time) => isClock(tree, time));
    if (clocks.length === 0 || clocks.length > MOST_IN_SENTENCE) return [];
    const words = new Set([index - 1, index, index + 1].flatMap((at) => contentOf(analysis.trees[at])));
    const { field, start, end } = sentence;
    const article = analysis.document.article.id;
    return clocks.map((time): ClockView => {
      const { hour = 0, minute = 0 } = time.stated;
      return { article, field, start, end, time, minutes: hour * 60 + minute, onset: isOnset(tree, time), words };
    });
  });
}

const TWELVE_HOURS = /(?<!\p{L})[ap]\.? ?m\b|noon|midnight/iu;

/** "5:30" may be in the morning or the afternoon; a time with its year is the stamp of a page; no rule is made at midnight. */
function isClock(tree: Tree, time: TimeMention): boolean {
  const { type, stated, text, end } = time;
  if (type !== 'TIME' || stated.hour === undefined || stated.year !== undefined || stated.zone !== undefined)
    return false;
  if (!TWELVE_HOURS.test(text) && stated.hour <= 12) return false;
  const next = tree.words.find(({ start }) => start >= end);
  return !(/^(noon|midnight)$/i.test(text) && next?.upos === 'NOUN') && !datesNothing(tree, time);
}

function contentOf(tree: Tree | undefined): string[] {
  const words = tree?.words.filter(({ upos, lemma }) => CONTENT.test(upos) && !isStopword(lemma.toLowerCase())) ?? [];
  return words.flatMap((word) => [word.lemma.toLowerCase(), deedForm(word)]);
}

const LIMIT = /^(by|until|till|before|after|since|from|between|to|of)$/;
const CLOSELY = /^(just|shortly|soon|right|immediately|moments?|minutes|seconds|little|bit)$/;

/** "By 7", "until 5", "as of 11" is when something was no more; "just after 3" is 3. */
function isLimit({ words }: Tree, { start }: Span): boolean {
  const at = words.findIndex((word) => word.start >= start);
  const [before, close] = [words[at - 1]?.text.toLowerCase() ?? '', words[at - 2]?.text.toLowerCase() ?? ''];
  return LIMIT.test(before) && !CLOSELY.test(close);
}

function isOnset(tree: Tree, time: TimeMention): boolean {
  const head = headOf(tree, time);
  if (head < 0 || isLimit(tree, time)) return false;
  const within = (words: readonly number[]) => words.some((at) => tellsOnset(tree, at));
  const last = tree.words.findLastIndex((word) => overlaps(word, time));
  if (WHEN.test(wordsFrom(tree, last + 1))) return within(stretchOf(tree, last + 1, last + 1));
  const own = [wordAt(tree, head).lemma.toLowerCase(), ...datedDeed(tree, head).names.map(({ lemma }) => lemma)];
  const first = tree.words.findIndex((word) => overlaps(word, time));
  return !own.some(isAftermath) && within(stretchOf(tree, first, last));
}

/** "At 3, *just as* the shooting began": what a clause right behind a time tells was at that time. */
const WHEN = /^,? ?(just )?(when|as|while)\b/;

function wordsFrom({ words }: Tree, at: number): string {
  return words
    .slice(at, at + 3)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}

const PARTING = /^(after|before|until|since|–|—|;)$/;

/** The words about a time up to those behind which another moment is told: "called at 3, *hours after* it began". */
function stretchOf({ words }: Tree, first: number, last: number): number[] {
  const parts = (at: number) => PARTING.test(words[at]?.text.toLowerCase() ?? '');
  let [from, to] = [first, last];
  while (from > 0 && (from === first || !parts(from - 1))) from--;
  while (to + 1 < words.length && !parts(to + 1)) to++;
  return words.slice(from, to + 1).map((_, step) => from + step);
}
