/**
 * Pairs of passages in published reports: words that two reports share, told as if one of them had other words there, are
 * a quotation altered; where the words of two reports differ as published, they seldom are one. Nobody need mark either.
 */
import { createHash } from 'node:crypto';
import type { QuotedEvent, WeighedChange } from '../../src/align/quotes/change-features.ts';
import type { ChangedWords } from '../../src/align/quotes/changed-words.ts';
import { alignLocally, type LocalAlignment } from '../../src/align/quotes/local-alignment.ts';
import { alignPassages } from '../../src/align/quotes/pairs.ts';
import { isMark, type Passage, type PassageWord } from '../../src/align/quotes/passage.ts';
import { changesOf } from '../../src/align/quotes/quoted-event.ts';
import { rivalsOf } from '../../src/align/quotes/rivals.ts';
import { shiftOf } from '../../src/align/quotes/shifted-words.ts';
import { opposition } from '../../src/lexicon/en/opposites.ts';

/** A change made by machine. */
export interface AlteredChange extends WeighedChange {
  /** What was done. */
  readonly way: string;
}

/** Words to put in place of others. */
export interface Stock {
  readonly own: readonly PassageWord[];
  readonly all: readonly PassageWord[];
  /** Words of the corpus by lemma and part of speech. */
  readonly byLemma: ReadonlyMap<string, PassageWord>;
  readonly opposites: ReadonlyMap<string, readonly string[]>;
}

/** Chance that is the same for the same seed. */
type Chance = (most: number) => number;

function chanceOf(seed: string): Chance {
  let [state, at] = [createHash('sha1').update(seed).digest(), 0];
  return (most) => {
    if (at + 4 > state.length) [state, at] = [createHash('sha1').update(state).digest(), 0];
    const value = state.readUInt32BE(at);
    at += 4;
    return value % Math.max(1, most);
  };
}

/** Words that the passages must share for one to be an altered printing of the other. */
const LEAST_SAME = 3;
const LEAST_SHARED = 1.5;
const TRIALS = 6;

/** Each two passages of an event that share words, altered a few times. */
export function alteredChanges(event: QuotedEvent, stock: Stock, name: string): AlteredChange[] {
  const all = alignPassages(event.index, event.weight);
  const rivals = rivalsOf(all);
  return all.flatMap((aligned, index): AlteredChange[] => {
    const places = alterable(aligned);
    const same = aligned.columns.filter(({ relation }) => relation === 'same').length;
    if (places.length === 0 || same < LEAST_SAME || aligned.score < LEAST_SHARED) return [];
    return Array.from({ length: TRIALS }, (_, trial) => trial).flatMap((trial): AlteredChange[] => {
      const chance = chanceOf(`${name} ${index} ${trial}`);
      const place = places[chance(places.length)];
      const side = chance(2) === 0 ? 'a' : 'b';
      if (place === undefined) return [];
      const column = aligned.columns[place] as LocalAlignment['columns'][number];
      const cut = chance(4) === 0 ? fragment(aligned[side], column[side], stock, chance) : null;
      const passage = cut?.passage ?? aligned[side];
      const at = cut?.at ?? column[side];
      const changed = alter(passage, at, stock, chance);
      if (!changed) return [];
      const [a, b] = side === 'a' ? [changed.passage, aligned.b] : [aligned.a, changed.passage];
      const again = alignLocally(a, b, event.weight);
      if (!again) return [];
      const found = changesOf(again, rivals, event).find(({ change }) =>
        covers(change, side, changed.from, changed.to),
      );
      return found ? [{ ...found, way: `${changed.way}${cut ? ' cut' : ''}` }] : [];
    });
  });
}

/** Words in a row that both passages have where they print one utterance, and how many of these are of content. */
const LEAST_ROW = 4;
const LEAST_TELLING = 2;

/** Words that both passages have in a row of such, in quotation marks in one of them. */
function alterable({ a, b, columns }: LocalAlignment): number[] {
  return rowsOf(columns).flatMap((row) => {
    const words = row.map((at) => a.words[columns[at]?.a ?? -1] as PassageWord).filter((word) => !isMark(word));
    const telling = words.filter((word) => word.telling).length;
    if (words.length < LEAST_ROW || telling < LEAST_TELLING) return [];
    return row.filter((at) => {
      const [x, y] = [a.words[columns[at]?.a ?? -1] as PassageWord, b.words[columns[at]?.b ?? -1] as PassageWord];
      return !isMark(x) && (x.spoken || y.spoken) && (x.telling || TURNED.has(x.form) || isAuxiliary(x));
    });
  });
}

