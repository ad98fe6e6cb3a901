import { rememberAt } from '../syntax/remember-at.ts';
import { baseRelation, childIn, contiguous, isRelation, spanOf, subtree, type Tree, wordAt } from '../syntax/tree.ts';
import type { Span } from '../types.ts';

export interface Phrase extends Span {
  readonly head: number;
  readonly words: readonly number[];
}

/** Relations that hang on a phrase without belonging to it. */
const LOOSE = new Set(['parataxis', 'discourse', 'vocative', 'list', 'dislocated']);

/** Relations that stand at the edge of a phrase and say how it is tied to what is around it. */
const TIES = new Set(['punct', 'cc', 'mark']);

/** What a predicate noun ("is *the winner*") governs as a predicate and not as a noun. */
const CLAUSAL = new Set(['nsubj', 'csubj', 'cop', 'aux', 'advmod', 'advcl', 'obl', 'expl']);

/** Whether a relative clause or apposition is set off by a comma, dash or bracket: it adds, and does not restrict. */
function isSetOff(tree: Tree, child: number): boolean {
  const first = subtree(tree, child)[0] ?? child;
  return tree.words[first]?.upos === 'PUNCT' || tree.words[first - 1]?.upos === 'PUNCT';
}

/**
 * The noun phrase around `head` as one run of text: without asides, without what is set off by commas, and
 * without `except` and all below it (the clause that asks for its own antecedent).
 */
export function nounPhrase(tree: Tree, head: number, except = -1): Phrase {
  return except < 0 ? wholePhrase(tree, head) : phraseWithout(tree, head, except);
}

const wholePhrase = rememberAt((tree, head) => phraseWithout(tree, head, -1));

function phraseWithout(tree: Tree, head: number, except: number): Phrase {
  const isPredicate = childIn(tree, head, 'cop') >= 0;
  const words = subtree(tree, head, (child, parent) => {
    const relation = wordAt(tree, child).relation;
    if (child === except || LOOSE.has(baseRelation(relation))) return true;
    if (parent !== head) return false;
    if (TIES.has(baseRelation(relation)) && !isInside(tree, child, head)) return true;
    if (isPredicate && CLAUSAL.has(baseRelation(relation))) return true;
    return (isRelation(relation, 'acl') || isRelation(relation, 'appos')) && isSetOff(tree, child);
  });
  return phraseFrom(tree, head, words);
}

/** A bracket or quotation mark inside the phrase is part of it; the commas around it are not. */
function isInside(tree: Tree, child: number, head: number): boolean {
  return wordAt(tree, child).upos === 'PUNCT' && child < head && /^[-–“"‘']$/.test(wordAt(tree, child).text);
}

/** A clause from its first word to its last, without the mark and the signs at its edges. */
export function clausePhrase(tree: Tree, head: number, skip?: (child: number) => boolean): Phrase {
  const words = subtree(tree, head, (child, parent) => {
    const relation = baseRelation(wordAt(tree, child).relation);
    return LOOSE.has(relation) || (parent === head && TIES.has(relation)) || (skip?.(child) ?? false);
  });
  return phraseFrom(tree, head, words);
}

/** A clause with the mark that ties it to its governor: "*because* it was late", "*to* win". */
export function markedClause(tree: Tree, head: number): Phrase {
  const words = subtree(tree, head, (child, parent) => {
    const relation = baseRelation(wordAt(tree, child).relation);
    return LOOSE.has(relation) || (parent === head && (relation === 'punct' || relation === 'cc'));
  });
  return phraseFrom(tree, head, words);
}

/** The longest run of the words around the head, without signs and conjunctions at its edges. */
export function phraseFrom(tree: Tree, head: number, words: readonly number[]): Phrase {
  const run = trimmed(tree, contiguous(tree, words, head), head);
  const span = spanOf(tree, run) ?? wordAt(tree, head);
  return { head, words: run, start: span.start, end: span.end };
}

/** "*both* Seoul and Tokyo", "*either* side": the first half of a pair belongs to its phrase. */
function isPaired(tree: Tree, index: number): boolean {
  return /^(both|either|neither|not)$/i.test(wordAt(tree, index).text);
}

function trimmed(tree: Tree, words: readonly number[], head: number): readonly number[] {
  const isSign = (index: number | undefined) =>
    index !== undefined && index !== head && wordAt(tree, index).upos === 'PUNCT';
  const isTie = (index: number | undefined) =>
    index !== undefined && index !== head && wordAt(tree, index).upos === 'CCONJ' && !isPaired(tree, index);
  let first = 0;
  let last = words.length;
  while (first < last && isTie(words[first])) first++;
  while (first < last && isSign(words[first]) && !/^[$£€¥(]$/.test(wordAt(tree, words[first] ?? head).text)) first++;
  while (last > first && isSign(words[last - 1]) && wordAt(tree, words[last - 1] ?? head).text !== ')') last--;
  return words.slice(first, last);
}
