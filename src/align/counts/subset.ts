import { related } from '../../lexicon/en/relations.ts';
import type { CountView } from './view.ts';

/** All the people of a place are its residents. */
const INHABITANTS = /^(resident|inhabitant)$/;

/** "Three of them", "three others", or a narrower noun with the smaller figure: "12 students" among "30 people". */
export function isSubset(a: CountView, b: CountView): boolean {
  const [less, more] = a.quantity.amount <= b.quantity.amount ? [a, b] : [b, a];
  if (less.quantity.of !== undefined && more.quantity.of === undefined) return true;
  // "Killing three and injuring 12 others" tells of all that were injured.
  if (less.further && !more.further && less.quantity.state === undefined) return true;
  const [narrow, wide] = [less.quantity.counted, more.quantity.counted];
  if (a.quantity.kind !== 'count' || narrow === null || wide === null || narrow === wide) return false;
  if (INHABITANTS.test(narrow) && less.quantity.state === undefined) return false;
  return related({ lemma: narrow, pos: 'NOUN' }, { lemma: wide, pos: 'NOUN' })?.kind === 'hypernym';
}
