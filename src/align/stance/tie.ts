import { predicateLemma } from '../../claims/predicates.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import { attitude } from '../../lexicon/en/attitudes.ts';
import { rememberAt } from '../../syntax/remember-at.ts';
import { baseRelation, childIn, type Tree, wordAt } from '../../syntax/tree.ts';

/** What sets someone for or against a thing, and which of the two. */
export interface Tie {
  readonly operator: number;
  readonly sign: 1 | -1;
}

/** The word that is for or against the thing at `index`, by what ties the thing to it; `null` where none is. */
export const tieOf: (tree: Tree, index: number) => Tie | null = rememberAt((tree, index) => {
  const { head, relation } = wordAt(tree, index);
  if (head < 0) return null;
  const base = baseRelation(relation);
  if (base === 'obj' || relation === 'nsubj:pass')
    return isCognate(tree, index, head) ? null : tied(head, objectSign(tree, head));
  const preposition = base === 'obl' || base === 'nmod' ? prepositionOf(tree, index) : null;
  if (preposition === null) return null;
  const own = tied(head, attitude(predicateLemma(tree, head), preposition));
  return own ?? tiedToObject(tree, head, preposition);
});

/** "fought a *battle*": whoever fights one is not against it. */
function isCognate(tree: Tree, index: number, verb: number): boolean {
  return (
    wordAt(tree, verb).lemma === 'fight' &&
    /^(battle|fight|war|campaign|case|match|bout|duel)$/.test(wordAt(tree, index).lemma)
  );
}

function tied(operator: number, sign: 1 | -1 | 0): Tie | null {
  return sign === 0 ? null : { operator, sign };
}

function objectSign(tree: Tree, verb: number): 1 | -1 | 0 {
  if (wordAt(tree, verb).upos !== 'VERB') return 0;
  const lemma = predicateLemma(tree, verb);
  return lemma === 'lack' ? -1 : attitude(lemma, 'obj');
}

/** "voiced *opposition* to the plan": what hangs on the verb may be meant for its object. */
function tiedToObject(tree: Tree, verb: number, preposition: string): Tie | null {
  const object = wordAt(tree, verb).upos === 'VERB' ? childIn(tree, verb, 'obj') : -1;
  if (object < 0 || wordAt(tree, object).upos !== 'NOUN') return null;
  return tied(object, attitude(wordAt(tree, object).lemma.toLowerCase(), preposition));
}
