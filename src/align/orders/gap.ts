import { SMALL } from '../../lexicon/en/numbers.ts';
import { type Tree, wordAt } from '../../syntax/tree.ts';
import type { Span } from '../../types.ts';

/** How long after one deed another was done, as far as the words tell. */
export interface Gap extends Span {
  readonly text: string;
  /** The least and the most that may be meant, in hours. */
  readonly least: number;
  readonly most: number;
}

const HOURS: Readonly<Record<string, number>> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 730,
  year: 8766,
};
/** How much of a unit a count may be off, as one is rounded and another counts both ends. */
const ROUNDED = 0.75;
/** "Hours after" is more than one and hardly more than a day; of any unit so many are told. */
const FEW = 1.3;
const MANY: Readonly<Record<string, number>> = {
  second: 120,
  minute: 120,
  hour: 36,
  day: 20,
  week: 12,
  month: 24,
  year: 80,
};
/** "Shortly after", "moments before". */
const SOON = /^(shortly|soon|moments?|immediately|right|minutes)$/;
const MOST_SOON = 12;

/** What stands before the word at `at` that ties two deeds: "*two weeks* before", "*shortly* after"; `null` without it. */
export function gapBefore(tree: Tree, at: number): Gap | null {
  const [count, unit] = [tree.words[at - 2], tree.words[at - 1]];
  if (!unit) return null;
  const word = unit.text.toLowerCase();
  if (SOON.test(word) && !isCount(count?.text)) return spanned(tree, at - 1, at, 0, MOST_SOON);
  const name = word.replace(/s$/, '');
  const hours = HOURS[name];
  if (hours === undefined) return null;
  const amount = countOf(count?.text);
  if (amount !== null && count)
    return spanned(tree, at - 2, at, (amount - ROUNDED) * hours, (amount + ROUNDED) * hours);
  const isVague =
    word.endsWith('s') &&
    !/^(of|several|few|many|couple|half|dozen|dozens|more|least|than|-)$/i.test(count?.text ?? '');
  return isVague ? spanned(tree, at - 1, at, FEW * hours, (MANY[name] ?? 1) * hours) : null;
}

function isCount(text: string | undefined): boolean {
  return countOf(text) !== null;
}

function countOf(text: string | undefined): number | null {
  const word = text?.toLowerCase() ?? '';
  if (/^(a|an|the)$/.test(word)) return 1;
  const amount = SMALL.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null);
  return amount !== null && amount > 0 ? amount : null;
}

function spanned(tree: Tree, first: number, last: number, least: number, most: number): Gap {
  const words = tree.words.slice(first, last + 1).map(({ text }) => text);
  return { text: words.join(' '), start: wordAt(tree, first).start, end: wordAt(tree, last).end, least, most };
}

/** Whether two gaps cannot both be right. */
export function areTwoGaps(a: Gap, b: Gap): boolean {
  return a.most < b.least || b.most < a.least;
}
