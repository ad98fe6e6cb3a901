import { siteSort } from '../../lexicon/en/sites.ts';
import { childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Told } from './spot.ts';

const MOVES = /^(walk|run|step|go|come|drive|pull|stroll|stumble|climb|crawl|rush|file|jump)$/;
const OUT = /^(from|out)$/;
/** Words between a verb and its preposition. */
const REACH = 3;

/** Whether somebody went into a site or came out of it: "walked *into* the store", "was walking *out of* the store". */
export function waysIn(tree: Tree): Told[] {
  return tree.words.flatMap(({ lemma, upos }, verb): Told[] => {
    if (upos !== 'VERB' || !MOVES.test(lemma.toLowerCase())) return [];
    return childrenIn(tree, verb, 'obl').flatMap((at): Told[] => {
      const { lemma: noun, text } = wordAt(tree, at);
      const value = wayOf(tree, verb, at);
      if (value === null || (siteSort(noun.toLowerCase()) === null && wordAt(tree, at).upos !== 'PROPN')) return [];
      return [{ of: new Set([lemma.toLowerCase()]), loose: true, value, text: `${value} ${text}` }];
    });
  });
}

function wayOf({ words }: Tree, verb: number, at: number): 'into' | 'out of' | null {
  const between = words.slice(verb + 1, Math.min(at, verb + 1 + REACH)).map(({ text }) => text.toLowerCase());
  if (between.some((word) => OUT.test(word))) return 'out of';
  return between.includes('into') ? 'into' : null;
}
