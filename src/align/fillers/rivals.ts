import type { Features } from '../logistic.ts';
import type { Draft } from './drafts.ts';
import type { Filler } from './filler.ts';
import { idOf } from './holders.ts';

/** What else could stand where a name stands. */
export interface Rivals {
  /** What the likeliest counterpart of a mention in the article shares with it. */
  best(one: Filler, article: string): number;
  /** The sum of it over all mentions of the name. */
  sum(one: Filler, article: string): number;
}

/** What is shared by the likeliest pairs among some drafts. */
export function rivalsOf(drafts: readonly Draft[]): Rivals {
  const best = new Map<Filler, Map<string, number>>();
  const note = (one: Filler, article: string, near: number) => {
    const own = best.get(one) ?? new Map<string, number>();
    own.set(article, Math.max(own.get(article) ?? 0, near));
    best.set(one, own);
  };
  for (const { a, b, shared } of drafts) {
    note(a, b.article, shared.near);
    note(b, a.article, shared.near);
  }
  const sums = new Map<string, number>();
  for (const [one, articles] of best)
    for (const [article, near] of articles) {
      const key = `${nameIn(one)}\n${article}`;
      sums.set(key, (sums.get(key) ?? 0) + near);
    }
  return {
    best: (one, article) => best.get(one)?.get(article) ?? 0,
    sum: (one, article) => sums.get(`${nameIn(one)}\n${article}`) ?? 0,
  };
}

/** A name of one article. */
export function nameIn(one: Filler): string {
  return `${one.article}\n${idOf(one)}`;
}

/** What all mentions of a name share with those of the other, each with its likeliest. */
export function evidenceOf(drafts: readonly Draft[]): (a: Filler, b: Filler) => number {
  const best = new Map<string, Map<Filler, number>>();
  const keyOf = (a: Filler, b: Filler) => `${nameIn(a)}\n${nameIn(b)}`;
  for (const { a, b, shared } of drafts) {
    const own = best.get(keyOf(a, b)) ?? new Map<Filler, number>();
    own.set(a, Math.max(own.get(a) ?? 0, shared.near));
    best.set(keyOf(a, b), own);
  }
  return (a, b) => [...(best.get(keyOf(a, b))?.values() ?? [])].reduce((sum, near) => sum + near, 0);
}

interface Telling {
  readonly other: Filler;
  readonly near: number;
  readonly isSame: boolean;
}

/** Another telling counts where it shares this part of what the two names share. */
const AS_NEAR = 0.6;
const MOST_VOTES = 3;

/** In how many further articles the gap is filled by the same name, and in how many by the other. */
export function votesOf(drafts: readonly Draft[]): (draft: Draft) => Features {
  const of = new Map<Filler, Telling[]>();
  const note = (one: Filler, telling: Telling) => {
    const own = of.get(one);
    if (own) own.push(telling);
    else of.set(one, [telling]);
  };
  for (const { a, b, shared, relation } of drafts) {
    const isSame = relation === 'same';
    note(a, { other: b, near: shared.near, isSame });
    note(b, { other: a, near: shared.near, isSame });
  }
  return ({ a, b, shared }) => {
    const count = (one: Filler, but: string, test: (telling: Telling) => boolean) =>
      new Set(
        (of.get(one) ?? [])
          .filter((telling) => telling.near >= shared.near * AS_NEAR && telling.other.article !== but && test(telling))
          .map(({ other }) => other.article),
      ).size;
    const agree = [a, b].map((one) => count(one, one === a ? b.article : a.article, ({ isSame }) => isSame));
    const against = [
      count(a, b.article, ({ other }) => other.name.key === b.name.key),
      count(b, a.article, ({ other }) => other.name.key === a.name.key),
    ];
    return {
      agreeLow: Math.min(MOST_VOTES, ...agree),
      agreeHigh: Math.min(MOST_VOTES, Math.max(...agree)),
      againstLow: Math.min(MOST_VOTES, ...against),
      againstHigh: Math.min(MOST_VOTES, Math.max(...against)),
    };
  };
}
