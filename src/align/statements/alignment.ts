import { diffArrays } from 'diff/lib/diff/array.js';
import { baseRelation, childrenOf, wordAt } from '../../syntax/tree.ts';
import { likeness } from './likeness.ts';
import { excludeEachOther } from './substitution.ts';
import { isContent, type Unit, type UnitSentence } from './unit.ts';

/** Two units that stand for the same thing, or that stand where the other stands. */
export interface UnitPair {
  readonly a: number;
  readonly b: number;
  /** How surely they stand for the same thing; of a substitution, how surely they hold the same slot. */
  readonly score: number;
}

/** Two sentences word by word. */
export interface Alignment {
  readonly a: UnitSentence;
  readonly b: UnitSentence;
  readonly same: readonly UnitPair[];
  /** Units of different meaning that hold one slot, best first. */
  readonly substitutions: readonly UnitPair[];
  /** Content units without a counterpart, by index. */
  readonly onlyA: readonly number[];
  readonly onlyB: readonly number[];
  /** Counterparts by unit index, -1 where there is none. */
  readonly toB: readonly number[];
  readonly toA: readonly number[];
}

/** Units less alike than this are not taken for the same. */
const LEAST_LIKENESS = 0.35;
/** Slots less alike than this are different slots. */
const LEAST_SLOT = 0.5;
/** Sentences with more units are lists or debris and are aligned by their forms alone. */
const MOST_UNITS = 120;

/**
 * Aligns two sentences in three steps: equal words in order (Myers 1986, as in the `diff` package), then words alike
 * wherever they stand, then words that hold one slot, by their neighbours and by their heads in the trees. After the
 * monolingual aligner of Sultan, Bethard & Sumner 2014, "Back to Basics for Monolingual Alignment".
 */
export function alignSentences(a: UnitSentence, b: UnitSentence): Alignment {
  const toB = a.units.map(() => -1);
  const toA = b.units.map(() => -1);
  const same: UnitPair[] = [];
  const tie = (pair: UnitPair) => {
    toB[pair.a] = pair.b;
    toA[pair.b] = pair.a;
  };
  for (const pair of inOrder(a, b)) {
    tie(pair);
    same.push(pair);
  }
  if (a.units.length <= MOST_UNITS && b.units.length <= MOST_UNITS)
    for (const pair of greedy(alike(a, b, toB, toA))) {
      if (toB[pair.a] !== -1 || toA[pair.b] !== -1) continue;
      tie(pair);
      same.push(pair);
    }
  const substitutions = greedy(sameSlot(a, b, toB, toA));
  const replaced = { a: new Set(substitutions.map((pair) => pair.a)), b: new Set(substitutions.map((pair) => pair.b)) };
  return {
    a,
    b,
    same,
    substitutions,
    onlyA: left(a, toB).filter((at) => !replaced.a.has(at)),
    onlyB: left(b, toA).filter((at) => !replaced.b.has(at)),
    toB,
    toA,
  };
}

function left({ units }: UnitSentence, tied: readonly number[]): number[] {
  return units.flatMap((unit, at) => (tied[at] === -1 && isContent(unit) ? [at] : []));
}

function inOrder(a: UnitSentence, b: UnitSentence): UnitPair[] {
  const parts = diffArrays(forms(a), forms(b), { maxEditLength: 400 });
  const pairs: UnitPair[] = [];
  let [atA, atB] = [0, 0];
  for (const part of parts ?? []) {
    if (part.removed) atA += part.value.length;
    else if (part.added) atB += part.value.length;
    else for (let i = 0; i < part.value.length; i++) pairs.push({ a: atA++, b: atB++, score: 1 });
  }
  return pairs;
}

function forms({ units }: UnitSentence): string[] {
  return units.map((unit) => unit.form);
}

function alike(a: UnitSentence, b: UnitSentence, toB: readonly number[], toA: readonly number[]): UnitPair[] {
  const found: UnitPair[] = [];
  const right = left(b, toA);
  for (const i of left(a, toB)) {
    for (const j of right) {
      const score = likeness(a.units[i] as Unit, b.units[j] as Unit);
      if (score >= LEAST_LIKENESS) found.push({ a: i, b: j, score: score + 0.2 * slotLikeness(a, b, i, j, toB) });
    }
  }
  return found;
}

