import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { ORDINALS } from '../../lexicon/en/numbers.ts';
import type { EntityTable } from '../entities.ts';
import { pairsAcross } from '../pairs-across.ts';
import { sentenceLemmas } from '../sentence-lemmas.ts';
import { meets } from '../sets.ts';
import type { Sentence } from '../stance/party.ts';
import { weightedOverlap } from '../weights.ts';
import { areSpotsApart, blastsIn } from './blasts.ts';
import { deathsIn } from './deaths.ts';
import { floorsIn } from './floors.ts';
import { headingsIn } from './headings.ts';
import { areOriginsApart, originsIn } from './origins.ts';
import { areOpposite, sidesIn } from './sides.ts';
import type { Spot, Told } from './spot.ts';
import { waysIn } from './ways.ts';
import { woundsIn } from './wounds.ts';

const MOST_WORDS = 200;
const MOST = 30;

/** Every spot that an article tells, in text order. */
export function spotsOf(analysis: ArticleAnalysis, table: EntityTable): Spot[] {
  const article = analysis.document.article.id;
  const found = analysis.document.sentences.flatMap(({ field, start, end, repeated }, sentence): Spot[] => {
    const tree = analysis.trees[sentence];
    if (!tree || repeated || tree.words.length > MOST_WORDS) return [];
    const from: Sentence = { analysis, table, tree, sentence, field };
    const told: readonly (readonly [Spot['sort'], readonly Told[]])[] = [
      ['floor', floorsIn(tree)],
      ['wound', woundsIn(from)],
      ['heading', headingsIn(tree)],
      ['death', deathsIn(from)],
      ['origin', originsIn(tree)],
      ['blast', blastsIn(tree)],
      ['side', sidesIn(tree)],
      ['way', waysIn(tree)],
    ];
    if (told.every(([, list]) => list.length === 0)) return [];
    const words = sentenceLemmas(tree, [])({ start, end });
    return told.flatMap(([sort, list]) =>
      list.map((one): Spot => ({ article, field, start, end, sort, words, ...one })),
    );
  });
  return found.slice(0, MOST);
}

/** What two sentences that tell of one floor or death must have in common, where no name says of what or whom. */
const LEAST_OVERLAP = 0.1;
/** Of coasts and doors a report has several. */
const LEAST_OF_SIDES = 0.2;

/** Two spots of one thing or person that exclude each other, where each article tells but one. */
export function spotPairs(spots: readonly Spot[], weight: (lemma: string) => number): [Spot, Spot][] {
  const told = new Map<string, Spot[]>();
  for (const spot of spots) {
    const own = told.get(keyOf(spot));
    if (own) own.push(spot);
    else told.set(keyOf(spot), [spot]);
  }
  const isOnly = (own: Spot, other: Spot) => isOnlyOne(own, other, told.get(keyOf(own)) ?? []);
  return pairsAcross(spots, ({ sort }) => sort).filter(
    ([a, b]) => a.value !== b.value && mayNotBeBoth(a, b) && areOfOne(a, b, weight) && isOnly(a, b) && isOnly(b, a),
  );
}

/** Whether two values of a sort exclude each other; of most sorts any two do. */
function mayNotBeBoth(a: Spot, b: Spot): boolean {
  if (a.sort === 'blast') return areSpotsApart(a.value, b.value);
  return a.sort !== 'origin' || areOriginsApart(a.value, b.value);
}

function keyOf({ article, sort }: Spot): string {
  return `${sort}|${article}`;
}

function areOfOne(a: Spot, b: Spot, weight: (lemma: string) => number): boolean {
  if (a.of.size > 0 && b.of.size > 0 && !meets(a.of, b.of)) return false;
  if (a.sort === 'side' || a.sort === 'way') return areOfOneSide(a, b, weight);
  if (a.of.size > 0 && b.of.size > 0 && a.sort !== 'floor') return true;
  if (!(a.of.size > 0 || a.loose) || !(b.of.size > 0 || b.loose)) return false;
  return weightedOverlap(besides(a), besides(b), weight) >= LEAST_OVERLAP;
}

function areOfOneSide(a: Spot, b: Spot, weight: (lemma: string) => number): boolean {
  const isApart = a.sort === 'way' || areOpposite(a.value, b.value);
  return isApart && weightedOverlap(a.words, b.words, weight) >= LEAST_OF_SIDES;
}

const FLOOR = /^(floor|story|storey|basement|\w+-floor)$/;

/** The lemmas of the sentence but for those of the floor itself. */
function besides({ words, value }: Spot): ReadonlySet<string> {
  return new Set([...words].filter((lemma) => !FLOOR.test(lemma) && ORDINALS.get(lemma) !== Number(value)));
}

/** Whether an article, of what it tells of the sort, tells no other spot, of whomever the other article's may be. */
function isOnlyOne(own: Spot, other: Spot, told: readonly Spot[]): boolean {
  return told
    .filter(({ of, sort }) => sort === 'floor' || own.of.size === 0 || other.of.size === 0 || meets(of, own.of))
    .every(({ value }) => value === own.value);
}
