import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { boostedLogit } from '../boosted-trees.ts';
import type { Features } from '../logistic.ts';
import { overlapOf } from './claim-overlap.ts';
import {
  type Antecedents,
  bearerGender,
  type Gender,
  isNominal,
  pronounDoubtFeatures,
} from './pronoun-doubt-features.ts';
import { tellingsOf } from './tellings.ts';
import { toldArticle } from './told-article.ts';
import { isContent, type Unit, type UnitSentence } from './unit.ts';
import { UNIT_DOUBT } from './unit-doubt.data.ts';
import { sortOf } from './unit-sort.ts';
import type { Told } from './unit-ties.ts';
import { wordDoubtFeatures } from './word-doubt-features.ts';

/** A unit of a claim that can be wrong, with what speaks for and against it. */
export interface WeighedUnit {
  readonly unit: Unit;
  readonly features: Features;
}

/** A unit with the log-odds that it is wrong. */
export interface DoubtedUnit extends WeighedUnit {
  readonly logit: number;
}

/** The units of each claim, in the order of the text that makes them. */
export function weighedUnits(claims: readonly UnitSentence[], against: ArticleAnalysis): WeighedUnit[][] {
  const article = toldArticle(against);
  const before = { nouns: 0, genders: [] as Gender[] };
  return claims.map((claim) => {
    const told = { claim, article, tellings: claim.units.map((unit) => tellingsOf(article, claim, unit)) };
    const found = unitsOf(told, before);
    before.nouns += claim.units.filter(isNominal).length;
    before.genders.push(...gendersOf(told));
    return found;
  });
}

/** What an article does not bear out of claims. */
export interface DoubtedClaims {
  /** The unit of each claim that is likeliest wrong, `null` where there is none. */
  readonly worst: readonly (DoubtedUnit | null)[];
  /** The mean log-odds of all their units: how little of them the article bears out. `null` where there is none. */
  readonly mean: number | null;
}

/** Weighs the units of claims, in the order of the text that makes them. */
export function doubtedUnits(claims: readonly UnitSentence[], against: ArticleAnalysis): DoubtedClaims {
  const doubted = weighedUnits(claims, against).map((units) =>
    units.map((unit): DoubtedUnit => ({ ...unit, logit: boostedLogit(UNIT_DOUBT, unit.features) })),
  );
  return { worst: doubted.map(worstOf), mean: meanLogit(doubted.flat()) };
}

function worstOf(units: readonly DoubtedUnit[]): DoubtedUnit | null {
  return units.reduce<DoubtedUnit | null>((best, unit) => (best && best.logit >= unit.logit ? best : unit), null);
}

/** Of the log-odds of units; `null` where there is none. */
export function meanLogit(units: readonly { readonly logit: number }[]): number | null {
  return units.length > 0 ? units.reduce((sum, { logit }) => sum + logit, 0) / units.length : null;
}

function unitsOf(told: Told, before: Antecedents): WeighedUnit[] {
  const { claim, article } = told;
  const overlap = overlapOf(told);
  const genders = [...before.genders];
  return claim.units.flatMap((unit, at): WeighedUnit[] => {
    const gender = bearerGender(article, unit, told.tellings[at] ?? []);
    if (gender) genders.push(gender);
    const sort = { [sortOf(unit)]: 1 };
    if (isContent(unit)) return [{ unit, features: { ...sort, ...wordDoubtFeatures(told, overlap, at) } }];
    if (unit.kind !== 'pronoun') return [];
    const features = pronounDoubtFeatures(claim, at, { nouns: before.nouns, genders }, article);
    return [{ unit, features: { ...sort, ...features } }];
  });
}

function gendersOf({ claim, article, tellings }: Told): Gender[] {
  return claim.units.flatMap((unit, at) => bearerGender(article, unit, tellings[at] ?? []) ?? []);
}
