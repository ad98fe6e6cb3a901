import { negations } from '../../claims/predicates.ts';
import { AFFIRMED, DENIED, type Levels, LONGEST_DEGREE, levelsOf, mirrored } from '../../lexicon/en/degrees.ts';
import { childrenIn, subtree, type Tree, wordAt } from '../../syntax/tree.ts';

/** How much of something is said to be so. */
export interface Degree {
  readonly levels: Levels;
  /** Whether a word tells how much, or only that it is so or not. */
  readonly isQuantified: boolean;
}

interface Quantifier {
  readonly at: number;
  readonly levels: Levels;
  /** Whether the quantifier holds a "not" of its own: "not all". */
  readonly negated: boolean;
}

/**
 * How much of what a predicate says of its subject, of its object or of the occasions is said to be so; `null` where
 * two quantifiers meet, which this does not untangle.
 */
export function degreeOf(tree: Tree, predicate: number): Degree | null {
  const found = [
    ...phrases(tree, predicate).flatMap((phrase) => quantifierOf(tree, phrase) ?? []),
    ...adverbs(tree, predicate),
  ];
  const [quantifier] = found;
  if (found.length > 1) return null;
  const own = negations(tree, predicate).filter((at) => at !== quantifier?.at && !isInside(tree, at, quantifier));
  const [negation] = own.filter((at) => /^(not|n['’]?t)$/i.test(wordAt(tree, at).text));
  if (!quantifier) return { levels: own.length % 2 === 1 ? DENIED : AFFIRMED, isQuantified: false };
  if (negation === undefined || quantifier.negated) return { levels: quantifier.levels, isQuantified: true };
  const isWide = quantifier.at < negation;
  const levels = isWide ? mirrored(quantifier.levels) : denied(tree, quantifier);
  return levels === null ? null : { levels, isQuantified: true };
}

function phrases(tree: Tree, predicate: number): number[][] {
  return childrenIn(tree, predicate, 'nsubj', 'obj').map((child) => subtree(tree, child));
}

/** The quantifier a phrase opens with; the words "of them" and what else follows need not be looked at. */
function quantifierOf(tree: Tree, phrase: readonly number[]): Quantifier | null {
  const [first = 0] = phrase;
  const start = isNot(tree, first - 1) ? first - 1 : first;
  return longestAt(tree, start) ?? (start < first ? longestAt(tree, first) : null);
}

function adverbs(tree: Tree, predicate: number): Quantifier[] {
  return childrenIn(tree, predicate, 'advmod').flatMap((child) => {
    const before = isNot(tree, child - 1) ? longestAt(tree, child - 1) : null;
    const own = before ?? longestAt(tree, child);
    return own && !isNot(tree, child) ? [own] : [];
  });
}

function isNot(tree: Tree, at: number): boolean {
  return tree.words[at]?.text.toLowerCase() === 'not';
}

function longestAt(tree: Tree, start: number): Quantifier | null {
  for (let length = LONGEST_DEGREE; length >= 1; length--) {
    const words = tree.words.slice(start, start + length).map(({ text }) => text.toLowerCase());
    const levels = words.length === length ? levelsOf(words.join(' ')) : null;
    if (levels !== null) return { at: start, levels, negated: words[0] === 'not' };
  }
  return null;
}

function isInside(tree: Tree, at: number, quantifier: Quantifier | undefined): boolean {
  return quantifier?.negated === true && at === quantifier.at && isNot(tree, at);
}

/** A "not" before its quantifier: "did not find any", "did not always come"; "did not find some" may mean either. */
function denied(tree: Tree, { at }: Quantifier): Levels | null {
  for (let length = LONGEST_DEGREE - 1; length >= 1; length--) {
    const words = tree.words.slice(at, at + length).map(({ text }) => text.toLowerCase());
    const levels = levelsOf(['not', ...words].join(' '));
    if (levels !== null) return levels;
  }
  return null;
}

/** Whether two statements of one matter leave no level open that both allow. */
export function excludes(a: Degree, b: Degree): boolean {
  return (a.levels & b.levels) === 0;
}
