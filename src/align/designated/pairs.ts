import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { analysisOf } from '../articles.ts';
import { boostedProbability } from '../boosted-trees.ts';
import type { Designation } from '../capacities/designations.ts';
import type { Features } from '../logistic.ts';
import { pairsAcross } from '../pairs-across.ts';
import { areBothPossible } from './both-possible.ts';
import { featureReader } from './features.ts';
import { DESIGNATION_DISPUTE } from './model.data.ts';
import { standApart } from './standing.ts';
import { type ToldAs, toldAs } from './told-as.ts';

/** What two articles tell one person to be, each with words that the other has not. */
export interface DesignationPair {
  readonly a: ToldAs;
  readonly b: ToldAs;
  readonly features: Features;
  /** Probability, 0 to 1, that both cannot be right. */
  readonly probability: number;
}

/** Lines up what the articles tell each person to be. */
export function pairDesignations(
  designations: readonly Designation[],
  analyses: readonly ArticleAnalysis[],
  weight: (lemma: string) => number,
): DesignationPair[] {
  const told = designations.flatMap((one): ToldAs[] => {
    const analysis = analysisOf(analyses, one.article);
    const found = analysis ? toldAs(one, analysis) : null;
    return found ? [found] : [];
  });
  const features = featureReader(told, analyses, weight);
  const ofPerson = new Map<string, ToldAs[]>();
  for (const one of told) ofPerson.set(one.person.key, [...(ofPerson.get(one.person.key) ?? []), one]);
  return pairsAcross(told, ({ person }) => person.key).flatMap(([a, b]): DesignationPair[] => {
    if (standApart(a, b, ofPerson.get(a.person.key) ?? []))
      return [{ a, b, features: features(a, b), probability: SURE }];
    if (!isMore(a, b) || !isMore(b, a) || areBothPossible(a, b)) return [];
    const own = features(a, b);
    const probability = boostedProbability(DESIGNATION_DISPUTE, own);
    return [{ a, b, features: own, probability }];
  });
}

/** What words alone settle needs no weighing. */
const SURE = 0.95;

/** Whether the one has a word that the other has not. */
function isMore({ tokens }: ToldAs, other: ToldAs): boolean {
  return [...tokens].some((token) => !other.tokens.has(token));
}
