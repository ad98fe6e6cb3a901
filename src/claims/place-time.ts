import { type Tree, wordAt } from '../syntax/tree.ts';
import { type Phrase, phraseFrom } from './phrase.ts';
import type { Spotter } from './spotter.ts';

/**
 * "in New York *Wednesday*", "at the White House *on Friday*": American news puts the day right behind the place, and a
 * tree may hang either on the other. The two phrases, or the one given where it is not so made.
 */
export function placeThenTime(tree: Tree, phrase: Phrase, preposition: string | null, spotter: Spotter): Phrase[] {
  const { words } = phrase;
  const tie = preposition ?? wordAt(tree, words[0] ?? phrase.head).text.toLowerCase();
  if (!/^(in|at|on|near|to|from|outside|inside)$/.test(tie)) return [phrase];
  let cut = words.length;
  while (cut > 0 && spotter.isTime(wordAlone(tree, words[cut - 1] ?? 0))) cut--;
  const place = words[cut - 1];
  if (cut === words.length || place === undefined || !spotter.isPlace(wordAlone(tree, place))) return [phrase];
  const time = words[cut] ?? phrase.head;
  return [phraseFrom(tree, place, words.slice(0, cut)), phraseFrom(tree, time, words.slice(cut))];
}

function wordAlone(tree: Tree, at: number): Phrase {
  const { start, end } = wordAt(tree, at);
  return { head: at, words: [at], start, end };
}
