import { type TieSort, tieOfNoun } from '../../lexicon/en/ties.ts';
import { childIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Entity } from '../entities.ts';

/** What somebody is told to be to another: "*Gomes' mother*, Ann, 61". */
export interface Kin {
  readonly tie: TieSort;
  readonly noun: string;
  /** Keys of the other, and the word that stands for the other; none where no word does. */
  readonly owners: ReadonlySet<string>;
  readonly owner: string;
}

/** The first tie that the words of a person tell, or `null`. */
export function kinOf(
  words: readonly number[],
  tree: Tree,
  entitiesAt: (word: number) => readonly Entity[],
): Kin | null {
  for (const word of words) {
    const { upos, lemma } = wordAt(tree, word);
    const noun = lemma.toLowerCase();
    const tie = upos === 'NOUN' ? tieOfNoun(noun) : null;
    if (!tie) continue;
    const owner = ownerOf(tree, word);
    const owners = owner < 0 ? [] : entitiesAt(owner).map(({ key }) => key);
    return { tie, noun, owners: new Set(owners), owner: (tree.words[owner]?.text ?? '').toLowerCase() };
  }
  return null;
}

function ownerOf(tree: Tree, noun: number): number {
  const owner = childIn(tree, noun, 'nmod:poss');
  return owner >= 0 && /^whose$/i.test(wordAt(tree, owner).text) ? antecedentOf(tree, noun) : owner;
}

/** From the noun up to the clause that "whose" begins. */
const MOST_STEPS = 4;

/** "*Ann Lee*, whose daughter …": what the clause or phrase of the noun is set behind, or -1. */
function antecedentOf(tree: Tree, noun: number): number {
  for (let at = noun, steps = 0; at >= 0 && steps < MOST_STEPS; at = wordAt(tree, at).head, steps++)
    if (/^(acl|appos)/.test(wordAt(tree, at).relation)) return wordAt(tree, at).head;
  return -1;
}
