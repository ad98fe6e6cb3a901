import { compareText } from '../../text-order.ts';
import { disjointSets } from '../disjoint-sets.ts';
import type { CountPair } from './pairs.ts';
import { agrees } from './rivals.ts';
import type { CountView } from './view.ts';

/** So like must two agreeing figures be to be one point's. */
const ONE_POINT = 0.8;
/** Words by which a point is named. */
const NAMED_BY = 3;

/**
 * Names the point that a pair of figures is about, so that all pairs about one figure are one dispute: figures are put
 * together where pairs dispute them (by a score of at least `least`) or agree on them. Named by what is counted and by
 * the words that stand around most of its tellings; the amounts do not enter.
 */
export function countPoints(pairs: readonly CountPair[], least: number): (pair: CountPair) => string {
  const sets = disjointSets();
  const views = new Map<string, CountView>();
  for (const pair of pairs) {
    for (const view of [pair.a, pair.b]) views.set(keyOf(view), view);
    if (isOnePoint(pair, least)) sets.join(keyOf(pair.a), keyOf(pair.b));
  }
  const names = toldApart(
    sets.lists().map((keys) => [sets.rootOf(keys[0] ?? ''), nameOf(keys.flatMap((key) => views.get(key) ?? []))]),
  );
  return ({ a, b }) => {
    const [x, y] = [a, b].map((view) => sets.rootOf(keyOf(view)));
    // A pair of two points is no side of either: "three cables", and the five of another year.
    return (x === y ? names.get(x ?? '') : undefined) ?? `perhaps|${nameOf([a, b])}`;
  };
}

/** Points by their roots, those of one name numbered in the order of their roots. */
function toldApart(named: readonly (readonly [string, string])[]): Map<string, string> {
  const seen = new Map<string, number>();
  const sorted = [...named].sort(([a], [b]) => compareText(a, b));
  return new Map(
    sorted.map(([root, name]) => {
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [root, count === 1 ? name : `${name}|${count}`];
    }),
  );
}

function isOnePoint(pair: CountPair, least: number): boolean {
  if (pair.apart !== null) return false;
  return pair.relation === 'differs' ? pair.score >= least : agrees(pair) && pair.likeness >= ONE_POINT;
}

function keyOf({ article, quantity: { field, start } }: CountView): string {
  return `${article}\n${field}\n${start}`;
}

function nameOf(views: readonly CountView[]): string {
  const units = commonest(views.map(({ quantity: { unit, state } }) => `${unit}|${state ?? ''}`));
  const things = commonest(views.flatMap(({ names }) => [...names]));
  const words = commonest(views.flatMap(({ near, names }) => [...near].filter((word) => !names.has(word))));
  return ['count', units[0] ?? '', things[0] ?? '', ...words.slice(0, NAMED_BY).sort()].join('|');
}

/** The words told most often, the first in code-unit order first among equals. */
function commonest(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1)).map(([word]) => word);
}
