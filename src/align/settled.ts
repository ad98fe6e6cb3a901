import type { Field, Span } from '../types.ts';

/** A mention of one article. */
export interface Told {
  readonly article: string;
  readonly mention: Span & { readonly field: Field };
}

/** A key for a mention as held against another article: what is settled there is settled for it. */
export function keyAgainst({ article, mention }: Told, against: string): string {
  return [article, mention.field, mention.start, against].join('\n');
}

/**
 * Which pairs need no dispute because the other article says elsewhere what one of the two mentions says: identity is
 * scored against rivals, and a value that the other article confirms is not what it denies. `told` gives the two
 * mentions of a pair; `agrees` says whether a pair tells one value.
 */
export function settledBy<Pair>(
  pairs: readonly Pair[],
  agrees: (pair: Pair) => boolean,
  told: (pair: Pair) => readonly [Told, Told],
): (pair: Pair) => boolean {
  const keysOf = (pair: Pair) => {
    const [a, b] = told(pair);
    return [keyAgainst(a, b.article), keyAgainst(b, a.article)];
  };
  const settled = new Set(pairs.filter(agrees).flatMap(keysOf));
  return (pair) => keysOf(pair).some((key) => settled.has(key));
}
