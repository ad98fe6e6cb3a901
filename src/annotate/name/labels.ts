import type { NameType } from '../../types.ts';

/** The types a name can have, in the order of their labels. */
export const NAME_TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'other'];

/** Outside of names, then the first and the further words of each type. */
export const LABEL_COUNT = 1 + 2 * NAME_TYPES.length;
export const OUTSIDE = 0;

export const firstLabel = (type: number): number => 1 + 2 * type;
export const isFurther = (label: number): boolean => label > 0 && label % 2 === 0;
export const typeOf = (label: number): number => (label - 1) >> 1;

/** Whether a label may follow another: a further word only one of its own name. */
export function mayFollow(label: number, previous: number): boolean {
  return !isFurther(label) || previous === label || previous === label - 1;
}
