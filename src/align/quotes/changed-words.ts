import type { Column, LocalAlignment } from './local-alignment.ts';
import { isMark, type PassageWord } from './passage.ts';

/** A place in an alignment where the passages differ: words `from` up to `to` of each; either may be empty, not both. */
export interface ChangedWords {
  readonly aligned: LocalAlignment;
  readonly a: readonly PassageWord[];
  readonly b: readonly PassageWord[];
  readonly fromA: number;
  readonly fromB: number;
  /** Columns of the alignment before and behind it. */
  readonly before: readonly Column[];
  readonly behind: readonly Column[];
  /** Where it stands: between words in common, or where the alignment begins or ends. */
  readonly at: 'inside' | 'start' | 'end';
}

/** A change at the edge is followed so far. */
const FARTHEST = 6;

/** All places in which the passages of an alignment differ, those at its edges up to the end of the clause. */
export function changedWords(aligned: LocalAlignment): ChangedWords[] {
  const inside = runsOf(aligned.columns).map(({ from, to }): ChangedWords => {
    const run = aligned.columns.slice(from, to);
    const [a, b] = [wordsOf(aligned, run, 'a'), wordsOf(aligned, run, 'b')];
    const before = aligned.columns.slice(0, from);
    return {
      aligned,
      a,
      b,
      fromA: placeAfter(before, 'a', aligned),
      fromB: placeAfter(before, 'b', aligned),
      before,
      behind: aligned.columns.slice(to),
      at: 'inside',
    };
  });
  return [...atStart(aligned), ...inside, ...atEnd(aligned)].filter(({ a, b }) => a.length > 0 || b.length > 0);
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Runs of columns that are not the same; those parted by one word of grammar are one, if both change words. */
function runsOf(columns: readonly Column[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < columns.length; at++) {
    if (columns[at]?.relation !== 'other') continue;
    const from = at;
    while (columns[at + 1]?.relation === 'other') at++;
    runs.push({ from, to: at + 1 });
  }
  return runs.reduce<Run[]>((joined, run) => {
    const last = joined.at(-1);
    if (last && run.from - last.to === 1 && isExchange(columns, last) && isExchange(columns, run))
      joined[joined.length - 1] = { from: last.from, to: run.to };
    else joined.push(run);
    return joined;
  }, []);
}

function isExchange(columns: readonly Column[], { from, to }: Run): boolean {
  const run = columns.slice(from, to);
  return run.some(({ a }) => a >= 0) && run.some(({ b }) => b >= 0);
}

function wordsOf({ a, b }: LocalAlignment, run: readonly Column[], side: 'a' | 'b'): PassageWord[] {
  const { words } = side === 'a' ? a : b;
  return run.flatMap((column) => {
    const word = words[column[side]];
    return word && !isMark(word) ? [word] : [];
  });
}

/** The index of the word behind the last of these columns. */
function placeAfter(before: readonly Column[], side: 'a' | 'b', { columns }: LocalAlignment): number {
  const last = before.findLast((column) => column[side] >= 0);
  if (last) return last[side] + 1;
  return columns.find((column) => column[side] >= 0)?.[side] ?? 0;
}

/** What either passage has before the alignment begins, from where its clause does. */
function atStart(aligned: LocalAlignment): ChangedWords[] {
  const first = aligned.columns[0];
  if (!first) return [];
  const [a, b] = [clauseBefore(aligned.a.words, first.a), clauseBefore(aligned.b.words, first.b)];
  if (a.length === 0 || b.length === 0) return [];
  return [
    {
      aligned,
      a,
      b,
      fromA: first.a - a.length,
      fromB: first.b - b.length,
      before: [],
      behind: aligned.columns,
      at: 'start',
    },
  ];
}

function atEnd(aligned: LocalAlignment): ChangedWords[] {
  const last = aligned.columns.at(-1);
  if (!last) return [];
  const [a, b] = [clauseBehind(aligned.a.words, last.a), clauseBehind(aligned.b.words, last.b)];
  if (a.length === 0 || b.length === 0) return [];
  return [{ aligned, a, b, fromA: last.a + 1, fromB: last.b + 1, before: aligned.columns, behind: [], at: 'end' }];
}

function clauseBefore(words: readonly PassageWord[], end: number): PassageWord[] {
  let from = end;
  while (from > 0 && end - from < FARTHEST) {
    const word = words[from - 1];
    if (!word || isMark(word) || word.stop) break;
    from--;
  }
  return words.slice(from, end);
}

function clauseBehind(words: readonly PassageWord[], last: number): PassageWord[] {
  if (words[last]?.stop) return [];
  let to = last + 1;
  while (to < words.length && to - last <= FARTHEST) {
    const word = words[to];
    if (!word || isMark(word)) break;
    to++;
    if (word.stop) break;
  }
  return words.slice(last + 1, to);
}
