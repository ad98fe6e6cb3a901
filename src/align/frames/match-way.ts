import type { Way } from '../../lexicon/en/frames/frames.ts';
import { remember } from '../../remember.ts';
import { isRelation, type Tree, wordAt } from '../../syntax/tree.ts';

/** So many words may stand between two words of a way: an object, or an adverb. */
const FILLER = 4;
const ADVERB = 1;

const FUNCTION =
  /^(of|by|with|for|to|from|at|against|about|on|in|into|behind|under|off|out|up|down|back|away|over|around|through|as|no|not|the|a|an|is|are)$/;

/** Every form and lemma of a sentence, in lower case. */
const wordsOf = remember(({ words }: Tree) => {
  const all = new Set<string>();
  for (const { text, lemma } of words) all.add(text.toLowerCase()).add(lemma.toLowerCase());
  if (words.some(({ text }) => /sel(f|ves)$/i.test(text))) all.add('self');
  return all;
});

/** Where the words that follow the first one of a way stand, in order; `null` where they do not follow. */
export function placesOf(tree: Tree, index: number, { rest }: Way): number[] | null {
  const known = wordsOf(tree);
  if (!rest.every((word) => known.has(word))) return null;
  const places: number[] = [];
  let last = index;
  for (const word of rest) {
    const at = next(tree, index, last, word);
    if (at < 0) return null;
    places.push(at);
    last = at;
  }
  // "made a public announcement" made nothing public.
  const isModifier =
    last !== index && wordAt(tree, last).upos === 'ADJ' && isRelation(wordAt(tree, last).relation, 'amod');
  return isModifier ? null : places;
}

function next(tree: Tree, first: number, last: number, wanted: string): number {
  const most = FUNCTION.test(wanted) || wordAt(tree, first).upos === 'ADP' ? ADVERB : FILLER;
  for (let at = last + 1; at < tree.words.length && at <= last + 1 + FILLER; at++) {
    const { upos } = wordAt(tree, at);
    if (isWord(tree, at, wanted) && (at <= last + 1 + most || isParticle(tree, at, first))) return at;
    if (!FILLERS.test(upos) && !/^["“”'‘’-]$/.test(wordAt(tree, at).text)) return -1;
  }
  return -1;
}

/** What may stand inside a way: an object with its modifiers, adverbs. */
const FILLERS = /^(DET|ADJ|ADV|NOUN|PROPN|PRON|NUM|PART)$/;

/** "turned the offer *down*": a particle may follow the object. */
function isParticle(tree: Tree, at: number, verb: number): boolean {
  const { head, relation } = wordAt(tree, at);
  return head === verb && (isRelation(relation, 'compound') || isRelation(relation, 'advmod'));
}

function isWord(tree: Tree, at: number, wanted: string): boolean {
  const { text, lemma, upos } = wordAt(tree, at);
  const form = text.toLowerCase();
  // "turned her *back*" is no turning back.
  const isOwned = wordAt(tree, Math.max(0, at - 1)).xpos === 'PRP$';
  if (FUNCTION.test(wanted) && (upos === 'NOUN' || isOwned)) return false;
  return form === wanted || lemma.toLowerCase() === wanted || (wanted === 'self' && /sel(f|ves)$/.test(form));
}
