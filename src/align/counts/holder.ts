import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { childrenIn, childrenOf, type Tree } from '../../syntax/tree.ts';
import type { EntityMention, Field, QuantityMention } from '../../types.ts';

/** From here people are counted that live in a place, below those that something was done to. */
export const POPULATION = 1000;

/** Whether a figure may be an attribute of a place: how many live there, how far it is from another. */
export function isAttribute({ kind, state, amount, bearer }: QuantityMention): boolean {
  return bearer === 'distance' || (kind === 'count' && state === undefined && amount >= POPULATION);
}

/** The words, in lower case, of the name that the figure at a word hangs on; empty where there is none. */
export type HoldersOf = (field: Field, tree: Tree, from: number) => ReadonlySet<string>;

/** Nouns and verbs on the way from a figure to what it is told of are seldom more. */
const MOST_STEPS = 6;

/** "*Ancud*, home to 40,000 people", "*Ancud* lies 90 km south of", "*the island*, which has 40,000 residents". */
export function holdersIn(analysis: ArticleAnalysis): HoldersOf {
  const placesAt = namedPlaces(analysis);
  return (field, tree, from) => {
    let joined = false;
    for (let at = from, steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
      const word = tree.words[at];
      if (!word) break;
      const own = at === from || joined ? [] : [at];
      // "Reached *Ancud*, home to": what stands between commas after a name is told of it, wherever the tree hangs it.
      const before = tree.words[at - 1]?.text === ',' ? [at - 2] : [];
      for (const noun of [...own, ...childrenIn(tree, at, 'nsubj'), ...before]) {
        const name = nameAt(tree, noun);
        const known = name.size > 0 ? name : placesAt(field, tree, noun);
        if (known.size > 0) return known;
      }
      // "South of Ancud and 90 km east of Castro": what it is joined to is told of the same.
      joined = word.relation === 'conj';
      at = word.head;
    }
    return new Set();
  };
}

const COMPASS = /^((north|south)-?)?(east|west)?(ern)?$/;

/** The words of a name of which the word at an index is the head: "*Quinchao* island" too. */
function nameAt(tree: Tree, at: number): Set<string> {
  const parts = [at, ...childrenOf(tree, at).filter((child) => /^(compound|flat)/.test(relationAt(tree, child)))];
  const proper = parts.flatMap((part) => {
    const { upos, lemma } = tree.words[part] ?? { upos: '', lemma: '' };
    const word = lemma.toLowerCase();
    return upos === 'PROPN' && !COMPASS.test(word) && !GENERIC.has(word) ? [word] : [];
  });
  return new Set(proper);
}

function relationAt(tree: Tree, at: number): string {
  return tree.words[at]?.relation ?? '';
}

/** A phrase of more words has names of other places too. */
const MOST_WORDS = 3;

/** The name of a place that a noun stands for: "the island". */
function namedPlaces({ chains }: ArticleAnalysis): HoldersOf {
  const names = new Map<string, ReadonlySet<string>>();
  for (const { type, mentions } of chains) {
    if (type !== 'place' || mentions.length < 2) continue;
    const words = new Set(mentions.flatMap(capitalised));
    for (const { field, end } of mentions) names.set(`${field} ${end}`, words);
  }
  return (field, tree, at) => names.get(`${field} ${tree.words[at]?.end}`) ?? new Set();
}

/** What many places are called. */
const GENERIC = new Set(
  'the island islands city county town village province state lake river mount valley'.split(' '),
);

/** "The Chilean island of *Quinchao*": what a phrase ends with. */
function capitalised({ text }: EntityMention): string[] {
  const phrase = text.replace(/['\u2019]s$/, '');
  const words = (/ of (\p{Lu}[^,]*)$/u.exec(phrase)?.[1] ?? phrase).split(' ');
  if (words.length > MOST_WORDS) return [];
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase());
  return names.filter((word) => !GENERIC.has(word));
}
