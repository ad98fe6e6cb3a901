import { eventOfNoun } from '../claims/event-noun.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import type { Lemma } from '../lexicon/en/lemma.ts';
import { isStopword } from '../lexicon/en/stopwords.ts';
import type { Token } from '../syntax/token.ts';
import { baseRelation, childrenOf, subtree, type Tree, wordAt } from '../syntax/tree.ts';
import { CONTENT } from './view.ts';

/** What stands around a date, from near to far, by normal forms: see `normalForm`. */
export interface DatedWords {
  /** Index of the word that the date hangs on. */
  readonly head: number;
  /** What may be what was dated: the head, what it is said of, and the deeds named beside it. */
  readonly deeds: readonly Lemma[];
  /** The head with its arguments, without the clauses below it. */
  readonly core: ReadonlySet<string>;
  /** All below the head. */
  readonly clause: ReadonlySet<string>;
}

/** What a word is compared by: none for one that tells nothing or is left out. */
export type NormalForm = (index: number) => readonly string[];

/** Noun and verb of one deed are one word: "ruled", "ruling" and "verdict" are `rule`. */
export function deedForm({ lemma, upos }: Token): string {
  const lower = lemma.toLowerCase();
  if (upos === 'NOUN') return eventClass(eventOfNoun(lower) ?? lower);
  return upos === 'VERB' ? eventClass(lower) : lower;
}

/** Whether a word carries content of its own. */
export function isTelling({ lemma, upos }: Token): boolean {
  return CONTENT.test(upos) && !isStopword(lemma.toLowerCase());
}

const CLAUSES = new Set(['acl', 'advcl', 'ccomp', 'parataxis', 'conj', 'csubj']);
const NOMINAL = new Set(['nmod', 'compound', 'appos', 'amod', 'nummod', 'flat', 'conj', 'dep']);
/** The clause below is what the word above is said of: "the *comments* he made on Monday", "*vowed* to return Monday". */
const UPWARD = new Set(['acl', 'xcomp', 'ccomp']);

/** What a date that hangs on the word `head` is told of. */
export function datedWords(tree: Tree, head: number, normal: NormalForm): DatedWords {
  const skip = (child: number) => CLAUSES.has(baseRelation(wordAt(tree, child).relation));
  const near = subtree(tree, head, skip);
  const above = aboveOf(tree, head);
  const below = childrenOf(tree, head).filter((child) => skip(child));
  const isNoun = wordAt(tree, head).upos !== 'VERB';
  const core = wordsOf([...near, ...above, ...(isNoun ? below : [])], normal);
  const top = isNoun ? clauseAbove(tree, head) : head;
  const clause = wordsOf([...subtree(tree, top), ...above], normal);
  return { head, deeds: deedsOf(tree, head, near, above), core, clause };
}

function aboveOf(tree: Tree, head: number): number[] {
  const { relation, head: parent } = wordAt(tree, head);
  if (parent < 0 || !UPWARD.has(baseRelation(relation))) return [];
  return [parent];
}

/** The predicate that a noun stands under. */
function clauseAbove(tree: Tree, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 6; steps++) {
    const { relation, head } = wordAt(tree, at);
    if (head < 0 || !(NOMINAL.has(baseRelation(relation)) || steps === 0)) return at;
    at = head;
  }
  return at;
}

function deedsOf(tree: Tree, head: number, near: readonly number[], above: readonly number[]): Lemma[] {
  const own = wordAt(tree, head);
  const named = [...near, ...above].filter((index) => {
    const { upos, lemma } = wordAt(tree, index);
    return (
      index !== head &&
      (upos === 'NOUN' || upos === 'VERB') &&
      (upos === 'VERB' || eventOfNoun(lemma.toLowerCase()) !== null)
    );
  });
  return [own, ...named.map((index) => wordAt(tree, index))].map(({ lemma, upos }) => ({
    lemma: lemma.toLowerCase(),
    pos: upos,
  }));
}

function wordsOf(indices: readonly number[], normal: NormalForm): Set<string> {
  return new Set(indices.flatMap(normal));
}
