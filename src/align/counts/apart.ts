import { placeRelation } from '../../annotate/name/place.ts';
import { eventClass } from '../../lexicon/en/event-classes.ts';
import { opposition } from '../../lexicon/en/opposites.ts';
import { related } from '../../lexicon/en/relations.ts';
import type { LedgerReason } from '../../types.ts';
import { backgroundsApart } from '../background.ts';
import { areApart } from '../sets.ts';
import { areFactsApart, isPopulation } from './facts.ts';
import { areTimesApart } from './times-apart.ts';
import type { CountView } from './view.ts';

/** Why two figures with the same noun are figures of two things. */
export interface Apart {
  readonly reason: LedgerReason;
  readonly note: string;
}

/** What rules out that two figures tell of one thing, or `null`. The amounts do not enter. */
export function apartBy(a: CountView, b: CountView): Apart | null {
  return RULES.find(({ holds }) => holds(a, b))?.apart ?? null;
}

interface Rule {
  readonly apart: Apart;
  readonly holds: (a: CountView, b: CountView) => boolean;
}

const rule = (reason: LedgerReason, note: string, holds: Rule['holds']): Rule => ({ apart: { reason, note }, holds });

const RULES: readonly Rule[] = [
  rule('other-happening', 'one figure is told of an earlier time', (a, b) =>
    backgroundsApart(a.background, b.background),
  ),
  rule('other-happening', 'the figures are told of two countries', (a, b) => areApart(a.countries, b.countries)),
  rule('other-happening', 'the figures are those of two persons', arePersonsApart),
  rule('other-happening', 'the figures are those of two bodies', (a, b) => areBodiesApart(a, b)),
  rule('other-happening', 'the figures are told of two names', (a, b) => areNamesApart(a.beside, b.beside)),
  rule('other-happening', 'the figures are told of two places', areFactsApart),
  rule('scope', 'one figure counts all that live in a place', (a, b) => isPopulation(a) !== isPopulation(b)),
  rule('subset', 'one figure is the whole that the other is a part of', (a, b) => isPart(a, b) || isPart(b, a)),
  rule('scope', 'one figure is counted from another point', (a, b) => a.offset !== b.offset),
  rule('tense', 'one figure is expected or needed', (a, b) => a.unreal !== b.unreal),
  rule('update', 'one figure is told as the first count', (a, b) => a.first !== b.first),
  rule('scope', 'one counts only some sort of persons', (a, b) => areSortsApart(a, b)),
  rule('subset', 'one counts those of them to whom more happened', (a, b) => isOutcome(a, b) || isOutcome(b, a)),
  rule('scope', 'the figures count things of two sorts', (a, b) => areKindsApart(a, b)),
  rule('scope', 'one figure counts a part of the row: the first or the last of it', (a, b) => a.window !== b.window),
  rule('unit', 'one sum was converted, at the rate of its day', (a, b) => a.converted || b.converted),
  rule('scope', 'one figure is a rate', (a, b) => isRate(a) !== isRate(b)),
  rule('other-happening', 'the figures are told of opposite deeds', areOpposed),
  rule('other-happening', 'the figures count how often two things were done', areTimesApart),
];

/** Figures of two persons that are both named. */
export function arePersonsApart(a: CountView, b: CountView): boolean {
  return areApart(a.owner, b.owner);
}

/** Two organisations that one of the articles names both. */
function areBodiesApart(a: CountView, b: CountView): boolean {
  if (a.body === '' || b.body === '' || a.body === b.body) return false;
  return a.known.has(b.body) || b.known.has(a.body);
}

/** Names without a word in common, unless one lies in the other: "in Kabul", "in Afghanistan". */
function areNamesApart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return a.every((x) => b.every((y) => !sharesWord(x, y) && !/^(same|within|contains)$/.test(placeRelation(x, y))));
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(' '));
  return b
    .toLowerCase()
    .split(' ')
    .some((word) => words.has(word));
}

/** Men, women and children are some of the workers, the people, the victims. */
const SORTS = new Set('man woman boy girl child baby infant kid teenager male female'.split(' '));

function areSortsApart({ quantity: a }: CountView, { quantity: b }: CountView): boolean {
  const [x, y] = [a.counted ?? '', b.counted ?? ''];
  return x !== y && x !== '' && y !== '' && SORTS.has(x) !== SORTS.has(y);
}

/** What some of those to whom it was done may have died of. */
const HURT = /^(shoot|shot|stab|attack|hit|strike|burn|beat|poison)$/;

/** "Shot three, killing two": the dead are some of those that were shot. */
function isOutcome(some: CountView, all: CountView): boolean {
  const { state, amount } = some.quantity;
  if (state !== 'dead' || all.quantity.state !== undefined || amount >= all.quantity.amount) return false;
  return [all.verb, ...all.near].some((word) => HURT.test(word));
}

/** "Two counts *of murder*", "one count *of kidnapping*". */
function areKindsApart(a: CountView, b: CountView): boolean {
  if (a.quantity.kind !== 'count' || a.kinds.size === 0 || b.kinds.size === 0) return false;
  return ![...a.kinds].some((x) => [...b.kinds].some((y) => isKin(x, y)));
}

function isKin(a: string, b: string): boolean {
  if (a === b || eventClass(a) === eventClass(b)) return true;
  return related({ lemma: a, pos: 'NOUN' }, { lemma: b, pos: 'NOUN' }) !== null;
}

/** "Completed 28 of 41 passes", "completed 28 passes". */
function isPart({ partOfIt }: CountView, { quantity }: CountView): boolean {
  return partOfIt !== null && partOfIt === quantity.amount;
}

const SPANS = new Set('second minute hour day night week month quarter season year game match decade'.split(' '));

/** "$22 million per season": of the same money the sum is another. */
function isRate({ quantity: { per } }: CountView): boolean {
  return per !== undefined && SPANS.has(per);
}

/** So opposite are "won" and "lost". */
const OPPOSITE = 0.8;

function areOpposed(a: CountView, b: CountView): boolean {
  // "31 deaths were confirmed", "12 were killed": the outcome is what both tell.
  if (a.quantity.state !== undefined && a.quantity.state === b.quantity.state) return false;
  if (a.verb === '' || b.verb === '' || a.verb === b.verb) return false;
  return (opposition({ lemma: a.verb, pos: 'VERB' }, { lemma: b.verb, pos: 'VERB' })?.strength ?? 0) >= OPPOSITE;
}
