import type { Token } from '../../syntax/token.ts';
import { childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import { type IsOther, isDescriptive, type Phrase, phraseIn } from './phrases.ts';

/** What a verb makes of its subject: "works *as a nurse*", "was named *mayor*", "became *mayor*". */
const SERVES = /^(work|serve|act|resign|quit|retire|volunteer|moonlight|run|double|train|practise|practice)$/;
const NAMED =
  /^(name|appoint|elect|hire|install|nominate|describe|identify|know|employ|ordain|sack|fire|dismiss|oust|replace|introduce)$/;
const LONGEST = 10;

/** "Al Quint *is the pastor*", "named Al Quint *as pastor*", "Al Quint works *as a nurse*", "Al Quint became *mayor*". */
export function predicateOf(tree: Tree, first: number, last: number, isOther: IsOther): Phrase | null {
  const { words } = tree;
  if (words[last + 1]?.text === 'as') return phraseFrom(words, last + 2, isOther);
  for (let at = first; at <= last; at++) {
    const { head, relation } = wordAt(tree, at);
    if (head < 0 || (head >= first && head <= last)) continue;
    if (!relation.startsWith('nsubj') || head < last || isDenied(tree, head)) return null;
    const cop = childIn(tree, head, 'cop');
    if (cop >= 0) return cop > last && cop < head ? phraseIn(words, cop + 1, head + 1) : null;
    return ofVerb(tree, head, relation, isOther);
  }
  return null;
}

function isDenied(tree: Tree, verb: number): boolean {
  return childrenIn(tree, verb, 'advmod').some((child) => /^(not|n['’]t|never)$/i.test(wordAt(tree, child).text));
}

function ofVerb(tree: Tree, verb: number, relation: string, isOther: IsOther): Phrase | null {
  const { lemma, xpos } = wordAt(tree, verb);
  const { words } = tree;
  if (relation === 'nsubj' && lemma === 'become') return phraseFrom(words, verb + 1, isOther);
  const isNamed = relation === 'nsubj:pass' && NAMED.test(lemma);
  if (!isNamed && !(relation === 'nsubj' && SERVES.test(lemma))) return null;
  const as = words.findIndex(({ text }, at) => at > verb && at <= verb + 4 && text === 'as');
  if (as < 0) return isNamed && /^(name|appoint|elect)$/.test(lemma) ? phraseFrom(words, verb + 1, isOther) : null;
  const phrase = phraseFrom(words, as + 1, isOther);
  const isOver = /^(work|serve|act|practise|practice)$/.test(lemma) && xpos !== 'VBZ' && xpos !== 'VBG';
  return phrase && { ...phrase, isOver };
}

function phraseFrom(words: readonly Token[], from: number, isOther: IsOther): Phrase | null {
  let to = from;
  while (to < Math.min(words.length, from + LONGEST) && isDescriptive(words[to]) && !isOther(to)) to++;
  const phrase = to > from ? phraseIn(words, from, to) : null;
  // "was named *Senator* Tom Ray's aide": another's title.
  return phrase?.head === to - 1 && isOther(to) ? null : phrase;
}
