import { nounKind } from '../../claims/reference/noun-kind.ts';
import { childIn, childrenIn, isRelation, type Tree, wordAt } from '../../syntax/tree.ts';

/** A phrase set off behind an age runs so far: "Ann Lee, 45, *the defendant's younger sister*". */
const REACH = 6;

/** The words that name or describe the one whom the word at `at` heads: "*mother*, *Ann Lee*, 45, a *teacher*". */
export function coreferentWords(tree: Tree, at: number): number[] {
  const found = new Set([at]);
  for (const word of found) {
    const { head, relation } = wordAt(tree, word);
    if (head >= 0 && /^(appos|flat)/.test(relation) && !isRelativeOf(tree, word, head)) found.add(head);
    for (const child of childrenIn(tree, word, 'appos', 'flat'))
      if (wordAt(tree, child).upos !== 'NUM' && !isRelativeOf(tree, child, word)) found.add(child);
    const before = nounBefore(tree, word);
    if (before >= 0) found.add(before);
  }
  const behind = nounBehindAge(tree, Math.max(...found));
  return [...found, ...(behind < 0 ? [] : [behind])].sort((a, b) => a - b);
}

/** "Ann Lee, *whose son* …": what the parser sets beside a name may be somebody else's. */
function isRelativeOf(tree: Tree, noun: number, name: number): boolean {
  const owner = childIn(tree, noun, 'nmod:poss');
  return owner >= 0 && (/^whose$/i.test(wordAt(tree, owner).text) || owner === name);
}

/** "his *mother* Ann Lee", "his *mother*, Ann, 61": the noun of a person right before a name. */
function nounBefore(tree: Tree, at: number): number {
  if (wordAt(tree, at).upos !== 'PROPN') return -1;
  let first = at;
  while (tree.words[first - 1]?.upos === 'PROPN') first--;
  const before = tree.words[first - 1]?.text === ',' ? first - 2 : first - 1;
  return isPersonNoun(tree, before) ? before : -1;
}

/** ", 45, the defendant's *mother*,": the noun at which the phrase behind a name and its age ends. */
function nounBehindAge(tree: Tree, at: number): number {
  const [comma, age, second] = [tree.words[at + 1], tree.words[at + 2], tree.words[at + 3]];
  if (comma?.text !== ',' || age?.upos !== 'NUM' || second?.text !== ',') return -1;
  let last = -1;
  for (let next = at + 4; next < at + 4 + REACH; next++) {
    const word = tree.words[next];
    if (!word || word.upos === 'CCONJ' || word.upos === 'VERB' || word.upos === 'AUX' || word.upos === 'PUNCT') break;
    if (word.upos === 'ADP') return last;
    if (isPersonNoun(tree, next)) last = next;
  }
  return last;
}

function isPersonNoun(tree: Tree, at: number): boolean {
  const word = tree.words[at];
  return (
    word?.upos === 'NOUN' && !isRelation(word.relation, 'nmod:poss') && nounKind(word.lemma.toLowerCase()) === 'person'
  );
}
