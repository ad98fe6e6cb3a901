import { eventClass } from '../../lexicon/en/event-classes.ts';
import { related } from '../../lexicon/en/relations.ts';
import type { Features } from '../logistic.ts';
import type { Filler } from './filler.ts';
import { CLOSE } from './holders.ts';

type Weight = (lemma: string) => number;

/** How alike the clauses of two names are, and what is told of them directly. */
export function clauseFeatures(a: Filler, b: Filler, weight: Weight): Features {
  const close = [closeShare(a, b, weight), closeShare(b, a, weight)];
  return {
    closeLow: Math.min(...close),
    closeHigh: Math.max(...close),
    ...verbFeatures(a, b, weight),
    ...roleFeatures(a, b, weight),
  };
}

type Surrounded = Pick<Filler, 'near'>;

const HALF = 0.5;

/** How much of what is told close to the one stands anywhere in the sentence of the other. */
export function closeShare(a: Surrounded, b: Surrounded, weight: Weight): number {
  let [found, all] = [0, 0];
  for (const [word, steps] of a.near) {
    if (steps > CLOSE) continue;
    const own = weight(word) / steps;
    all += own;
    if (b.near.has(word)) found += own;
  }
  return all === 0 ? HALF : found / all;
}

const MOST_ARGUMENTS = 3;

function verbFeatures(a: Filler, b: Filler, weight: Weight): Features {
  const [x, y] = [a.verb, b.verb];
  const isSame = x !== null && y !== null && eventClass(x.lemma) === eventClass(y.lemma);
  const isRelated = isSame || (x !== null && y !== null && related(x, y) !== null);
  const shared = [...a.others].filter(([word, relation]) => b.others.get(word) === relation).length;
  const here =
    [...a.others.keys()].filter((word) => b.near.has(word)).length +
    [...b.others.keys()].filter((word) => a.near.has(word)).length;
  return {
    sameVerb: Number(isSame),
    relatedVerb: Number(isRelated),
    samePart: Number(isSame && a.part === b.part),
    verbWeight: isSame && a.part === b.part ? weight(eventClass(x.lemma)) : 0,
    verbApart: Number(x !== null && y !== null && !isRelated),
    args: Math.min(MOST_ARGUMENTS, shared),
    argsHere: here / Math.max(1, a.others.size + b.others.size),
  };
}

const MOST_ROLES = 2;

function roleFeatures({ roles: a }: Filler, { roles: b }: Filler, weight: Weight): Features {
  const shared = a.filter((role) => b.includes(role));
  return {
    roleShared: Math.min(MOST_ROLES, shared.length),
    roleWeight: Math.max(0, ...shared.map(weight)),
    roleApart: Number(shared.length === 0 && a.length > 0 && b.length > 0),
    roleOne: Number(a.length > 0 !== b.length > 0),
  };
}
