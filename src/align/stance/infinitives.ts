import { predicateKind } from '../../claims/predicates.ts';
import { childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import { isTo } from './denied.ts';

/** "remained *divided*" is told to be so; of "was summoned *to testify*" the testimony is not. */
export function hasTo(tree: Tree, index: number): boolean {
  const mark = childIn(tree, index, 'mark');
  return mark >= 0 && isTo(tree, mark);
}

/** "rich *enough* to pay" pays, "*too* poor to pay" does not (Karttunen 2012). */
export function degreeOf(tree: Tree, governor: number): 1 | -1 | 0 {
  // "too early to tell" tells nothing.
  if (/^(early|soon)$/.test(wordAt(tree, governor).lemma)) return 0;
  const adverbs = childrenIn(tree, governor, 'advmod').map((at) => wordAt(tree, at).text.toLowerCase());
  return adverbs.includes('enough') ? 1 : adverbs.includes('too') ? -1 : 0;
}

/** Verbs whose infinitive is told as a fact though they are no implicatives; "lack the power to" tells it too. */
export function isTaken(tree: Tree, governor: number): boolean {
  const { lemma, upos, head } = wordAt(tree, governor);
  if (predicateKind(tree, governor) !== null && /^(NOUN|PRON)$/.test(upos)) return true;
  if (upos === 'NOUN') return head >= 0 && wordAt(tree, head).lemma === 'lack';
  return /^(go|use|come|get|prove|turn|find|show|know)$/.test(lemma);
}

/** "stopped short of endorsing". */
export function isStopShort(tree: Tree, governor: number): boolean {
  return (
    wordAt(tree, governor).lemma === 'short' ||
    (wordAt(tree, governor).lemma === 'stop' &&
      childrenIn(tree, governor, 'advmod', 'xcomp', 'obl').some((at) => wordAt(tree, at).lemma === 'short'))
  );
}
