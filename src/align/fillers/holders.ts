import type { Filler } from './filler.ts';

/** Steps in the tree within which a word is told of a name. */
export const CLOSE = 2;

/** Which names a word is told of: "Sen." of many, "referee" of one. */
export interface Holders {
  /** How many names of the type the two articles tell a word of. */
  count(word: string, a: Filler, b: Filler): number;
  /** The articles in which a word is told of a name. */
  articlesOf(word: string, one: Filler): ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

export function holdersOf(fillers: readonly Filler[]): Holders {
  const names = new Map<string, Set<string>>();
  const articles = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, item: string) => {
    const known = map.get(key);
    if (known) known.add(item);
    else map.set(key, new Set([item]));
  };
  for (const one of fillers)
    for (const [word, steps] of one.near) {
      if (steps > CLOSE) continue;
      add(names, nameKey(word, one), idOf(one));
      add(articles, articleKey(word, one), one.article);
    }
  return {
    count(word, a, b) {
      const own = names.get(nameKey(word, a)) ?? NONE;
      const others = [...(names.get(nameKey(word, b)) ?? NONE)];
      return own.size + others.filter((id) => !own.has(id)).length;
    },
    articlesOf: (word, one) => articles.get(articleKey(word, one)) ?? NONE,
  };
}

function nameKey(word: string, { name, article }: Filler): string {
  return `${name.type}\n${article}\n${word}`;
}

function articleKey(word: string, one: Filler): string {
  return `${idOf(one)}\n${word}`;
}

function idOf({ name, known }: Filler): string {
  return `${name.type} ${known.join(' ')}`;
}

/** More reports than these tell nothing more. */
const MOST_SUPPORT = 2;

/** How many further articles tell one of the two names with a word that both have close by. */
export function supportOf(a: Filler, b: Filler, holders: Holders): number {
  let most = 0;
  for (const [word, x] of a.near) {
    const y = b.near.get(word);
    if (y === undefined || Math.max(x, y) > CLOSE) continue;
    for (const one of [a, b]) {
      const others = [...holders.articlesOf(word, one)].filter((id) => id !== a.article && id !== b.article);
      most = Math.max(most, others.length);
    }
  }
  return Math.min(MOST_SUPPORT, most);
}
