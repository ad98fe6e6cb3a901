import { areExclusive, capacityOf } from '../../lexicon/en/capacities.ts';
import { areTwoSorts, isSortOfPeople } from '../../lexicon/en/people-sorts.ts';
import type { Entity } from '../entities.ts';

const MARK = 'calling';

/** What somebody was, he or she may be no more; and whoever holds an office speaks for it. */
const PAST = /^(former|ex|retired|onetime|late|future|aspiring|spokes(man|woman|person))$/;

/** What somebody is told to be by a common noun, as if it were a name: its last word, and what all of it tells. */
export function callingOf(words: readonly string[]): Entity | null {
  const last = words.at(-1) ?? '';
  const capacity = capacityOf(words);
  if ((capacity === null && !isSortOfPeople(last)) || words.some((word) => PAST.test(word))) return null;
  return { key: [MARK, last, capacity ?? ''].join('|'), type: 'other', name: words.join(' '), parts: null };
}

/** Whether an entity stands for a common noun. */
export function isCalling({ key }: Entity): boolean {
  return key.startsWith(`${MARK}|`);
}

/** Whether nobody is both: two capacities or two sorts of people that exclude each other. */
export function areTwoCallings(a: Entity, b: Entity): boolean {
  const [, noun = '', capacity = ''] = a.key.split('|');
  const [, other = '', second = ''] = b.key.split('|');
  return areTwoSorts(noun, other) || (capacity !== '' && second !== '' && areExclusive(capacity, second));
}