/** Indices of columns that are the same one behind the other. */
function rowsOf(columns: LocalAlignment['columns']): number[][] {
  const rows: number[][] = [];
  let row: number[] = [];
  columns.forEach(({ relation }, at) => {
    if (relation === 'same') row.push(at);
    else if (row.length > 0) {
      rows.push(row);
      row = [];
    }
  });
  return row.length > 0 ? [...rows, row] : rows;
}

/** Whether a change is what was made by machine, and little more. */
function covers(change: ChangedWords, side: 'a' | 'b', from: number, to: number): boolean {
  const [start, words] = side === 'a' ? [change.fromA, change.a] : [change.fromB, change.b];
  const end = start + words.length;
  if (start > to || end < from) return false;
  return start >= from - SPILT && end <= to + SPILT && (words.length > 0 || to === from);
}

/** Words beside the altered ones that the alignment may take with them. */
const SPILT = 2;

interface Altered {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly way: string;
}

const TURNS: readonly (readonly string[])[] = [
  ['no', 'some', 'any', 'all', 'every', 'most', 'many', 'few'],
  ['never', 'always', 'sometimes', 'often'],
  ['more', 'less', 'fewer'],
  ['before', 'after'],
  ['with', 'without'],
  ['for', 'against'],
  ['up', 'down'],
  ['must', 'may', 'might', 'can', 'could', 'should'],
  ['everyone', 'nobody', 'someone'],
  ['everything', 'nothing', 'something'],
  ['also', 'never', 'not', 'only'],
  ['first', 'last'],
];
const TURNED = new Set(TURNS.flat());

function isAuxiliary({ form }: PassageWord): boolean {
  return /^(is|are|was|were|will|would|can|could|should|has|have|had|do|does|did|must|may|might)$/.test(form);
}

function alter(passage: Passage, at: number, stock: Stock, chance: Chance): Altered | null {
  const word = passage.words[at] as PassageWord;
  if (isAuxiliary(word) && !TURNED.has(word.form)) return denied(passage, at);
  if (TURNED.has(word.form)) return turned(passage, at, chance);
  const way = chance(10);
  if (way < 2) {
    const opposite = opposed(passage, at, stock, chance);
    if (opposite) return opposite;
  }
  if (way < 6) return swapped(passage, at, stock, chance);
  if (way < 8) return phrase(passage, at, stock, chance);
  return ending(passage, at, stock, chance);
}

function put(passage: Passage, from: number, to: number, words: readonly PassageWord[], way: string): Altered {
  const old = passage.words[from] ?? passage.words[from - 1];
  const last = passage.words[to - 1];
  const made = words.map((word, i) => ({
    ...word,
    spoken: old?.spoken ?? false,
    stop: i === words.length - 1 ? (last?.stop ?? false) : false,
  }));
  const all = [...passage.words.slice(0, from), ...made, ...passage.words.slice(to)];
  return { passage: { ...passage, words: all }, from, to: from + made.length, way };
}

function grammarWord(form: string): PassageWord {
  return {
    text: form,
    form,
    lemma: form === "n't" ? 'not' : form,
    upos: 'ADV',
    spoken: false,
    telling: false,
    stop: false,
    shift: shiftOf(form),
    start: 0,
    end: 0,
  };
}

