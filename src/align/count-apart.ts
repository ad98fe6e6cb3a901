import { placeRelation } from '../annotate/name/place.ts';
import { opposition } from '../lexicon/en/opposites.ts';
import type { LedgerReason } from '../types.ts';
import { backgroundsApart } from './background.ts';
import type { CountView } from './count-view.ts';

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
  rule('other-happening', 'the figures are told of two countries', (a, b) => disjoint(a.countries, b.countries)),
  rule('other-happening', 'the figures are those of two persons', (a, b) => disjoint(a.owner, b.owner)),
  rule('other-happening', 'the figures are those of two bodies', (a, b) => areBodiesApart(a, b)),
  rule('other-happening', 'the figures are told of two names', (a, b) => areNamesApart(a.beside, b.beside)),
  rule('subset', 'one figure is the whole that the other is a part of', (a, b) => isPart(a, b) || isPart(b, a)),
  rule('scope', 'one figure is counted from another point', (a, b) => a.offset !== b.offset),
  rule('scope', 'one figure counts a part of the row: the first or the last of it', (a, b) => a.window !== b.window),
  rule('unit', 'one sum was converted, at the rate of its day', (a, b) => a.converted !== b.converted),
  rule('scope', 'one figure is a rate', (a, b) => isRate(a) !== isRate(b)),
  rule('other-happening', 'the figures are told of opposite deeds', areOpposed),
];

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((item) => b.has(item));
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
  if (a.verb === '' || b.verb === '' || a.verb === b.verb) return false;
  return (opposition({ lemma: a.verb, pos: 'VERB' }, { lemma: b.verb, pos: 'VERB' })?.strength ?? 0) >= OPPOSITE;
}
