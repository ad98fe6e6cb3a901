import { backgroundsApart, DAY } from '../background.ts';
import { ABSENT } from '../boosted-trees.ts';
import type { Features } from '../logistic.ts';
import { areApart, meets } from '../sets.ts';
import { weightedOverlap } from '../weights.ts';
import { CLOSE_KIN, type Kinship, sameThing, thingOf } from './kinship.ts';
import { isSubset } from './subset.ts';
import { unfoldingOf } from './unfolding.ts';
import { bearersOf, type CountView } from './view.ts';

const ONE_EACH = () => 1;

/** What two figures share besides the amounts. Each from 0 to 1. */
export function identityFeatures(
  a: CountView,
  b: CountView,
  weight: (lemma: string) => number,
  kin: Kinship,
): Features {
  const thing = sameThing(a, b, kin);
  const { kind } = a.quantity;
  const [x, y] = [thingOf(a).modifiers, thingOf(b).modifiers];
  const phrase = x.size > 0 && y.size > 0;
  const verb = a.verb !== '' && b.verb !== '' ? kin(a.verb, b.verb, 'VERB') : 0;
  return {
    thing: thing ?? 0,
    unnamed: Number(thing === null),
    phrase: phrase ? weightedOverlap(x, y, weight) : 0,
    phraseApart: Number(phrase && !meets(x, y)),
    measured: Number(a.names.size === 0 || b.names.size === 0) * (thing ?? 0),
    clause: weightedOverlap(a.clause, b.clause, weight),
    sentence: weightedOverlap(a.sentence, b.sentence, weight),
    entities: a.entities.size > 0 && b.entities.size > 0 ? weightedOverlap(a.entities, b.entities, ONE_EACH) : 0,
    verb,
    near: softOverlap(a.near, b.near, weight, kin),
    named: Number(meets(a.named, b.named)),
    namedApart: Number(a.named.size > 0 && b.named.size > 0 && !meets(a.named, b.named)),
    daysApart: Number(areApart(a.days, b.days) || areApart(a.weekdays, b.weekdays)),
    verbApart: Number(a.verb !== '' && b.verb !== '' && verb === 0),
    bearerApart: Number(kind === 'count' && (a.quantity.bearer ?? '') !== (b.quantity.bearer ?? '')),
    ownerSame: Number(meets(a.owner, b.owner)),
    frame: Number(verb >= CLOSE_KIN && (thing ?? 0) >= CLOSE_KIN),
    besideSame: Number(a.beside.length > 0 && a.beside.some((name) => b.beside.includes(name))),
    agent: Number(meets(a.agent, b.agent)),
    agentApart: Number(a.agent.size > 0 && b.agent.size > 0 && !meets(a.agent, b.agent)),
    speakers: Number(a.speaker !== '' && b.speaker !== '' && a.speaker !== b.speaker),
    speakerSame: Number(a.speaker !== '' && a.speaker === b.speaker),
    further: Number(a.further !== b.further),
    bothFurther: Number(a.further && b.further),
    role: Number(a.role !== '' && a.role === b.role),
    predicate: Number(meets(a.predicates, b.predicates)),
    bearer: Number(meets(bearersOf(a), bearersOf(b))),
    state: Number(a.quantity.state !== undefined && a.quantity.state === b.quantity.state),
    stateApart: Number(a.quantity.state !== b.quantity.state),
    background: Number(backgroundsApart(a.background, b.background)),
    lead: Number(a.index < LEAD && b.index < LEAD),
    parts: Number((a.quantity.of === undefined) !== (b.quantity.of === undefined)),
    left: Number(a.left && b.left),
    people: Number(a.quantity.counted === 'person' && b.quantity.counted === 'person'),
    word: Number(isWord(a) || isWord(b)),
    ...besideFeatures(a, b),
  };
}

/** What stands around the two: near them in the text, in their sentences, in their reports. */
function besideFeatures(a: CountView, b: CountView): Features {
  const [few, many] = [a.sentence.size, b.sentence.size].sort((x, y) => x - y);
  const [first, last] = [a.index, b.index].sort((x, y) => x - y);
  return {
    around: weightedOverlap(a.around, b.around, ONE_EACH),
    ahead: Number(a.ahead === b.ahead),
    figures: sharedOf(a.figures, b.figures),
    figuresApart: Math.min(a.figures.size, b.figures.size) - sharedOf(a.figures, b.figures),
    figuresMost: Math.max(a.figures.size, b.figures.size),
    shared: sharedOf(a.sentence, b.sentence),
    sharedClause: sharedOf(a.clause, b.clause),
    few: few ?? 0,
    many: many ?? 0,
    first: Math.log(1 + (first ?? 0)),
    last: Math.log(1 + (last ?? 0)),
    titles: Number(a.quantity.field === 'title') + Number(b.quantity.field === 'title'),
    ownApart: Number(areApart(a.own, b.own)),
    verbSame: Number(a.verb !== '' && a.verb === b.verb),
    roleApart: Number(a.role !== '' && b.role !== '' && a.role !== b.role),
    published: a.publishedAt === null || b.publishedAt === null ? ABSENT : daysBetween(a.publishedAt, b.publishedAt),
    risen: Number(unfoldingOf(a, b) === 'risen'),
    fallen: Number(unfoldingOf(a, b) === 'fallen'),
    subset: Number(isSubset(a, b)),
  };
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((item) => b.has(item)).length;
}

const MOST_DAYS = 30;

function daysBetween(x: number, y: number): number {
  return Math.min(MOST_DAYS, Math.abs(x - y) / DAY);
}

/** Shared weight of two small sets over that of the smaller and of both; related words are shared in part. */
function softOverlap(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (lemma: string) => number,
  kin: Kinship,
): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  let smallTotal = 0;
  for (const x of small) {
    const value = weight(x);
    smallTotal += value;
    if (large.has(x)) shared += value;
    else {
      let best = 0;
      for (const y of large) best = Math.max(best, kin(x, y, 'NOUN'), kin(x, y, 'VERB'));
      shared += best * value;
    }
  }
  let largeTotal = 0;
  for (const y of large) largeTotal += weight(y);
  if (shared === 0) return 0;
  return (shared / smallTotal + shared / (smallTotal + largeTotal - Math.min(shared, largeTotal))) / 2;
}

/** "One" and "both" stand for "a" and "the" as often as they count. */
function isWord({ quantity }: CountView): boolean {
  return /^(one|both|another|no|none|a)\b/i.test(quantity.text);
}

/** The sentences of the lead, counted from the first. */
const LEAD = 4;

/** What each thing shared adds to the likeness of two figures; set by hand, and the model weighs their sum. */
const LIKENESS: Features = {
  clause: 0.5,
  near: 0.5,
  sentence: 0.4,
  thing: 0.3,
  phrase: 0.3,
  verb: 0.2,
  bearer: 0.2,
  rank: 0.2,
  role: 0.1,
  predicate: 0.1,
  stateApart: -0.3,
  background: -0.5,
};

export function likenessOf(features: Features): number {
  return Object.keys(LIKENESS).reduce((sum, name) => sum + (LIKENESS[name] ?? 0) * (features[name] ?? 0), 0);
}
