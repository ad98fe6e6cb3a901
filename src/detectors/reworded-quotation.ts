import { boostedLogit } from '../align/boosted-trees.ts';
import type { Context } from '../align/context.ts';
import type { Features } from '../align/logistic.ts';
import { ALTERED_QUOTATION } from '../align/quotes/altered-quotation.data.ts';
import type { ChangedWords } from '../align/quotes/changed-words.ts';
import { isMark, type Passage, type PassageWord } from '../align/quotes/passage.ts';
import { quoteChanges, quotedEvent } from '../align/quotes/quoted-event.ts';
import { isDenial, losesDenial } from '../align/quotes/turned-sense.ts';
import { opposition } from '../lexicon/en/opposites.ts';
import type { Finding, FindingSide } from './detector.ts';
import { quotedKind } from './quoted-kind.ts';
import { judgeChange, WORDING } from './wording.ts';

/** What was said, told in part, in other marks or as indirect speech, with words that cannot be meant alike. */
export function* rewordedQuotations({ analyses, entities, weight, sameSubject }: Context): Iterable<Finding> {
  if (sameSubject) return;
  for (const { change, features } of quoteChanges(quotedEvent(analyses, entities, weight))) {
    const logit = boostedLogit(ALTERED_QUOTATION, features);
    if (logit < leastOf(features) || isMeantAlike(change, features)) continue;
    yield findingOf(change, logit, analyses);
  }
}

/** Log-odds from which a change is told. */
const LEAST = 2;
/** Where much is shared, and one denies what the other affirms in the same words. */
const LEAST_DENIED = 0;
const MUCH_SHARED = 4;
const SURE = 0.9;
const LIKELY = 0.7;

function leastOf({ denial, least, shared = 0 }: Features): number {
  return denial === 1 && least === 0 && shared >= MUCH_SHARED ? LEAST_DENIED : LEAST;
}

function findingOf(change: ChangedWords, logit: number, analyses: Context['analyses']): Finding {
  const { aligned, a, b, fromA, fromB } = change;
  const score = Math.min(SURE, Math.max(LIKELY, Math.round(100 / (1 + Math.exp(-logit / 2))) / 100));
  return {
    kind: quotedKind({ ...aligned.a, words: a }, { ...aligned.b, words: b }, analyses),
    point: WORDING + pointOf(aligned.a, fromA, a).join('|'),
    label: 'Words quoted',
    sides: [sideOf(aligned.a, fromA, a), sideOf(aligned.b, fromB, b)],
    compatible: null,
    note: 'a word that carries sense is another',
    score,
  };
}

function isTurned({ denial, turned, opposed = 0, numbers }: Features): boolean {
  return denial === 1 || turned === 1 || numbers === 1 || opposed > 0;
}

/** "I think", "I feel": the opinion is the same. */
function onlyThinks(words: readonly PassageWord[]): boolean {
  const telling = words.filter((word) => word.telling);
  return telling.length > 0 && telling.every(({ lemma }) => THINKS.test(lemma));
}

const THINKS = /^(think|believe|feel|guess|suppose|reckon|figure)$/;

/** How surely two words can be used of the same thing for one to be another's word for it. */
const AKIN = 0.7;

/** Whether the sides are forms of one word or words for one thing, or a denial stands elsewhere in one of them. */
function isMeantAlike(change: ChangedWords, features: Features): boolean {
  const { aligned, a, b, fromA, fromB } = change;
  const { akin = 0, tellingMost = 0, opens, closes } = features;
  // Two outlets may quote each its own words of one saying.
  if (opens === 1 && closes === 1 && !isTurned(features)) return true;
  if (onlyThinks(a) && onlyThinks(b)) return true;
  if (isBeside(a, aligned.b, fromB) || isBeside(b, aligned.a, fromA)) return true;
  if (akin >= AKIN && tellingMost === 1 && !isTurned(features)) return true;
  const reason = judgeChange({ a: asSaid(aligned.a, a), b: asSaid(aligned.b, b), atA: 0, atB: 0 })?.compatible ?? null;
  if (reason === 'alias' || reason === 'attribution') return true;
  if (!losesDenial(a, b)) return false;
  return denialsIn(change, 'a') === denialsIn(change, 'b') || areOpposed(a, b);
}

/** "The *2020* election", "the fraudulent election of *2020*": the other printing has the words too, close by. */
function isBeside(words: readonly PassageWord[], other: Passage, from: number): boolean {
  const telling = words.filter((word) => word.telling);
  const around = other.words.slice(Math.max(0, from - BESIDE), from + BESIDE);
  return telling.length > 0 && telling.every(({ form }) => around.some((word) => word.form === form));
}

const BESIDE = 6;

function asSaid({ sentence }: Passage, words: readonly PassageWord[]) {
  return words.map((word) => ({ ...word, sentence }));
}

/** "I feel that we weren't", "I didn't feel that we were": the denial is the same. */
function denialsIn({ aligned, a, b, fromA, fromB }: ChangedWords, side: 'a' | 'b'): number {
  const [from, changed] = side === 'a' ? [fromA, a] : [fromB, b];
  const places = aligned.columns.map((column) => column[side]).filter((at) => at >= 0);
  const [first, last] = [Math.min(from, places[0] ?? from), Math.max(from + changed.length - 1, places.at(-1) ?? 0)];
  return aligned[side].words.slice(first, last + 1).filter(isDenial).length;
}

/** "Not harmed" is "protected". */
function areOpposed(a: readonly PassageWord[], b: readonly PassageWord[]): boolean {
  const telling = (words: readonly PassageWord[]) => words.filter((word) => word.telling);
  return telling(a).some((x) =>
    telling(b).some((y) => opposition({ lemma: x.lemma, pos: x.upos }, { lemma: y.lemma, pos: y.upos }) !== null),
  );
}

/** How many words around a change name the point, and are shown. */
const NAMING = 3;
const SHOWN = 12;

function pointOf({ words }: Passage, from: number, changed: readonly PassageWord[]): string[] {
  const before = words.slice(0, from).filter((word) => !isMark(word));
  const behind = words.slice(from + changed.length).filter((word) => !isMark(word));
  return [...before.slice(-NAMING), ...behind.slice(0, NAMING)].map(({ form }) => form);
}

function sideOf({ article, field, words }: Passage, from: number, changed: readonly PassageWord[]): FindingSide {
  const shown = words.slice(Math.max(0, from - SHOWN), from + changed.length + SHOWN).filter((word) => !isMark(word));
  const value = changed.map(({ text }) => text).join(' ') || '(nothing)';
  const place = { article, field, start: shown[0]?.start ?? 0, end: shown.at(-1)?.end ?? 0 };
  return { value, normalized: value.toLowerCase(), places: [place] };
}
