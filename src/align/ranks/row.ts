import { eventOfNoun } from '../../claims/event-noun.ts';
import { baseRelation, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';

/** Where the words of a rank stand in their sentence, as indices. */
export interface Row {
  /** The word that governs the rank's phrase, and the noun that names what is ranked. */
  readonly head: number;
  readonly noun: number;
  /** "The override, *the third* Ms. Reed has faced,": told beside the noun, whatever the parser makes of it. */
  readonly listed: boolean;
}

/** Said of a row without a gap. */
export const UNBROKEN = /^(straight|consecutive|successive)$/i;

/** The phrase that a word of rank belongs to, or `null` where it ranks nothing that is named. */
export function rowOf(tree: Tree, at: number): Row | null {
  const beside = nounBeforeComma(tree, at);
  if (beside >= 0) return { head: at, noun: beside, listed: true };
  const added = nounOfAside(tree, at);
  if (added >= 0) return { head: at, noun: added, listed: true };
  const { head, relation } = wordAt(tree, at);
  const unbroken = nounBehindUnbroken(tree, at);
  const isModifier = unbroken >= 0 || (head > at && baseRelation(relation) === 'amod');
  const governor = unbroken >= 0 ? unbroken : isModifier ? head : at;
  const whole = isModifier ? -1 : childrenIn(tree, at, 'nmod').find((child) => wordAt(tree, child).upos === 'NOUN');
  const noun = whole === undefined || whole < 0 ? governor : whole;
  const { upos, lemma } = wordAt(tree, noun);
  if (upos !== 'NOUN') return null;
  if (!/^(one|such)$/.test(lemma)) return { head: governor, noun, listed: false };
  return null;
}

/** "their eighth *straight* win": the last noun of the run, whatever the parser hangs the ordinal on; or -1. */
function nounBehindUnbroken(tree: Tree, at: number): number {
  if (!UNBROKEN.test(tree.words[at + 1]?.text ?? '')) return -1;
  let last = at + 1;
  while (/^(ADJ|NOUN)$/.test(tree.words[last + 1]?.upos ?? '')) last++;
  return tree.words[last]?.upos === 'NOUN' ? last : -1;
}

/** "the override, the third Ms. Reed …", "the debate, the only one …": the noun that stands before the comma. */
function nounBeforeComma(tree: Tree, at: number): number {
  const [noun, comma, article] = [tree.words[at - 3], tree.words[at - 2], tree.words[at - 1]];
  const next = tree.words[at + 1];
  if (noun?.upos !== 'NOUN' || comma?.text !== ',' || article?.lemma !== 'the' || !next) return -1;
  const isElliptic = /^(one|such|for|in|of|since|this)$/.test(next.lemma) || next.upos === 'PROPN';
  return isElliptic ? at - 3 : -1;
}

/** ", in the first *defeat* of her term": the last word of the phrase before "of", be it a noun or read as a verb. */
function nounOfAside(tree: Tree, at: number): number {
  const before = tree.words.slice(Math.max(0, at - 3), at).map(({ text }) => text.toLowerCase());
  if (before.join(' ') !== ', in the') return -1;
  let last = at + 1;
  while (last < tree.words.length && /^(NOUN|ADJ|PROPN|VERB)$/.test(wordAt(tree, last).upos)) last++;
  const noun = last - 1;
  const isNoun = noun > at && (wordAt(tree, noun).upos === 'NOUN' || eventOfNoun(wordAt(tree, noun).lemma) !== null);
  return isNoun && tree.words[last]?.text === 'of' ? noun : -1;
}
