import { placeRelation } from '../annotate/name/place.ts';
import type { Batch, Pair, VectorField } from './batch.ts';
import type { Profile } from './profile.ts';
import { cosine, placeOf, type Vector } from './vector.ts';

/** What the model looks at, and whether it speaks for one event (1) or against it (-1). */
export const PAIR_FEATURES = [
  ['words', 1],
  ['wordsRoot', 1],
  ['names', 1],
  ['bigrams', 1],
  ['bigramsRoot', 1],
  ['lead', 1],
  ['leadRoot', 1],
  ['title', 1],
  ['titleInOther', 1],
  ['leadInOther', 1],
  ['figures', 1],
  ['relative', 1],
  ['relativeMin', 1],
  ['sharedNeighbours', 1],
  ['mutualRank', 1],
  ['sharedYears', 1],
  ['differentYears', -1],
  ['sharedWeekday', 1],
  ['adjacentWeekday', -1],
  ['differentWeekday', -1],
  ['sharedPlace', 1],
  ['differentPlace', -1],
  ['sharedDate', 1],
  ['differentDate', -1],
  ['sharedMeasure', 1],
  ['differentMeasure', -1],
  ['daysApart', -1],
  ['daysFarApart', -1],
  ['daysClose', 1],
  ['otherDayAndPlace', -1],
  ['nextDayOtherPlace', -1],
  ['sameDayOtherPlace', -1],
  ['coveredNames', 1],
  ['coveredNamesLeast', 1],
  ['coveredWords', 1],
  ['coveredWordsLeast', 1],
  ['few', 1],
  ['fewWords', 1],
  ['fewNames', 1],
  ['fewBigrams', 1],
  ['fewLead', 1],
  ['fewCoveredNames', 1],
  ['fewCoveredWords', 1],
] as const;

/** Below this many articles neighbourhoods tell little; their features grow with the batch towards their full value. */
const NEIGHBOURHOOD = 20;
/** Reports of one event are mostly published within so many days. */
const DAYS_CLOSE = 2;

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared;
}

/** 1 and 0 where two sets share something, 0 and 1 where both tell something and nothing is shared. */
function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): [number, number] {
  if (a.size === 0 || b.size === 0) return [0, 0];
  const shared = overlap(a, b);
  return [shared / Math.min(a.size, b.size), Number(shared === 0)];
}

/** Dates a day or two apart may be those of one event and its report. */
function dateAgreement(a: readonly number[], b: readonly number[]): [number, number] {
  if (a.length === 0 || b.length === 0) return [0, 0];
  const gap = Math.min(...a.flatMap((x) => b.map((y) => Math.abs(x - y))));
  return [Number(gap <= 1), Number(gap > 3)];
}

/** Places agree where one is the other; they differ where all that are told lie apart. */
function placeAgreement(a: readonly string[], b: readonly string[]): [number, number] {
  if (a.length === 0 || b.length === 0) return [0, 0];
  const relations = a.flatMap((x) => b.map((y) => placeRelation(x, y)));
  return [Number(relations.includes('same')), Number(relations.every((relation) => relation === 'disjoint'))];
}

