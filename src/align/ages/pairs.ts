import { mayBeMisspelt } from '../../annotate/name/name-relation.ts';
import { personNamesCompatible } from '../../annotate/name/person.ts';
import { areTwoSorts } from '../../lexicon/en/people-sorts.ts';
import type { NameParts } from '../../types.ts';
import { pairsAcross } from '../pairs-across.ts';
import { meets } from '../sets.ts';
import { weightedOverlap } from '../weights.ts';
import { type AgeTelling, keysOf } from './telling.ts';

type Rank = (a: AgeTelling, b: AgeTelling) => number;

/** Two ages of what is held to be one person, by name or by what both reports tell of somebody. */
export interface AgePair {
  readonly a: AgeTelling;
  readonly b: AgeTelling;
  /** Both told by one name. */
  readonly byName: boolean;
  /** How much else both tell of the person: from 0, about 1 where two reports tell one thing in their own words. */
  readonly likeness: number;
}

/**
 * Ages that differ though two reports seem to tell of one person. An age that the other report tells too, of whomever,
 * is no mistaken one: what differs then are the persons.
 */
export function agePairs(tellings: readonly AgeTelling[], weight: (lemma: string) => number, rank: Rank): AgePair[] {
  const told = new Set(tellings.map(({ article, age }) => `${article}\n${age.amount}`));
  const isTold = ({ article }: AgeTelling, { age }: AgeTelling) => told.has(`${article}\n${age.amount}`);
  const pairs = pairsAcross(tellings, () => 'age').flatMap(([a, b]): AgePair[] => {
    const byName = isOneName(a, b);
    const isOfAnother = (isTold(a, b) || isTold(b, a)) && !meets(keysOf(a), keysOf(b));
    if (a.age.amount === b.age.amount || isOfAnother || areApart(a, b)) return [];
    if (!byName && isChild(a) !== isChild(b)) return [];
    return [{ a, b, byName, likeness: likenessOf(a, b, weight, rank) }];
  });
  return mutualBest(pairs.filter(({ byName, likeness }) => byName || likeness >= LEAST));
}

/** Told by no name, a child and a grown-up are two, however much the same is told of both. */
function isChild({ age }: AgeTelling): boolean {
  return age.amount < GROWN_UP;
}

const GROWN_UP = 18;

/** Two reports that tell two persons of such likeness are hardly ever found. */
const LEAST = 0.8;
/** Less than this around the two says nothing of who they are, however alike the rest of the sentences. */
const LEAST_NEAR = 0.1;

function likenessOf(a: AgeTelling, b: AgeTelling, weight: (lemma: string) => number, rank: Rank): number {
  const near = weightedOverlap(a.near, b.near, weight);
  const fate = Number(meets(a.fates, b.fates));
  const sorts = Number(meets(a.sorts, b.sorts)) + Number(areSameKin(a, b));
  if (near < LEAST_NEAR && fate + sorts === 0) return 0;
  const gender = Number(a.gender !== null && a.gender === b.gender);
  const words = weightedOverlap(a.words, b.words, weight);
  return 2.5 * near + 1.5 * words + 0.6 * fate + 0.4 * sorts + 0.2 * gender + 0.4 * rank(a, b);
}

function areSameKin(a: AgeTelling, b: AgeTelling): boolean {
  return a.kin !== null && a.kin.noun === b.kin?.noun && areOfOne(a, b);
}

function areOfOne({ kin: x }: AgeTelling, { kin: y }: AgeTelling): boolean {
  return x !== null && y !== null && meets(x.owners, y.owners);
}

/** One whom both name, or full names of which one may be the other misspelt. */
function isOneName(a: AgeTelling, b: AgeTelling): boolean {
  if (a.named.some((x) => b.named.some((y) => x.key === y.key))) return true;
  return someAre(a.names, b.names, (x, y) => isFull(x) && isFull(y) && mayBeOne(x, y));
}

function isFull({ given, family }: NameParts): boolean {
  return given !== undefined && family !== undefined;
}

function mayBeOne(x: NameParts, y: NameParts): boolean {
  return personNamesCompatible(x, y) !== 'different' || mayBeMisspelt(x, y);
}

function someAre(
  a: readonly NameParts[],
  b: readonly NameParts[],
  is: (x: NameParts, y: NameParts) => boolean,
): boolean {
  return a.some((x) => b.some((y) => is(x, y)));
}

/** "*Ann Lee*'s daughter" is not Ann Lee. */
function isOwner(owner: AgeTelling, { kin, names }: AgeTelling): boolean {
  if (kin === null) return false;
  const isNamed =
    names.length === 0 &&
    owner.names.some(({ given, family }) => [given, family].some((part) => part?.toLowerCase() === kin.owner));
  return isNamed || meets(kin.owners, keysOf(owner));
}

/** Two names, the sexes, or what they are tells two persons. */
function areApart(a: AgeTelling, b: AgeTelling): boolean {
  if (a.plural !== b.plural) return true;
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return true;
  if (isOwner(a, b) || isOwner(b, a)) return true;
  if (a.kin && b.kin && a.kin.tie.tie !== b.kin.tie.tie && areOfOne(a, b)) return true;
  if ([...a.sorts].some((x) => [...b.sorts].some((y) => areTwoSorts(x, y)))) return true;
  if (a.names.length > 0 && b.names.length > 0) return !someAre(a.names, b.names, mayBeOne);
  const [x, y] = [keysOf(a), keysOf(b)];
  return x.size > 0 && y.size > 0 && !meets(x, y);
}

/** Each age has one counterpart in another article: the likest. */
function mutualBest(pairs: readonly AgePair[]): AgePair[] {
  const best = new Map<string, number>();
  const keys = ({ a, b }: AgePair) => [`${keyOf(a)}>${b.article}`, `${keyOf(b)}>${a.article}`];
  const worth = ({ byName, likeness }: AgePair) => likeness + Number(byName);
  for (const pair of pairs) for (const key of keys(pair)) best.set(key, Math.max(best.get(key) ?? 0, worth(pair)));
  return pairs.filter((pair) => keys(pair).every((key) => worth(pair) >= (best.get(key) ?? 0)));
}

function keyOf({ article, age }: AgeTelling): string {
  return `${article} ${age.field} ${age.start}`;
}
