import { prepositionOf } from '../../claims/preposition.ts';
import { subjectOf } from '../../claims/subject.ts';
import { causeSort } from '../../lexicon/en/causes.ts';
import { childIn, childrenIn, isRelation, type Tree, wordAt } from '../../syntax/tree.ts';

/** "was found *dead* from a heart attack", "died in an apparent suicide": what somebody died of, behind a preposition. */
export function ofDeath(tree: Tree, at: number): { readonly effect: number; readonly cause: number }[] {
  if (!isDying(tree, at)) return [];
  const verb = wordAt(tree, at).upos === 'ADJ' ? wordAt(tree, at).head : at;
  const hanging = [at, verb].flatMap((word) => (word < 0 ? [] : childrenIn(tree, word, 'obl')));
  return hanging
    .map((child) => ({ child, cause: namedIn(tree, child) }))
    .filter(({ cause }) => cause >= 0 && sortAt(tree, cause) !== null)
    .filter(({ child, cause }) => [child, cause].some((word) => BEHIND.test(prepositionOf(tree, word) ?? '')))
    .map(({ cause }) => cause)
    .map((cause) => ({ effect: at, cause }));
}

const BEHIND = /^(from|of|in|by|after|with)$/;

/** "in an apparent *suicide* Wednesday" may be read as one phrase. */
function namedIn(tree: Tree, child: number): number {
  if (wordAt(tree, child).upos === 'NOUN') return child;
  return childrenIn(tree, child, 'compound').find((at) => wordAt(tree, at).upos === 'NOUN') ?? -1;
}

function sortAt(tree: Tree, cause: number) {
  return causeSort(wordAt(tree, cause).lemma.toLowerCase(), tree.words[cause - 1]?.lemma.toLowerCase() ?? '');
}

/** Whether a word tells that somebody died: "died", "found dead". */
export function isDying(tree: Tree, at: number): boolean {
  const { lemma, upos, relation } = wordAt(tree, at);
  if (upos === 'VERB') return lemma === 'die';
  return lemma === 'dead' && upos === 'ADJ' && (isRelation(relation, 'xcomp') || childIn(tree, at, 'cop') >= 0);
}

/** Verbs that tell, with the person for object, that somebody took his own life. */
const ON_ONESELF = /^(hang|kill|shoot|drown|poison)$/;

/** "hanged *himself*", "took his own *life*": a death with its cause in one predicate. */
export function isSuicide(tree: Tree, at: number): boolean {
  const { upos, lemma } = wordAt(tree, at);
  const object = upos === 'VERB' ? childIn(tree, at, 'obj') : -1;
  if (object < 0) return false;
  if (/^(himself|herself|themselves)$/i.test(wordAt(tree, object).text)) return ON_ONESELF.test(lemma);
  if (lemma === 'commit') return wordAt(tree, object).lemma === 'suicide';
  return (
    lemma === 'take' &&
    wordAt(tree, object).lemma === 'life' &&
    childrenIn(tree, object, 'amod').some((own) => wordAt(tree, own).lemma === 'own')
  );
}

/** Head word of who died, or -1. */
export function deadPerson(tree: Tree, at: number): number {
  const { upos, head } = wordAt(tree, at);
  if (upos !== 'ADJ' || head < 0 || childIn(tree, at, 'nsubj') >= 0) return subjectOf(tree, at)?.head ?? -1;
  return childIn(tree, head, 'obj') >= 0 && childIn(tree, head, 'aux:pass') < 0
    ? childIn(tree, head, 'obj')
    : (subjectOf(tree, head)?.head ?? -1);
}
