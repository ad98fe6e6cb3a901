import { related } from '../../lexicon/en/relations.ts';
import { sortOf } from '../occasions.ts';
import type { CountView } from './view.ts';

/**
 * "*Lied* three times", "twice *admitted* that he lied"; "a four-time *champion*", "a five-time *nominee*": how often one
 * thing was done is no count of another.
 */
export function areTimesApart(a: CountView, b: CountView): boolean {
  if (a.quantity.counted !== 'time' || b.quantity.counted !== 'time') return false;
  const [x, y] = [a.quantity.bearer, b.quantity.bearer];
  if (x !== undefined && y !== undefined) return areOtherHonours(x, y) || areOtherTitles(a, b);
  return x === undefined && y === undefined && areOtherDeeds(a.verb, b.verb);
}

/** Who wins a title, whatever the word. */
const VICTOR = /^(champion|winner|titleholder|titlist|champ|victor|medalist|medallist)$/;

function areOtherHonours(a: string, b: string): boolean {
  if (a === b || (VICTOR.test(a) && VICTOR.test(b))) return false;
  return related({ lemma: a, pos: 'NOUN' }, { lemma: b, pos: 'NOUN' }) === null;
}

/** "League champion", "winner of the Fair Play Prize": what was won is told of both, and in no word alike. */
function areOtherTitles(a: CountView, b: CountView): boolean {
  const [x, y] = [titleOf(a, b), titleOf(b, a)];
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}

function titleOf({ near, names, named }: CountView, other: CountView): string[] {
  return [...near].filter(
    (word) => !names.has(word) && !(named.has(word) && other.named.has(word)) && !/\d/.test(word),
  );
}

/** Verbs that leave it to their complement what was done. */
const LIGHT = /^(|be|have|do|get|make|take|go|come|happen|occur|try)$/;

function areOtherDeeds(a: string, b: string): boolean {
  if (a === b || LIGHT.test(a) || LIGHT.test(b)) return false;
  const [x, y] = [a, b].map((lemma) => ({ lemma, pos: 'VERB' as const }));
  return x !== undefined && y !== undefined && sortOf(x) !== sortOf(y) && related(x, y) === null;
}
