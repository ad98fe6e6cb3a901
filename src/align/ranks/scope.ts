import { isStopword } from '../../lexicon/en/stopwords.ts';
import { baseRelation, childIn, subtree, type Tree, wordAt } from '../../syntax/tree.ts';
import { CONTENT } from '../view.ts';
import type { Row } from './row.ts';

/** What says which row a rank counts in. */
export interface Scope {
  /** Lemmas that say which row it is: "fire", "season". */
  readonly scope: ReadonlySet<string>;
  /** Those of them that are nouns and names. */
  readonly limits: ReadonlySet<string>;
}

/**
 * The words of the rank's phrase, without the noun and the noun compounded with it; the rank itself stands from `first`
 * to `at`.
 */
export function scopeOf(tree: Tree, at: number, { head, noun, listed }: Row, first = at): Scope {
  const words = listed
    ? upToComma(tree, at)
    : [...new Set([...subtree(tree, head, isOutside), ...subtree(tree, noun, isOutside)])];
  const [scope, limits] = [new Set<string>(), new Set<string>()];
  for (const index of words) {
    const { lemma, upos, relation, head: parent } = wordAt(tree, index);
    const isCompound =
      index === noun - 1 && parent === noun && baseRelation(relation) === 'compound' && upos === 'NOUN';
    if ((index >= first && index <= at) || index === noun || index === head || isCompound || isOfAge(tree, index))
      continue;
    const plain = lemma.toLowerCase();
    if (!CONTENT.test(upos) || isStopword(plain) || /^(mr|mrs|ms|dr)\.?$/.test(plain)) continue;
    scope.add(plain);
    if (upos === 'NOUN' || upos === 'PROPN') limits.add(plain);
  }
  return { scope, limits };

  function isOutside(child: number, parent: number): boolean {
    const relation = baseRelation(wordAt(tree, child).relation);
    if (parent !== head || relation === 'nmod' || relation === 'acl' || isSince(tree, child)) return false;
    return /^(nsubj|csubj|advcl|parataxis|conj|appos|aux|cop|punct)$/.test(relation) || isSetOff(tree, child);
  }
}

/** "the fourth coach *since she took over*": a limit, though it is told as a clause of its own. */
function isSince(tree: Tree, child: number): boolean {
  const mark = childIn(tree, child, 'mark');
  return mark >= 0 && wordAt(tree, mark).lemma === 'since';
}

/** "the *16*-*year*-old driver": an age is no limit. */
function isOfAge({ words }: Tree, at: number): boolean {
  return [at, at + 2].some((year) => words[year]?.text === 'year' && words[year + 2]?.text === 'old');
}

/** ", according to the mayor": what a comma parts from the noun says nothing of the row. */
function isSetOff(tree: Tree, child: number): boolean {
  return tree.words[(subtree(tree, child)[0] ?? child) - 1]?.text === ',';
}

export function upToComma(tree: Tree, at: number): number[] {
  const words: number[] = [];
  for (let index = at + 1; index < tree.words.length && wordAt(tree, index).upos !== 'PUNCT'; index++)
    words.push(index);
  return words;
}