/** Fewest days between the days of the week two articles tell; `null` where one tells none. */
function weekdayGap(a: readonly number[], b: readonly number[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  return Math.min(...a.flatMap((x) => b.map((y) => Math.min(Math.abs(x - y), 7 - Math.abs(x - y)))));
}

/**
 * Neighbouring days may be two time zones, or the act and its announcement; days further apart at places that are not
 * the same are two events almost always. Articles published within two days of each other are spared.
 */
function dayAndPlace(a: Profile, b: Profile): { weekday: number[]; place: number[]; both: number[] } {
  const gap = weekdayGap(a.facts.weekdays, b.facts.weekdays);
  const [same, disjoint] = placeAgreement(a.facts.places, b.facts.places);
  const elsewhere = a.facts.places.length > 0 && b.facts.places.length > 0 && same === 0;
  const apart = gap !== null && gap >= 2;
  return {
    weekday: [gap === 0, gap === 1, apart].map(Number),
    place: [same, disjoint],
    both: [apart && elsewhere, gap === 1 && disjoint === 1, gap === 0 && disjoint === 1].map(Number),
  };
}

function factFeatures(a: Profile, b: Profile): number[] {
  const days = a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
  const beyond = Math.max(0, (days ?? 0) - DAYS_CLOSE - 1);
  const close = days !== null && days <= DAYS_CLOSE;
  const { weekday, place, both } = dayAndPlace(a, b);
  return [
    ...agreement(a.years, b.years),
    ...weekday,
    ...place,
    ...dateAgreement(a.facts.dates, b.facts.dates),
    ...agreement(a.facts.measures, b.facts.measures),
    Math.min(1, beyond / 7),
    Math.min(1, beyond / 60),
    days === null ? 0 : Math.max(0, Math.min(1, (DAYS_CLOSE + 3 - days) / 3)),
    ...both.map((feature) => (close ? 0 : feature)),
  ];
}

/** How much of the weight of an article's heaviest features the other has at all. */
function covered(own: Vector, heaviest: readonly number[], other: Vector): number {
  let [total, shared] = [0, 0];
  for (const feature of heaviest) {
    const weight = own.weights[placeOf(own, feature)] as number;
    total += weight;
    if (placeOf(other, feature) >= 0) shared += weight;
  }
  return total ? shared / total : 0;
}

function coverage({ vectors, heaviest }: Batch, { a, b }: Pair, field: 'words' | 'names'): number[] {
  const side = (own: number, other: number) =>
    covered(vectors[field][own] as Vector, heaviest[field][own] ?? [], vectors.words[other] as Vector);
  const both = [side(a, b), side(b, a)] as const;
  return [(both[0] + both[1]) / 2, Math.min(...both)];
}

/** How much the neighbourhoods of a batch tell: near 0 for a few articles, near 1 for hundreds. */
function neighbourhoodScale({ profiles }: Batch): number {
  return profiles.length / (profiles.length + NEIGHBOURHOOD);
}

function neighbourFeatures(batch: Batch, { a, b, cosine: value }: Pair): number[] {
  const { neighbours, nearest } = batch;
  const scale = neighbourhoodScale(batch);
  const [ofA, ofB] = [neighbours[a] ?? [], neighbours[b] ?? []];
  const [nearestA, nearestB] = [nearest[a] || 1, nearest[b] || 1];
  const shared = ofA.filter((other) => ofB.includes(other)).length + Number(ofA.includes(b)) + Number(ofB.includes(a));
  const rank = (list: readonly number[], item: number) => (list.includes(item) ? 1 / (1 + list.indexOf(item)) : 0);
  return [
    value / Math.sqrt(nearestA * nearestB),
    value / Math.max(nearestA, nearestB),
    shared / Math.max(4, Math.min(12, ofA.length, ofB.length)),
    Math.sqrt(rank(ofA, b) * rank(ofB, a)),
  ].map((feature) => scale * feature);
}

/** The features of a pair, in the order of `PAIR_FEATURES`. */
export function pairFeatures(batch: Batch, pair: Pair): number[] {
  const { a, b } = pair;
  const of = (field: VectorField, article: number) => batch.vectors[field][article] as Vector;
  const alike = (field: VectorField) => cosine(of(field, a), of(field, b));
  const across = (field: VectorField) =>
    (cosine(of(field, a), of('words', b)) + cosine(of(field, b), of('words', a))) / 2;
  const [bigrams, lead, names] = [alike('bigrams'), alike('lead'), alike('names')];
  const [ofNames, ofWords] = [coverage(batch, pair, 'names'), coverage(batch, pair, 'words')];
  const [words, leadInOther] = [Math.sqrt(pair.cosine), across('lead')];
  const few = 1 - neighbourhoodScale(batch);
  return [
    pair.cosine,
    words,
    names,
    bigrams,
    Math.sqrt(bigrams),
    lead,
    Math.sqrt(lead),
    alike('title'),
    across('title'),
    leadInOther,
    alike('figures'),
    ...neighbourFeatures(batch, pair),
    ...factFeatures(batch.profiles[a] as Profile, batch.profiles[b] as Profile),
    ...ofNames,
    ...ofWords,
    // What neighbourhoods do not tell must be told by the words: with few articles these count for more.
    ...[1, words, names, Math.sqrt(bigrams), leadInOther, ofNames[0] ?? 0, ofWords[0] ?? 0].map((value) => few * value),
  ];
}
