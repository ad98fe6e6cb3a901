import { eventClass } from '../../lexicon/en/event-classes.ts';
import { related } from '../../lexicon/en/relations.ts';
import type { Filler } from './filler.ts';
import { CLOSE, type Holders } from './holders.ts';

/** What is told around two names alike. */
export interface Shared {
  /** Weight of the shared words, less for those further off and for those that stand with many names. */
  readonly near: number;
  /** The same as a share of the name with less, and of the name with more, told around it. */
  readonly share: number;
  readonly shareOfMore: number;
  /** Weight of the rarest shared word close to both, divided by the names it stands close to. */
  readonly unique: number;
}

type Weight = (lemma: string) => number;

export function sharedWith(
  fillers: readonly Filler[],
  weight: Weight,
  holders: Holders,
): (a: Filler, b: Filler) => Shared {
  const totals = new Map(fillers.map((one) => [one, totalOf(one, weight)]));
  return (a, b) => {
    let [near, unique] = [0, 0];
    const [few, many] = a.near.size < b.near.size ? [a, b] : [b, a];
    for (const [word, x] of few.near) {
      const y = many.near.get(word);
      if (y === undefined) continue;
      const steps = Math.max(x, y);
      const own = weight(word) / Math.max(1, holders.count(word, a, b) - 1);
      near += own / steps;
      if (steps <= CLOSE) unique = Math.max(unique, own);
    }
    const [all, other] = [totals.get(a) ?? 1, totals.get(b) ?? 1];
    return { near, share: near / Math.min(all, other), shareOfMore: near / Math.max(all, other), unique };
  };
}

function totalOf({ near }: Filler, weight: Weight): number {
  let total = 0;
  for (const [word, steps] of near) total += weight(word) / steps;
  return Math.max(total, 1e-6);
}

/** Whether one word, or two words for one thing, is told of both directly: their common title, trade or deed. */
export function areTied({ ties: a }: Filler, { ties: b }: Filler): boolean {
  return a.some((x) =>
    b.some(
      (y) => eventClass(x.lemma) === eventClass(y.lemma) || (related(x, y)?.kind ?? 'derivation') !== 'derivation',
    ),
  );
}
