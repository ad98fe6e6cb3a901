import type { QuantityRelation } from '../../annotate/quantity/compare.ts';
import type { Features } from '../logistic.ts';
import type { Apart } from './apart.ts';
import type { CountView } from './view.ts';

/** Two figures of two articles that may count one thing, before they are held against their rivals. */
export interface CountDraft {
  readonly a: CountView;
  readonly b: CountView;
  /** How much they share besides the amounts: from 0, about 1 for the same words about the same thing. */
  readonly likeness: number;
  readonly features: Features;
  readonly relation: QuantityRelation;
  /** Why they are no figures of one thing whatever they share, or `null` where nothing says so. */
  readonly apart: Apart | null;
  /** Why they are related so. */
  readonly note: string;
}
