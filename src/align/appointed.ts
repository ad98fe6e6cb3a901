import { eventOfNoun } from '../claims/event-noun.ts';
import { childrenIn, type Tree, wordAt } from '../syntax/tree.ts';

/** Nouns for when something is to be: "the release *date*", "a *deadline* for repairs". */
const DATES = /^(date|day|deadline|timetable|schedule|cutoff)$/;

/** Index of the deed whose date the noun at `noun` names, or -1: "the *release* date", "a date for the *trial*". */
export function deedOfDate(tree: Tree, noun: number): number {
  const { upos, lemma } = wordAt(tree, noun);
  if (upos !== 'NOUN' || !DATES.test(lemma.toLowerCase())) return -1;
  const named = childrenIn(tree, noun, 'compound').filter((child) => wordAt(tree, child).upos === 'NOUN');
  const told = childrenIn(tree, noun, 'nmod', 'acl').filter((child) => isDeed(tree, child));
  return named.at(-1) ?? told.at(-1) ?? -1;
}

function isDeed(tree: Tree, at: number): boolean {
  const { upos, lemma } = wordAt(tree, at);
  if (upos === 'VERB') return tree.words[at - 1]?.text === 'to';
  return upos === 'NOUN' && eventOfNoun(lemma.toLowerCase()) !== null;
}

const SHOWN = /^(theater|theatre|cinema|screen|store|shelf|bookstore|newsstand|shop)s?$/;

/** "Will *hit* theaters", "*arrives* in stores": what is shown or sold there is released. */
export function isRelease(tree: Tree, verb: number): boolean {
  if (!/^(hit|reach|arrive|open|come)$/.test(wordAt(tree, verb).lemma.toLowerCase())) return false;
  return childrenIn(tree, verb, 'obj', 'obl').some((child) => SHOWN.test(wordAt(tree, child).lemma.toLowerCase()));
}
