import type { Features } from '../logistic.ts';
import type { ChangedWords } from './changed-words.ts';
import { CLOSING, isMark, OPENING, type Passage, type PassageWord } from './passage.ts';
import { isElsewhere, type PassageIndex } from './passage-index.ts';

/** Where the change stands. */
export function placeOfChange(change: ChangedWords, index: PassageIndex): Features {
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

export function startsAt(words: readonly PassageWord[], from: number): boolean {
  return from <= 0 || opensAt(words, from) || words[from - 1]?.stop === true;
}

export function endsAt(words: readonly PassageWord[], last: number): boolean {
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
