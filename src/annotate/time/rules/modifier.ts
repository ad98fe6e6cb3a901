import type { Atom } from '../atoms.ts';
import type { DurationModifier } from '../expression.ts';
import { longestPhrase, type PhraseTable, phraseTable } from './phrases.ts';

/** Words that limit or loosen an amount, and belong to the expression. */
export const MODIFIERS: PhraseTable<DurationModifier> = phraseTable<DurationModifier>([
  [['more', 'than'], 'MORE_THAN'],
  [['longer', 'than'], 'MORE_THAN'],
  [['greater', 'than'], 'MORE_THAN'],
  [['well', 'over'], 'MORE_THAN'],
  [['just', 'over'], 'MORE_THAN'],
  [['over'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['under'], 'LESS_THAN'],
  [['just', 'under'], 'LESS_THAN'],
  [['nearly'], 'LESS_THAN'],
  [['almost'], 'LESS_THAN'],
  [['not', 'quite'], 'LESS_THAN'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
  [['no', 'fewer', 'than'], 'EQUAL_OR_MORE'],
  [['a', 'minimum', 'of'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['as', 'long', 'as'], 'EQUAL_OR_LESS'],
  [['as', 'many', 'as'], 'EQUAL_OR_LESS'],
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['a', 'maximum', 'of'], 'EQUAL_OR_LESS'],
  [['about'], 'APPROX'],
  [['around'], 'APPROX'],
  [['roughly'], 'APPROX'],
  [['approximately'], 'APPROX'],
  [['some'], 'APPROX'],
]);

/** A modifier at `i` and the index after it. */
export function modifierAt(atoms: readonly Atom[], i: number) {
  const found = longestPhrase(MODIFIERS, atoms, i);
  return found === null ? null : { modifier: found.value, end: found.end };
}
