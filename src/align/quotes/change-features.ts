import { logFrequency } from '../../lexicon/en/frequency.ts';
import { opposition } from '../../lexicon/en/opposites.ts';
import { related } from '../../lexicon/en/relations.ts';
import type { Features } from '../logistic.ts';
import type { ChangedWords } from './changed-words.ts';
import { type Column, gainOf, type LocalAlignment, type Weight } from './local-alignment.ts';
import { CLOSING, isMark, OPENING, type Passage, type PassageWord } from './passage.ts';
import { isElsewhere, type PassageIndex } from './passage-index.ts';
import { losesDenial, turnsSense } from './turned-sense.ts';

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
  const isBrief = saidAlike(aligned) < LEAST_TELLING;
  return changes.flatMap((change) => {
    const features = { ...shared, ...around(change, event), ...inside(change, event), ...beside(change, event) };
    return isOneSaying(features, isBrief) ? [{ change, features: { ...features, ...kindred(change) } }] : [];
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

function isOneSaying(features: Features, isBrief: boolean): boolean {
  const { telling = 0, whole = 0, shared = 0, spokenA = 0, spokenB = 0, speaker = 0 } = features;
  if (telling < LEAST_TELLING && !(telling > 0 && whole === 1)) return false;
  if (speaker < 0 && shared < MUCH_SHARED / 2) return false;
  const isTurned = features.denial === 1 || features.turned === 1 || features.numbers === 1;
  // "We lost the school", "we lost the clinic": one may have said both.
  if (isBrief && !isTurned) return false;
  return Math.min(spokenA, spokenB) >= 0.5 || isTurned || shared >= MUCH_SHARED;
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

/** What the changed words are. */
function inside({ a, b }: ChangedWords, { weight }: QuotedEvent): Features {
  const [left, right] = [a.filter(({ telling }) => telling), b.filter(({ telling }) => telling)];
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  return {
    least: Math.min(a.length, b.length),
    most: Math.max(a.length, b.length),
    tellingLeast: few.length,
    tellingMost: many.length,
    denial: Number(losesDenial(a, b)),
    turned: Number(turnsSense(a, b)),
    numbers: bothHave(a, b, isNumber),
    names: bothHave(a, b, ({ upos }) => upos === 'PROPN'),
    oneName: a.some(isName) !== b.some(isName) ? 1 : 0,
    class: mostOf(left, right, (x, y) => Number(x.upos === y.upos)),
    rarity: Math.min(
      ...[left, right].map((words) => words.reduce((sum, word) => Math.max(sum, weight(word.lemma)), 0)),
    ),
    common: Math.max(0, ...[...left, ...right].map(({ form }) => logFrequency(form))),
  };
}

/** What the lexicon knows of the changed words. */
function kindred({ a, b }: ChangedWords): Features {
  const [left, right] = [a.filter(({ telling }) => telling), b.filter(({ telling }) => telling)];
  return {
    opposed: mostOf(left, right, (x, y) => opposition(wordOf(x), wordOf(y))?.strength ?? 0),
    akin: mostOf(left, right, kinship),
    alike: mostOf(left, right, letters),
  };
}

/** Where the change stands. */
function beside(change: ChangedWords, { index }: QuotedEvent): Features {
  const { aligned, a, b, fromA, fromB } = change;
  const [x, y] = [aligned.a.words, aligned.b.words];
  const [endA, endB] = [lastAt(x, fromA, a), lastAt(y, fromB, b)];
  return {
    spokenA: spokenness(x, fromA, a),
    spokenB: spokenness(y, fromB, b),
    opens: Number(opensAt(x, fromA) && opensAt(y, fromB)),
    opensOne: Number(opensAt(x, fromA) || opensAt(y, fromB)),
    closes: Number(closesAt(x, endA) && closesAt(y, endB)),
    closesOne: Number(closesAt(x, endA) || closesAt(y, endB)),
    starts: Number(startsAt(x, fromA) && startsAt(y, fromB)),
    ends: Number(endsAt(x, endA) && endsAt(y, endB)),
    elsewhere: Math.max(told(aligned.b, x, a, index), told(aligned.a, y, b, index)),
    moved: Math.max(movedShare(a, y, fromB, endB), movedShare(b, x, fromA, endA)),
  };
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

function isNumber({ upos, form }: PassageWord): boolean {
  return upos === 'NUM' || /\d/.test(form);
}

function isName({ upos }: PassageWord): boolean {
  return upos === 'PROPN';
}

function bothHave(a: readonly PassageWord[], b: readonly PassageWord[], is: (word: PassageWord) => boolean): number {
  return Number(a.some(is) && b.some(is));
}

function wordOf({ lemma, upos }: PassageWord) {
  return { lemma, pos: upos };
}

function mostOf(
  a: readonly PassageWord[],
  b: readonly PassageWord[],
  measure: (x: PassageWord, y: PassageWord) => number,
): number {
  let most = 0;
  for (const x of a.slice(0, NEAR)) for (const y of b.slice(0, NEAR)) most = Math.max(most, measure(x, y));
  return most;
}

function kinship(x: PassageWord, y: PassageWord): number {
  return x.lemma === y.lemma ? 1 : (related(wordOf(x), wordOf(y))?.strength ?? 0);
}

/** The share of letters that two words begin with alike. */
function letters(x: PassageWord, y: PassageWord): number {
  const most = Math.max(x.lemma.length, y.lemma.length);
  let common = 0;
  while (common < most && x.lemma[common] === y.lemma[common]) common++;
  return common / Math.max(1, most);
}

/** Index of the last of the changed words; of none, of the word before them. */
function lastAt(words: readonly PassageWord[], from: number, changed: readonly PassageWord[]): number {
  const last = changed.at(-1);
  return last ? words.lastIndexOf(last) : from - 1;
}

/** 1 where all changed words stand in quotation marks; of none, where the word before and the word behind do. */
function spokenness(words: readonly PassageWord[], from: number, changed: readonly PassageWord[]): number {
  if (changed.length > 0) return changed.filter(({ spoken }) => spoken).length / changed.length;
  return Number(words[from - 1]?.spoken ?? false) / 2 + Number(words[from]?.spoken ?? false) / 2;
}

function opensAt(words: readonly PassageWord[], from: number): boolean {
  return words[from - 1]?.text === OPENING || words[from]?.text === OPENING;
}

function closesAt(words: readonly PassageWord[], last: number): boolean {
  return words[last + 1]?.text === CLOSING || words[last]?.text === CLOSING;
}

function startsAt(words: readonly PassageWord[], from: number): boolean {
  return from <= 0 || opensAt(words, from) || words[from - 1]?.stop === true;
}

function endsAt(words: readonly PassageWord[], last: number): boolean {
  return last >= words.length - 1 || closesAt(words, last) || words[last]?.stop === true;
}

/** How many of its two bounds, each with the changed word beside it, the other article has somewhere. */
function told(
  other: Passage,
  words: readonly PassageWord[],
  changed: readonly PassageWord[],
  index: PassageIndex,
): number {
  const [first, last] = [changed[0], changed.at(-1)];
  if (!first || !last) return 0;
  const [left, right] = [wordBefore(words, words.indexOf(first)), wordBehind(words, words.lastIndexOf(last))];
  return (
    Number(left !== undefined && isElsewhere(index, left, first, other)) +
    Number(right !== undefined && isElsewhere(index, last, right, other))
  );
}

function wordBefore(words: readonly PassageWord[], at: number): PassageWord | undefined {
  return words.slice(Math.max(0, at - 2), at).findLast((word) => !isMark(word));
}

function wordBehind(words: readonly PassageWord[], at: number): PassageWord | undefined {
  return words.slice(at + 1, at + 3).find((word) => !isMark(word));
}

/** How much of what was changed the other passage has elsewhere. */
function movedShare(
  changed: readonly PassageWord[],
  words: readonly PassageWord[],
  from: number,
  last: number,
): number {
  const telling = changed.filter((word) => word.telling);
  if (telling.length === 0) return 0;
  const rest = words.filter((_, at) => at < from || at > last);
  return telling.filter(({ lemma }) => rest.some((word) => word.lemma === lemma)).length / telling.length;
}

/** Where a passage stands in its article. */
export function placeOf({ field, sentence }: Passage): string {
  return `${field} ${sentence}`;
}