function denied(passage: Passage, at: number): Altered {
  const next = passage.words[at + 1];
  if (next && /^(not|n't)$/.test(next.form)) return put(passage, at + 1, at + 2, [], 'affirmed');
  return put(passage, at + 1, at + 1, [grammarWord('not')], 'denied');
}

function turned(passage: Passage, at: number, chance: Chance): Altered | null {
  const word = passage.words[at] as PassageWord;
  const row = TURNS.find((one) => one.includes(word.form)) ?? [];
  const others = row.filter((form) => form !== word.form);
  const other = others[chance(others.length)];
  return other
    ? put(passage, at, at + 1, [{ ...word, text: other, form: other, lemma: other, shift: shiftOf(other) }], 'turned')
    : null;
}

function opposed(passage: Passage, at: number, stock: Stock, chance: Chance): Altered | null {
  const word = passage.words[at] as PassageWord;
  const found = stock.opposites.get(`${word.lemma}/${word.upos}`) ?? [];
  const other = stock.byLemma.get(found[chance(found.length)] ?? '');
  return other ? put(passage, at, at + 1, [other], 'opposed') : null;
}

/** Another word of the same part of speech, of the event's own or of any. */
function swapped(passage: Passage, at: number, stock: Stock, chance: Chance): Altered | null {
  const word = passage.words[at] as PassageWord;
  const from = chance(2) === 0 ? stock.own : stock.all;
  for (let trial = 0; trial < 60; trial++) {
    const other = from[chance(from.length)];
    if (other && other.upos === word.upos && other.telling && other.lemma !== word.lemma)
      return put(passage, at, at + 1, [other], 'swapped');
  }
  return null;
}

/** A few words for a few others. */
function phrase(passage: Passage, at: number, stock: Stock, chance: Chance): Altered | null {
  const length = 2 + chance(3);
  const old = passage.words.slice(at, at + length);
  if (old.length < length || old.some(isMark)) return null;
  const word = passage.words[at] as PassageWord;
  const from = chance(2) === 0 ? stock.own : stock.all;
  for (let trial = 0; trial < 60; trial++) {
    const start = chance(from.length);
    const words = from.slice(start, start + length - 1 + chance(3)).filter((one) => !isMark(one));
    if (words[0]?.upos === word.upos && words.some(({ telling }) => telling))
      return put(passage, at, at + length, words, 'phrase');
  }
  return null;
}

/** Another end of the clause. */
function ending(passage: Passage, at: number, stock: Stock, chance: Chance): Altered | null {
  let to = at + 1;
  while (to < passage.words.length && !passage.words[to - 1]?.stop && !isMark(passage.words[to] as PassageWord)) to++;
  if (to - at > 7) return null;
  const word = passage.words[at] as PassageWord;
  const from = chance(2) === 0 ? stock.own : stock.all;
  for (let trial = 0; trial < 60; trial++) {
    const start = chance(from.length);
    const words = from.slice(start, start + 1 + chance(5)).filter((one) => !isMark(one));
    if (words[0]?.upos === word.upos && words.some(({ telling }) => telling))
      return put(passage, at, to, words, 'ending');
  }
  return null;
}

/** A few words of the passage in quotation marks, within other words of a reporter's. */
function fragment(passage: Passage, at: number, stock: Stock, chance: Chance): { passage: Passage; at: number } | null {
  const from = Math.max(0, at - chance(5));
  const to = Math.min(passage.words.length, at + 1 + chance(5));
  const kept = passage.words.slice(from, to);
  if (kept.some(isMark) || kept.length < 2) return null;
  const start = chance(stock.all.length - 60);
  const told = (begin: number, length: number) =>
    stock.all.slice(begin, begin + length).map((word) => ({ ...word, spoken: false, stop: false }));
  const before = told(start, 3 + chance(12));
  const behind = told(start + 30, chance(8));
  const mark = (text: string) => ({ ...grammarWord(text), upos: 'PUNCT' });
  const spoken = kept.map((word) => ({ ...word, spoken: true }));
  const words = [...before, mark('“'), ...spoken, mark('”'), ...behind];
  return { passage: { ...passage, words, quoted: true }, at: before.length + 1 + at - from };
}

/** The words of all passages, and the opposites among them. */
export function stockOf(own: readonly PassageWord[], all: Omit<Stock, 'own'>): Stock {
  return { ...all, own };
}

export function commonStock(passages: readonly Passage[]): Omit<Stock, 'own'> {
  const all = passages.flatMap(({ words }) => words);
  const byLemma = new Map<string, PassageWord>();
  const counts = new Map<string, number>();
  for (const word of all) {
    if (!word.telling) continue;
    const key = `${word.lemma}/${word.upos}`;
    byLemma.set(key, word);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([key, count]) => count >= 4 && !key.endsWith('PROPN')).map(([key]) => key);
  const opposites = new Map<string, string[]>();
  for (const x of frequent)
    for (const y of frequent) {
      const [[a = '', p = ''], [b = '', q = '']] = [x.split('/'), y.split('/')];
      if (p !== q || x === y) continue;
      if (opposition({ lemma: a, pos: p }, { lemma: b, pos: q })) opposites.set(x, [...(opposites.get(x) ?? []), y]);
    }
  return { all, byLemma, opposites };
}
