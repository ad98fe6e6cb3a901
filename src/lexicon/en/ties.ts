/**
 * How two persons may be tied to each other, by the nouns that tell it. Of two persons one tie of a group holds: nobody
 * is another's father and brother, or came both before and after him. Words that leave open which of two it is
 * ("partner" and "wife") stand in one tie.
 */
export interface TieSort {
  readonly group: 'kin' | 'age' | 'succession';
  /** What the first is to the second. */
  readonly tie: string;
  /** What the second then is to the first. */
  readonly converse: string;
}

const sort = (group: TieSort['group'], tie: string, converse: string): TieSort => ({ group, tie, converse });

const SORTS: readonly (readonly [TieSort, string])[] = [
  [sort('kin', 'parent', 'child'), 'father mother parent dad mom mum stepfather stepmother'],
  [sort('kin', 'child', 'parent'), 'son daughter child stepson stepdaughter'],
  [sort('kin', 'sibling', 'sibling'), 'brother sister sibling twin half-brother half-sister stepbrother stepsister'],
  [
    sort('kin', 'spouse', 'spouse'),
    'wife husband spouse partner girlfriend boyfriend fiancé fiancée fiance fiancee ex-wife ex-husband widow widower',
  ],
  [sort('kin', 'uncle or aunt', 'nephew or niece'), 'uncle aunt'],
  [sort('kin', 'nephew or niece', 'uncle or aunt'), 'nephew niece'],
  [sort('kin', 'cousin', 'cousin'), 'cousin'],
  [sort('kin', 'grandparent', 'grandchild'), 'grandfather grandmother grandparent'],
  [sort('kin', 'grandchild', 'grandparent'), 'grandson granddaughter grandchild'],
  [sort('succession', 'predecessor', 'successor'), 'predecessor'],
  [sort('succession', 'successor', 'predecessor'), 'successor'],
];

const TIES: ReadonlyMap<string, TieSort> = new Map(
  SORTS.flatMap(([tie, nouns]) => nouns.split(' ').map((noun) => [noun, tie] as const)),
);

/** What a noun says that one person is to another, or `null`. */
export function tieOfNoun(lemma: string): TieSort | null {
  return TIES.get(lemma) ?? null;
}

const OLDER = sort('age', 'older', 'younger');
const YOUNGER = sort('age', 'younger', 'older');
const AGES: ReadonlyMap<string, TieSort> = new Map([
  ...['older', 'elder', 'old', 'big', 'oldest', 'eldest'].map((word) => [word, OLDER] as const),
  ...['younger', 'young', 'little', 'kid', 'baby', 'youngest'].map((word) => [word, YOUNGER] as const),
]);

/** "the *older* sister": which of two siblings came first, or `null`. */
export function tieOfAge(word: string): TieSort | null {
  return AGES.get(word) ?? null;
}
