import { placeRelation } from '../../annotate/name/place.ts';
import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { findPlaces } from '../../lexicon/en/places.ts';
import { remember } from '../../remember.ts';
import { analysisOf } from '../articles.ts';
import type { Features } from '../logistic.ts';
import { logistic } from '../logistic.ts';
import { pairsAcross } from '../pairs-across.ts';
import { meets } from '../sets.ts';
import { areTwoNames } from '../two-names.ts';
import { weightedOverlap } from '../weights.ts';
import type { Filler } from './filler.ts';
import { type Holders, holdersOf, supportOf } from './holders.ts';
import { FILLER_DISPUTE } from './model.data.ts';
import { type Shared, sharedAround } from './shared.ts';

/** Two names in two articles, of which neither article has the other's, with what is told around both. */
export interface FillerPair {
  readonly a: Filler;
  readonly b: Filler;
  readonly features: Features;
  /** Probability, 0 to 1, that one gap is filled by two names. */
  readonly probability: number;
}

/** Names with less of what is around them in common are not looked at. */
const LEAST_SHARED = 0.08;
/** In a group of more reports than this there are more pairs for every dispute. */
const USUAL_ARTICLES = 3;

/** Lines up the names of one type of every two articles that tell of something in the same words. */
export function pairFillers(
  fillers: readonly Filler[],
  analyses: readonly ArticleAnalysis[],
  weight: (lemma: string) => number,
): FillerPair[] {
  const holders = holdersOf(fillers);
  const isKnown = knownIn(analyses);
  const drafts = pairsAcross(fillers, ({ name }) => name.type).flatMap(([a, b]): Draft[] => {
    // Most names are known to both reports: that is asked first, as what is around them takes longer.
    if (isKnown(a, b.article) || isKnown(b, a.article) || !areTwo(a, b)) return [];
    const shared = sharedAround(a, b, weight, holders);
    return shared.near >= LEAST_SHARED ? [{ a, b, shared }] : [];
  });
  const best = bestOf(drafts);
  const many = Math.max(0, Math.log2(analyses.length / USUAL_ARTICLES));
  return drafts.map(({ a, b, shared }): FillerPair => {
    const features = {
      ...featuresOf(a, b, shared, weight, holders),
      best: shared.near / Math.max(best(a, b.article), best(b, a.article)),
      many,
    };
    return { a, b, features, probability: logistic(FILLER_DISPUTE, features) };
  });
}

interface Draft {
  readonly a: Filler;
  readonly b: Filler;
  readonly shared: Shared;
}

function areTwo(a: Filler, b: Filler): boolean {
  if (!areTwoNames(a.name, b.name)) return false;
  return a.name.type !== 'place' || arePlacesApart(a.name.name, b.name.name);
}

/** Two towns, two states or two countries: those of two grains may lie in each other by a name that the tables lack. */
function arePlacesApart(a: string, b: string): boolean {
  return placeRelation(a, b) === 'disjoint' && findPlaces(a)[0]?.kind === findPlaces(b)[0]?.kind;
}

/** Whether an article has a name, or the word that it is known by, anywhere; asked once for each name. */
function knownIn(analyses: readonly ArticleAnalysis[]): (one: Filler, article: string) => boolean {
  const answers = new Map<string, boolean>();
  return (one, article) => {
    const key = `${one.name.key}\n${article}`;
    const found = answers.get(key) ?? isIn(one, analysisOf(analyses, article));
    answers.set(key, found);
    return found;
  };
}

function isIn({ name, known }: Filler, analysis: ArticleAnalysis | undefined): boolean {
  if (!analysis) return false;
  if (known.every((word) => formsOf(analysis).has(word))) return true;
  return name.type === 'place' && placesOf(analysis).some((other) => placeRelation(name.name, other) === 'same');
}

const formsOf = remember(
  ({ document: { article } }: ArticleAnalysis): ReadonlySet<string> =>
    new Set(`${article.title ?? ''}\n${article.text}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
);

const placesOf = remember(({ names }: ArticleAnalysis): readonly string[] => [
  ...new Set(names.flatMap(({ type, text }) => (type === 'place' ? [text] : []))),
]);

/** How much the likeliest counterpart of a name in another article shares with it. */
function bestOf(drafts: readonly Draft[]): (one: Filler, article: string) => number {
  const best = new Map<Filler, Map<string, number>>();
  const note = (one: Filler, other: Filler, near: number) => {
    const own = best.get(one) ?? new Map<string, number>();
    own.set(other.article, Math.max(own.get(other.article) ?? 0, near));
    best.set(one, own);
  };
  for (const { a, b, shared } of drafts) {
    note(a, b, shared.near);
    note(b, a, shared.near);
  }
  return (one, article) => best.get(one)?.get(article) ?? 0;
}

function featuresOf(
  a: Filler,
  b: Filler,
  { share, shareOfMore, unique }: Shared,
  weight: (lemma: string) => number,
  holders: Holders,
): Features {
  return {
    share,
    shareOfMore,
    unique,
    sentence: weightedOverlap(a.around, b.around, weight),
    support: supportOf(a, b, holders),
    tie: Number(a.tie === b.tie),
    besideApart: Number(a.beside.size > 0 && b.beside.size > 0 && !meets(a.beside, b.beside)),
    place: Number(a.name.type === 'place'),
    full: Number(a.name.parts?.given !== undefined && b.name.parts?.given !== undefined),
  };
}
