import { type Tree, wordAt } from '../syntax/tree.ts';

/** "Fund-*raiser*", "face-*off*": the noun at `at` with what a hyphen ties to it, written as one word, or `null`. */
export function hyphenated(tree: Tree, at: number): string | null {
  const [first, hyphen, last] = [tree.words[at - 2], tree.words[at - 1], wordAt(tree, at)];
  if (hyphen?.text !== '-' || last.upos !== 'NOUN' || first?.upos !== 'NOUN') return null;
  const isOneWord = first.end === hyphen.start && hyphen.end === last.start;
  return isOneWord ? first.lemma + last.lemma : null;
}
