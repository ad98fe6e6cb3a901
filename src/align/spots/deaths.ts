import { childrenIn, subtree, type Tree, wordAt } from '../../syntax/tree.ts';
import { entityKeys, type Sentence } from '../stance/party.ts';
import type { Told } from './spot.ts';

const PLACES = [
  ['way', /^(on (the|his|her|their) way to|en route to|in an ambulance|during transport)\b/],
  ['hospital', /^(at|in) (\S+ ){0,5}(hospital|medical center|medical centre|clinic)\b/],
  ['scene', /^at the (scene|site)\b/],
] as const;
/** Words of a phrase that are looked at. */
const MOST = 9;

/** Where a sentence says that somebody died: at the scene, on the way, in hospital. */
export function deathsIn(from: Sentence): Told[] {
  const { tree } = from;
  return tree.words.flatMap(({ lemma, upos }, at): Told[] => {
    if (upos !== 'VERB' && upos !== 'ADJ') return [];
    if (lemma !== 'die' && !isPronounced(tree, at)) return [];
    const told = childrenIn(tree, at, 'obl', 'nmod', 'advmod', 'xcomp').flatMap((child) => placeOf(tree, child));
    const [place] = told;
    if (!place) return [];
    const victim = childrenIn(tree, at, 'nsubj', 'nsubj:pass')[0] ?? -1;
    return [{ of: new Set(victim < 0 ? [] : entityKeys(from, victim)), loose: true, ...place }];
  });
}

/** "*pronounced* dead". */
function isPronounced(tree: Tree, at: number): boolean {
  return /^(pronounce|declare)$/.test(wordAt(tree, at).lemma) && /^dead$/i.test(tree.words[at + 1]?.text ?? '');
}

function placeOf(tree: Tree, child: number): { value: string; text: string }[] {
  const words = [child, ...subtree(tree, child)].sort((a, b) => a - b);
  const first = words[0] ?? child;
  const text = tree.words
    .slice(first, first + MOST)
    .map((word) => word.text)
    .join(' ');
  const found = PLACES.find(([, pattern]) => pattern.test(text.toLowerCase()));
  const told = found?.[1].exec(text.toLowerCase())?.[0];
  return found && told !== undefined ? [{ value: found[0], text: text.slice(0, told.length) }] : [];
}
