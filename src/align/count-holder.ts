import { childIn, type Tree } from '../syntax/tree.ts';

/** Nouns and verbs on the way from a figure to what it is told of are seldom more. */
const MOST_STEPS = 6;

/** The name, in lower case, that the figure hangs on: "*Ancud*, home to 40,000 people", "*Ancud* lies 90 km south of". */
export function holderOf(tree: Tree, from: number): Set<string> {
  for (let at = from, steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
    const word = tree.words[at];
    if (!word) break;
    const named = word.upos === 'PROPN' && at !== from ? at : childIn(tree, at, 'nsubj');
    if (tree.words[named]?.upos === 'PROPN') return namesAround(tree, named);
    at = word.head;
  }
  return new Set();
}

/** The words of one name: those that its head word binds, and itself. */
function namesAround({ words }: Tree, at: number): Set<string> {
  const parts = words.filter((word, i) => word.upos === 'PROPN' && (i === at || word.head === at));
  return new Set(parts.map(({ lemma }) => lemma.toLowerCase()));
}