function sameSlot(a: UnitSentence, b: UnitSentence, toB: readonly number[], toA: readonly number[]): UnitPair[] {
  const found: UnitPair[] = [];
  const open = (sentence: UnitSentence, tied: readonly number[]) =>
    sentence.units.flatMap((_, at) => (tied[at] === -1 ? [at] : []));
  const right = open(b, toA);
  if (right.length > MOST_UNITS) return [];
  for (const i of open(a, toB)) {
    for (const j of right) {
      if (!isExchangeable(a.units[i] as Unit, b.units[j] as Unit)) continue;
      const score = slotLikeness(a, b, i, j, toB) + distanceBonus(a.units[i] as Unit, b.units[j] as Unit);
      if (score >= LEAST_SLOT) found.push({ a: i, b: j, score });
    }
  }
  return found;
}

/** "near" is one word and "far away from" three, so that they share a neighbour on one side only. */
function distanceBonus(a: Unit, b: Unit): number {
  return a.kind !== b.kind && excludeEachOther(a, b) ? 0.6 : 0;
}

/** Best first, each unit once; of equals the nearest in place. */
function greedy(pairs: readonly UnitPair[]): UnitPair[] {
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const sorted = [...pairs].sort((x, y) => y.score - x.score || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a);
  return sorted.filter((pair) => {
    if (usedA.has(pair.a) || usedB.has(pair.b)) return false;
    usedA.add(pair.a);
    usedB.add(pair.b);
    return true;
  });
}

const NOMINAL = /^(NOUN|PROPN|PRON|NUM|X|SYM)$/;
const MODIFIER = /^(ADJ|ADV|DET|NUM)$/;

/** Whether two units can be values of one slot by what they are. */
function isExchangeable(a: Unit, b: Unit): boolean {
  if (a.kind === 'function' || b.kind === 'function') return a.kind === b.kind || excludeEachOther(a, b);
  if (a.time || b.time) return a.time !== undefined && b.time !== undefined;
  if (a.quantity || b.quantity) return a.quantity !== undefined && b.quantity !== undefined;
  if (a.kind === 'pronoun' || b.kind === 'pronoun') return a.kind === b.kind;
  if (a.upos === b.upos) return true;
  return (
    (NOMINAL.test(a.upos) && NOMINAL.test(b.upos)) ||
    (MODIFIER.test(a.upos) && MODIFIER.test(b.upos)) ||
    (/^(ADJ|NOUN|PROPN|VERB)$/.test(a.upos) && /^(ADJ|NOUN|PROPN|VERB)$/.test(b.upos))
  );
}

/** How surely two units hold one slot: by their neighbours in the text, their heads and their dependents. */
function slotLikeness(a: UnitSentence, b: UnitSentence, i: number, j: number, toB: readonly number[]): number {
  return Math.min(1, neighbours(a, b, i, j, toB) + heads(a, b, i, j, toB) + dependents(a, b, i, j, toB));
}

function neighbours(a: UnitSentence, b: UnitSentence, i: number, j: number, toB: readonly number[]): number {
  const before = i === 0 ? j === 0 : j > 0 && toB[i - 1] === j - 1;
  const after = i === a.units.length - 1 ? j === b.units.length - 1 : j < b.units.length - 1 && toB[i + 1] === j + 1;
  return (before ? 0.35 : 0) + (after ? 0.35 : 0);
}

function heads(a: UnitSentence, b: UnitSentence, i: number, j: number, toB: readonly number[]): number {
  const [left, right] = [tieOf(a, i), tieOf(b, j)];
  if (left.relation !== right.relation) return 0;
  if (left.head === -1 || right.head === -1) return left.head === right.head ? 0.3 : 0;
  return toB[left.head] === right.head ? 0.5 : 0;
}

/** The unit's head unit (-1 for the root) and its relation; a passive's subject stands where an object does. */
function tieOf(sentence: UnitSentence, at: number) {
  const word = wordAt(sentence.tree, (sentence.units[at] as Unit).head);
  const relation =
    word.relation === 'nsubj:pass' ? 'obj' : word.relation === 'obl:agent' ? 'nsubj' : baseRelation(word.relation);
  return { relation, head: word.head < 0 ? -1 : (sentence.unitOf[word.head] ?? -1) };
}

function dependents(a: UnitSentence, b: UnitSentence, i: number, j: number, toB: readonly number[]): number {
  const right = new Set(dependentUnits(b, j));
  const shared = dependentUnits(a, i).filter((child) => {
    const other = toB[child] ?? -1;
    return (
      other >= 0 &&
      right.has(other) &&
      isContent(a.units[child] as Unit) &&
      tieOf(a, child).relation === tieOf(b, other).relation
    );
  });
  return Math.min(0.4, shared.length * 0.25);
}

function dependentUnits(sentence: UnitSentence, at: number): number[] {
  return childrenOf(sentence.tree, (sentence.units[at] as Unit).head).flatMap((child) => {
    const unit = sentence.unitOf[child] ?? -1;
    return unit >= 0 && unit !== at ? [unit] : [];
  });
}
