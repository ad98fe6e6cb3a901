import type { Features } from '../logistic.ts';
import { endsAt, placeOfChange, startsAt } from './change-place.ts';
import { kinOfChange, senseOfChange } from './changed-sense.ts';
import type { ChangedWords } from './changed-words.ts';
import { type Column, gainOf, type LocalAlignment, type Weight } from './local-alignment.ts';
import { isMark, isName, type Passage, type PassageWord } from './passage.ts';
import type { PassageIndex } from './passage-index.ts';

/** What is known of an event besides two passages. */
export interface QuotedEvent {
  readonly weight: Weight;
  readonly index: PassageIndex;
  /** 1: one person is credited with what the passages quote, -1: two, 0: not known. */
  readonly speakers: (a: Passage, b: Passage) => number;
}

/** Words on either side of a change that are looked at. */
const NEAR = 8;

/**
 * What speaks for and against each change being one utterance told in two ways; none of those where too little is shared
 * for it to be one.
 */
export function weighedChanges(
  aligned: LocalAlignment,
  changes: readonly ChangedWords[],
  event: QuotedEvent,
): WeighedChange[] {
  if (changes.length === 0) return [];
  const shared = sharedWords(aligned, event);
  if (isTooLittle(shared)) return [];
  const isBrief = saidAlike(aligned) < LEAST_TELLING;
  return changes.flatMap((change) => {
    const features = oneSaying(change, shared, isBrief, event);
    return features ? [{ change, features: { ...features, ...kinOfChange(change) } }] : [];
  });
}

/** A change with what speaks for and against it. */
export interface WeighedChange {
  readonly change: ChangedWords;
  readonly features: Features;
}

/** Words of content that both tell; of a clause that both have from its beginning to its end, one is enough. */
const LEAST_TELLING = 2;
/** What outweighs that one article has the changed words outside quotation marks, or that two speakers are named. */
const MUCH_SHARED = 4;

function isTooLittle({ telling = 0, shared = 0, speaker = 0 }: Features): boolean {
  return telling === 0 || (speaker < 0 && shared < MUCH_SHARED / 2);
}

/** The features of a change inside one saying, else `null`; what tells most cheaply that it is none is asked first. */
function oneSaying(change: ChangedWords, alike: Features, isBrief: boolean, event: QuotedEvent): Features | null {
  const { telling = 0, shared = 0 } = alike;
  const near = around(change, event);
  if (telling < LEAST_TELLING && near.whole !== 1) return null;
  const sense = senseOfChange(change, event.weight);
  const isTurned = sense.denial === 1 || sense.turned === 1 || sense.numbers === 1;
  // "We lost the school", "we lost the clinic": one may have said both.
  if (isBrief && !isTurned) return null;
  const place = placeOfChange(change, event.index);
  const spoken = Math.min(place.spokenA ?? 0, place.spokenB ?? 0);
  return spoken >= 0.5 || isTurned || shared >= MUCH_SHARED ? { ...alike, ...near, ...sense, ...place } : null;
}

/** Words of content inside the quotation of one or the other that both tell. */
function saidAlike({ a, b, columns }: LocalAlignment): number {
  return columns.filter((column) => {
    const [x, y] = [a.words[column.a], b.words[column.b]];
    return isSame(column) && x?.telling && (x.spoken || y?.spoken);
  }).length;
}

/** What the passages share. */
function sharedWords(aligned: LocalAlignment, { weight, speakers }: QuotedEvent): Features {
  const same = aligned.columns.filter(isSame);
  const shared = gainsOf(aligned, same, weight);
  const spoken = same.filter(({ a, b }) => aligned.a.words[a]?.spoken && aligned.b.words[b]?.spoken).length;
  const half = same.filter(({ a, b }) => aligned.a.words[a]?.spoken || aligned.b.words[b]?.spoken).length;
  const totals = [totalOf(aligned.a, weight), totalOf(aligned.b, weight)];
  return {
    same: same.length,
    telling: same.filter((column) => aligned.a.words[column.a]?.telling).length,
    shared,
    cover: shared / Math.max(0.1, Math.min(...totals)),
    coverMost: shared / Math.max(0.1, ...totals),
    bothSpoken: spoken / Math.max(1, same.length),
    oneSpoken: half / Math.max(1, same.length),
    others: aligned.columns.filter(({ relation }) => relation === 'other').length,
    speaker: speakers(aligned.a, aligned.b),
    named: namesRelation(aligned),
  };
}

/** What they share beside the change. */
function around({ aligned, before, behind, at }: ChangedWords, { weight }: QuotedEvent): Features {
  const [left, right] = [before.slice(-NEAR), behind.slice(0, NEAR)];
  return {
    whole: Number(isWhole(aligned, at)),
    left: gainsOf(aligned, left.filter(isSame), weight),
    right: gainsOf(aligned, right.filter(isSame), weight),
    leftRun: runOf(aligned, left.reverse()),
    rightRun: runOf(aligned, right),
    edge: at === 'inside' ? 0 : 1,
    othersNear: [...left, ...right].filter(({ relation }) => relation === 'other').length,
  };
}

/** Whether what is alike begins and ends with a clause, a sentence or a quotation, but for a change at one of its edges. */
function isWhole({ a, b, columns }: LocalAlignment, at: ChangedWords['at']): boolean {
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return false;
  const starts = startsAt(a.words, first.a) && startsAt(b.words, first.b);
  const ends = endsAt(a.words, last.a) && endsAt(b.words, last.b);
  return (starts || at === 'start') && (ends || at === 'end');
}

/** 1: the reporters name one name beside what was said, -1: each other ones, 0: one of them names none. */
function namesRelation({ a, b }: LocalAlignment): number {
  const [left, right] = [a, b].map(({ words }) => words.filter((word) => isName(word) && !word.spoken));
  if (!left?.length || !right?.length) return 0;
  return left.some((x) => right.some((y) => x.lemma === y.lemma)) ? 1 : -1;
}

function isSame({ relation }: Column): boolean {
  return relation === 'same';
}

function gainsOf({ a }: LocalAlignment, columns: readonly Column[], weight: Weight): number {
  return columns.reduce((sum, column) => sum + gainOf(a.words[column.a] as PassageWord, weight), 0);
}

function totalOf({ words }: Passage, weight: Weight): number {
  return words.reduce((sum, word) => sum + gainOf(word, weight), 0);
}

/** How many words in a row are the same, marks aside. */
function runOf({ a, b }: LocalAlignment, columns: readonly Column[]): number {
  let run = 0;
  for (const column of columns) {
    const word = a.words[column.a] ?? b.words[column.b];
    if (word && isMark(word)) continue;
    if (column.relation === 'other') break;
    run++;
    if (run === NEAR) break;
  }
  return run;
}
