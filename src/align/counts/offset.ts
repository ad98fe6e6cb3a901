import { overlaps } from '../../claims/spans.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { QuantityMention, Span } from '../../types.ts';

/** Words behind an amount that tell from where it is counted; of lengths of time and way, and of the score of a game. */
const OFFSETS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    before: 'before earlier sooner prior previously ago',
    after: 'after later afterwards',
    away: 'away apart',
    ahead: 'ahead up above clear',
    behind: 'behind down below adrift',
    more: 'more older taller longer higher greater bigger larger',
    less: 'less fewer younger shorter lower smaller',
  }).flatMap(([offset, words]) => words.split(' ').map((word): [string, string] => [word, offset])),
);
/** Of people and things these say where they stand and when they did so. */
const ONLY_OF_MEASURES = /^(before|after|previously|afterwards|up|down|above|below)$/;
/** What a side in a game or a vote is ahead or behind by. */
const LEADS = new Set('point goal run vote seat stroke shot length game set delegate'.split(' '));

/** The word right behind the figure and what it counts tells that it is counted from somewhere. */
export function offsetOf({ words }: Tree, { end, countedSpan, counted, kind, bearer }: QuantityMention): string {
  // "Three percent lower", "lost three percent".
  if (kind === 'percent' || kind === 'points') return '';
  const last = Math.max(end, countedSpan?.end ?? end);
  const next = words.find((word) => word.start >= last)?.text.toLowerCase() ?? '';
  const isMeasure = kind === 'duration' || (kind === 'measure' && bearer === undefined) || LEADS.has(counted ?? '');
  return isMeasure || !ONLY_OF_MEASURES.test(next) ? (OFFSETS.get(next) ?? '') : '';
}

/** Before a figure that tells what the other one was before: "fell to 4.8 percent *from 5.2*", "*up from* 12". */
const FORMER_CUE =
  /^(up|down|rose|rise|risen|rising|fell|fall|fallen|falling|dropped|drop|climbed|increased|increase|decreased|decrease|grew|cut|lowered|raised|reduced|revised)$/;
const MOST_BEFORE_CUE = 7;

export function isFormer(tree: Tree, quantity: QuantityMention, inside: readonly QuantityMention[]): boolean {
  const { words } = tree;
  const { start, kind } = quantity;
  if (isOfPriorPeriod(tree, quantity)) return true;
  const figure = words.findIndex((word) => word.end > start);
  const at = pastModifiers(words, figure);
  if (words[at - 1]?.text.toLowerCase() !== 'from' || kind === 'duration') return false;
  const before = words.slice(Math.max(0, at - 1 - MOST_BEFORE_CUE), at - 1);
  return before.some((word, index) => {
    const text = word.text.toLowerCase();
    if (FORMER_CUE.test(text)) return true;
    const next = before[index + 1];
    // "To 4.8 percent from 5.2", but "252 to 175 with help from 35".
    return /^(to|at)$/.test(text) && next !== undefined && inside.some((other) => isLike(other, quantity, next));
  });
}

/** "*The prior week's* reading was revised to 405,000": a measure's last figure but one. */
function isOfPriorPeriod({ words }: Tree, { start, kind }: QuantityMention): boolean {
  if (kind === 'duration') return false;
  const at = words.findIndex((word) => word.end > start);
  const prior = words.findLastIndex(({ text }, index) => index < at && PRIOR.test(text));
  if (prior < 0 || !PERIODS.test(words[prior + 1]?.lemma ?? '')) return false;
  const ahead = words[prior - 1]?.upos === 'DET' ? words[prior - 2] : words[prior - 1];
  // "Rose *from the previous week* to 373,000" tells this week's.
  if (/^(from|than|over|since|after)$/i.test(ahead?.text ?? '')) return false;
  const between = words.slice(prior + 1, at);
  return between.every(({ upos, text }) => upos !== 'NUM' && upos !== 'CCONJ' && text !== ',');
}

const PRIOR = /^(prior|previous|preceding)$/i;
const PERIODS = /^(day|week|month|quarter|year|season)$/;

const MOST_MODIFIERS = 3;

/** Where the phrase of a figure begins: "from *a downwardly revised* 371,000". */
function pastModifiers(words: Tree['words'], figure: number): number {
  let at = figure;
  while (at > figure - MOST_MODIFIERS && /^(DET|ADV|ADJ|VERB)$/.test(words[at - 1]?.upos ?? '')) at--;
  return at;
}

/** Whether a figure of the same sort stands at the word. */
function isLike(other: QuantityMention, { kind, unit }: QuantityMention, word: Span): boolean {
  return other.kind === kind && other.unit === unit && overlaps(other, word);
}

const WINDOWS = /^(first|last|next|past|previous|final|opening|latest|remaining)$/;

export function windowOf({ words }: Tree, { start, kind }: QuantityMention): string {
  if (kind !== 'count') return '';
  const at = words.findIndex((word) => word.end > start);
  const before = words[at - 1]?.text.toLowerCase() ?? '';
  return WINDOWS.test(before) ? before : '';
}
