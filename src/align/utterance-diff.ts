import { diffArrays } from 'diff/lib/diff/array.js';
import { remember } from '../remember.ts';
import type { Utterance, UtterancePair, UtteranceWord } from './utterances.ts';

/** A place where two printings of one stretch of words differ; either side may be empty, not both. */
export interface Change {
  readonly a: readonly UtteranceWord[];
  readonly b: readonly UtteranceWord[];
  /** Indices in each utterance where the change begins. */
  readonly atA: number;
  readonly atB: number;
}

/** A stretch that two utterances share but for small changes. */
export interface SharedStretch {
  readonly pair: UtterancePair;
  /** How many words are the same. */
  readonly same: number;
  readonly changes: readonly Change[];
}

/** Beyond so many edits two texts are not printings of one utterance, and the diff is given up. */
const MOST_EDITS = 300;
/** A longer change parts two stretches: one speaker's passage was cut, or another utterance stands between. */
const LONGEST_CHANGE = 4;

interface Step extends Change {
  /** Words that are the same before the change. */
  readonly before: number;
}

/**
 * Aligns two utterances word by word (Myers 1986, as in the `diff` package) and cuts the result into stretches; once a
 * pair, as several detectors ask.
 */
export const sharedStretches: (pair: UtterancePair) => readonly SharedStretch[] = remember(stretchesOf);

function stretchesOf(pair: UtterancePair): SharedStretch[] {
  const parts = diffArrays(forms(pair.a), forms(pair.b), { maxEditLength: MOST_EDITS });
  return parts ? stretches(pair, joinNeighbours(pair, steps(pair, parts))) : [];
}

interface Part {
  readonly value: readonly string[];
  readonly added?: boolean;
  readonly removed?: boolean;
}

/** The changes in order, each with the number of equal words before it; the last may be empty on both sides. */
function steps(pair: UtterancePair, parts: readonly Part[]): Step[] {
  const found: Step[] = [];
  let [atA, atB, before] = [0, 0, 0];
  let [endA, endB] = [0, 0];
  const close = () => {
    found.push({ before, atA, atB, a: pair.a.words.slice(atA, endA), b: pair.b.words.slice(atB, endB) });
    [atA, atB, before] = [endA, endB, 0];
  };
  for (const part of parts) {
    const count = part.value.length;
    if (part.removed) endA += count;
    else if (part.added) endB += count;
    else {
      if (endA > atA || endB > atB) close();
      before += count;
      endA += count;
      endB += count;
      [atA, atB] = [endA, endB];
    }
  }
  close();
  return found;
}

/** Changes parted by one equal word are one change: "Reed and Cole" / "Cole and Diaz". */
function joinNeighbours(pair: UtterancePair, all: readonly Step[]): Step[] {
  const joined: Step[] = [];
  for (const [index, step] of all.entries()) {
    const last = joined.at(-1);
    const goesOn = (all[index + 1]?.before ?? 0) >= LEAST_AFTER_CUT;
    if (last && step.before === 1 && isChange(last) && isChange(step) && !(goesOn && isCut(last))) {
      const a = pair.a.words.slice(last.atA, step.atA + step.a.length);
      const b = pair.b.words.slice(last.atB, step.atB + step.b.length);
      joined[joined.length - 1] = { ...last, a, b };
    } else joined.push(step);
  }
  return joined;
}

/** A word in common before a change tells nothing; so many behind it do. */
const LEAST_AFTER_CUT = 8;

/** What one printing has before the other begins is no change of words: "… he said. *No* firm may" / "*No* shop may". */
function isCut(step: Step): boolean {
  const longest = Math.max(step.a.length, step.b.length);
  return step.before === 0 && longest > LONGEST_CHANGE && Math.min(step.a.length, step.b.length) === 0;
}

function isChange(step: Step): boolean {
  return step.a.length > 0 || step.b.length > 0;
}

function stretches(pair: UtterancePair, all: readonly Step[]): SharedStretch[] {
  const found: SharedStretch[] = [];
  let same = 0;
  let changes: Change[] = [];
  const close = () => {
    if (same > 0) found.push({ pair, same, changes });
    same = 0;
    changes = [];
  };
  all.forEach((step, index) => {
    same += step.before;
    const isLast = index === all.length - 1;
    const last = step.before > 0 ? atSentenceEnd(pair, step) : null;
    if (last) changes.push(last);
    const isEdge = same === 0 || isLast;
    const isLong = step.a.length > LONGEST_CHANGE || step.b.length > LONGEST_CHANGE;
    if (last || isLong || (isEdge && !endsTogether(pair, step, isLast))) close();
    else if (isChange(step)) changes.push(step);
  });
  close();
  return found;
}

/**
 * A long change may begin with the last words of a sentence that both texts have but for these; what follows is other
 * matter: "a mistake on the part of *the mayor*. …" / "… of *the council*. …".
 */
function atSentenceEnd({ a, b }: UtterancePair, step: Step): Change | null {
  if (step.a.length <= LONGEST_CHANGE && step.b.length <= LONGEST_CHANGE) return null;
  const [left, right] = [toSentenceEnd(a, step.atA, step.a), toSentenceEnd(b, step.atB, step.b)];
  const isShort = (words: readonly UtteranceWord[]) => words.length > 0 && words.length <= LONGEST_CHANGE;
  if (!isShort(left) || !isShort(right)) return null;
  return endsSentence(a, step.atA + left.length) && endsSentence(b, step.atB + right.length)
    ? { a: left, b: right, atA: step.atA, atB: step.atB }
    : null;
}

/** The changed words that stand in one sentence with the same words before them. */
function toSentenceEnd({ words }: Utterance, at: number, changed: readonly UtteranceWord[]): UtteranceWord[] {
  const sentence = words[at - 1]?.sentence;
  const end = changed.findIndex((word) => word.sentence !== sentence);
  return changed.slice(0, end < 0 ? changed.length : end);
}

/** A substitution at the very end counts where both sentences end with it. */
function endsTogether({ a, b }: UtterancePair, step: Step, isLast: boolean): boolean {
  if (!isLast || step.a.length === 0 || step.b.length === 0) return !isChange(step);
  return endsSentence(a, step.atA + step.a.length) && endsSentence(b, step.atB + step.b.length);
}

function endsSentence(utterance: Utterance, at: number): boolean {
  return utterance.words[at]?.sentence !== utterance.words[at - 1]?.sentence;
}

function forms(utterance: Utterance): string[] {
  return utterance.words.map((word) => word.form);
}
