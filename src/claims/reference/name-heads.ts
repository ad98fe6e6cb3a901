import { findOffice } from '../../lexicon/en/offices.ts';
import { HONORIFICS } from '../../lexicon/en/titles.ts';
import { type Tree, wordAt } from '../../syntax/tree.ts';
import type { NameMention } from '../../types.ts';

/** In words. */
const LONGEST_TITLE = 5;

/** The names of a sentence as its tree holds them. */
export interface Named {
  /** The name that heads the phrase of a word. */
  readonly atHead: ReadonlyMap<number, NameMention>;
  /** Words of names that head no phrase of their own. */
  readonly inside: ReadonlySet<number>;
}

/** Finds the word whose phrase each name heads, and the words that belong to names and titles. */
export function namesByHead(tree: Tree, names: readonly NameMention[]): Named {
  const atHead = new Map<number, NameMention>();
  const inside = new Set<number>();
  let word = 0;
  for (const name of names) {
    while (word < tree.words.length && wordAt(tree, word).end <= name.start) word++;
    const first = word;
    while (word < tree.words.length && wordAt(tree, word).start < name.end) word++;
    if (word === first) continue;
    if (isAdjective(tree, first, word - 1, name)) {
      for (let at = first; at < word; at++) inside.add(at);
      continue;
    }
    for (let at = name.type === 'person' ? titleStart(tree, first) : first; at < word; at++) inside.add(at);
    const head = phraseHead(tree, first, word - 1);
    inside.delete(head);
    atHead.set(head, name);
  }
  return { atHead, inside };
}

/** The first word of the title right before a name: its words are no mention of their own. */
function titleStart(tree: Tree, first: number): number {
  let start = first;
  while (start > 0 && first - start < LONGEST_TITLE && isTitleWord(tree, start - 1, first)) start--;
  return start;
}

function isTitleWord(tree: Tree, at: number, first: number): boolean {
  const { upos, relation, text } = wordAt(tree, at);
  if (!/^(NOUN|PROPN)$/.test(upos) || !/^(compound|flat|nmod:desc|nmod)$/.test(relation)) return false;
  const title = tree.words
    .slice(at, first)
    .map((word) => word.text)
    .join(' ');
  return findOffice(title) !== null || HONORIFICS.has(text.toLowerCase().replace(/\.$/, ''));
}

/** "*South Korean* officials": a demonym before a noun says of what sort it is and means nobody. */
function isAdjective(tree: Tree, first: number, last: number, name: NameMention): boolean {
  const { upos, relation } = wordAt(tree, headIn(tree, first, last));
  if (name.type !== 'other') return false;
  return /^(amod|compound|nmod:desc)$/.test(relation) && (upos === 'ADJ' || name.subtype === 'nationality');
}

function headIn(tree: Tree, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const { head } = wordAt(tree, at);
    if (head < first || head > last) return at;
  }
  return last;
}

/** The head of the phrase that a name closes: the title right before it may head them both. */
function phraseHead(tree: Tree, first: number, last: number): number {
  const head = headIn(tree, first, last);
  const word = wordAt(tree, head);
  const joined = /^(flat|appos|nmod:desc|compound)$/.test(word.relation) && word.head >= 0 && word.head < first;
  const between = tree.words.slice(word.head + 1, first);
  return joined && between.every(({ upos }) => upos === 'PROPN' || upos === 'NOUN') ? word.head : head;
}
