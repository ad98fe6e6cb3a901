import { quantitiesRelation } from '../../annotate/quantity/compare.ts';
import { timesRelation } from '../../annotate/time/compare.ts';
import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { remember } from '../../remember.ts';
import type { QuantityMention, TimeMention } from '../../types.ts';
import type { Unit } from './unit.ts';

/** How far a text that has a word somewhere says what a statement says with it. */
const SOMEWHERE = 0.8;
/** A figure or date that fits is as good as said; a like amount of something else is less. */
const FITS = 0.9;
const AMOUNT_ALONE = 0.7;

/** How far a text says a unit of a statement at all, 0 to 1, wherever it does. */
export function saidIn(analysis: ArticleAnalysis, unit: Unit): number {
  if (unit.time) return timeIn(analysis, unit.time);
  if (unit.quantity) return figureIn(analysis, unit.quantity);
  const known = formsOf(analysis);
  if (unit.words.length > 1 || unit.kind === 'name') {
    const parts = unit.form.split(' ').filter((part) => part.length > 1);
    return parts.length > 0 && parts.every((part) => known.has(part)) ? SOMEWHERE : 0;
  }
  return known.has(unit.lemma) || known.has(unit.form) ? SOMEWHERE : 0;
}

const formsOf = remember(({ trees }: ArticleAnalysis): ReadonlySet<string> => {
  const words = trees.flatMap((tree) => tree.words);
  return new Set(words.flatMap(({ lemma, text }) => [lemma, text].map(lower)));
});

function lower(text: string): string {
  return text.toLowerCase();
}

function timeIn({ times }: ArticleAnalysis, time: TimeMention): number {
  const relations = times.map((other) => timesRelation(time, other));
  if (relations.includes('same')) return 1;
  return relations.includes('contains') || relations.includes('overlaps') ? SOMEWHERE : 0;
}

function figureIn({ quantities }: ArticleAnalysis, quantity: QuantityMention): number {
  const found = quantities.map((other): number => {
    const { relation } = quantitiesRelation(quantity, other);
    if (relation === 'incomparable') return other.amount === quantity.amount ? AMOUNT_ALONE : 0;
    return relation === 'differs' ? 0 : FITS;
  });
  return found.reduce((most, score) => Math.max(most, score), 0);
}
