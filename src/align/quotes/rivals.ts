import type { LocalAlignment } from './local-alignment.ts';
import { type Passage, placeOf } from './passage.ts';

/** How well either passage goes with another of the other's article, at best. */
export type Rivals = (aligned: LocalAlignment) => number;

export function rivalsOf(all: readonly LocalAlignment[]): Rivals {
  const partners = new Map<string, { readonly place: string; readonly score: number }[]>();
  const add = (own: Passage, other: Passage, score: number) => {
    const key = keyOf(own, other);
    partners.set(key, [...(partners.get(key) ?? []), { place: placeOf(other), score }]);
  };
  for (const { a, b, score } of all) {
    add(a, b, score);
    add(b, a, score);
  }
  const best = (own: Passage, other: Passage) =>
    (partners.get(keyOf(own, other)) ?? []).reduce(
      (most, { place, score }) => (place === placeOf(other) ? most : Math.max(most, score)),
      0,
    );
  return ({ a, b }) => Math.max(best(a, b), best(b, a));
}

function keyOf(own: Passage, other: Passage): string {
  return `${own.article}\n${placeOf(own)}\n${other.article}`;
}
