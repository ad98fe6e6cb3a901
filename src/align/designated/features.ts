import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { areExclusive } from '../../lexicon/en/capacities.ts';
import { areTwoSorts } from '../../lexicon/en/people-sorts.ts';
import { related } from '../../lexicon/en/relations.ts';
import { relationOf } from '../fillers/names.ts';
import type { Features } from '../logistic.ts';
import { weightedOverlap } from '../weights.ts';
import { isGeneral } from './both-possible.ts';
import { apartFrom, knownFeatures, tellingFeatures } from './telling-features.ts';
import type { ToldAs } from './told-as.ts';

type Weight = (lemma: string) => number;

const MOST = 4;

/** What speaks for and against that two designations of one person are at odds. */
export function featureReader(
  told: readonly ToldAs[],
  analyses: readonly ArticleAnalysis[],
  weight: Weight,
): (a: ToldAs, b: ToldAs) => Features {
  const byId = new Map(analyses.map((analysis) => [analysis.document.article.id, analysis]));
  const ofPerson = new Map<string, ToldAs[]>();
  for (const one of told) ofPerson.set(one.person.key, [...(ofPerson.get(one.person.key) ?? []), one]);
  return (a, b) => ({
    ...wordFeatures(a, b, weight),
    ...senseFeatures(a, b),
    ...formFeatures(a, b),
    ...knownFeatures(a, b, byId),
    ...tellingFeatures(a, b, ofPerson.get(a.person.key) ?? [], weight),
    around: weightedOverlap(a.around, b.around, weight),
    aroundShared: Math.min(MOST, [...a.around].filter((word) => b.around.has(word)).length),
  });
}

function wordFeatures(a: ToldAs, b: ToldAs, weight: Weight): Features {
  const [own, other] = [apartFrom(a, b), apartFrom(b, a)];
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weight(word), 0);
  return {
    overlap: weightedOverlap(a.tokens, b.tokens, weight),
    shared: Math.min(MOST, a.tokens.size - own.length),
    ownLow: Math.min(MOST, own.length, other.length),
    ownHigh: Math.min(MOST, Math.max(own.length, other.length)),
    ownWeightLow: Math.min(sum(own), sum(other)),
    sameHead: Number(a.head === b.head),
    headHere: Number(a.tokens.has(b.head)) + Number(b.tokens.has(a.head)),
    numbers: Number(own.some(isNumber) && other.some(isNumber)),
    onlyModifiers: Number(a.head === b.head && own.length === 1 && other.length === 1),
    capitals: Number(isCapital(a)) + Number(isCapital(b)),
  };
}

function isNumber(token: string): boolean {
  return /\d/.test(token) || /^(first|second|third|fourth|fifth)$/.test(token);
}

/** "Elm *Mayor*": titles in capitals are official. */
function isCapital({ person, bodies, form }: ToldAs): boolean {
  return form === 'title' && person.type === 'person' && bodies.length > 0;
}

function senseFeatures(a: ToldAs, b: ToldAs): Features {
  const lemma = ({ head }: ToldAs) => ({ lemma: head, pos: 'NOUN' });
  const relation = related(lemma(a), lemma(b));
  return {
    exclusive: Number(a.capacity !== null && b.capacity !== null && areExclusive(a.capacity, b.capacity)),
    capacities: Number(a.capacity !== null) + Number(b.capacity !== null),
    general: Number(isGeneral(a)) + Number(isGeneral(b)),
    together: Number(areTogether(a, b)),
    sameCapacity: Number(a.capacity !== null && a.capacity === b.capacity),
    offices: Number(a.office !== null) + Number(b.office !== null),
    sameOffice: Number(a.office !== null && a.office === b.office),
    twoSorts: Number(areTwoSorts(a.head, b.head)),
    related: relation === null ? 0 : relation.strength,
    pastApart: Number(a.isPast !== b.isPast),
    past: Number(a.isPast) + Number(b.isPast),
    partApart: Number(a.isPart !== b.isPart),
    term: Number(a.term !== null && a.term === b.term),
    ...bodyFeatures(a, b),
  };
}

/** Two capacities of which one person may well have both. */
export function areTogether({ capacity: a }: ToldAs, { capacity: b }: ToldAs): boolean {
  return a !== null && b !== null && a !== b && !areExclusive(a, b);
}

function bodyFeatures({ bodies: a }: ToldAs, { bodies: b }: ToldAs): Features {
  const relations = a.flatMap((one) =>
    b.filter(({ type }) => type === one.type).map((other) => relationOf(one, other)),
  );
  return {
    bodies: Math.min(a.length, 1) + Math.min(b.length, 1),
    bodiesTwo: Number(relations.length > 0 && relations.every((relation) => relation === 'two')),
    bodiesSame: Number(relations.includes('same')),
    organisations: Math.min(1, a.filter(isOrganisation).length) + Math.min(1, b.filter(isOrganisation).length),
  };
}

function isOrganisation({ type }: { readonly type: string }): boolean {
  return type === 'organisation';
}

function formFeatures(a: ToldAs, b: ToldAs): Features {
  const count = (form: ToldAs['form']) => Number(a.form === form) + Number(b.form === form);
  return {
    titles: count('title'),
    appositions: count('apposition'),
    predicates: count('predicate'),
    owners: count('owner') + count('member'),
    sameForm: Number(a.form === b.form),
    full: Number(a.person.parts?.given !== undefined),
  };
}
