import type { Span } from '../../types.ts';
import type { Features } from '../logistic.ts';
import type { Alignment } from './alignment.ts';
import type { DifferenceKind } from './difference-kind.ts';
import type { UnitSentence } from './unit.ts';

/** One place where two aligned sentences cannot both be right, or may not. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly alignment: Alignment;
  /** The words at issue on either side. */
  readonly a: Span;
  readonly b: Span;
  readonly valueA: string;
  readonly valueB: string;
  /** 0 to 1: how surely the words cannot both be right, of one thing. */
  readonly score: number;
  /** What the score was made of, where it comes from a model. */
  readonly features?: Features;
}

export function wholeOf({ units }: UnitSentence): Span {
  return { start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0 };
}
