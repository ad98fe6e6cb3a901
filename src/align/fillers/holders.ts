import type { Filler } from './filler.ts';

/** Steps in the tree within which a word is told of a name. */
export const CLOSE = 2;

/** Which names a word is told of: "Sen." of many, "referee" of one. */
export interface Holders {
  /** How many names of the type the two articles tell a word of. */
  count(word: string, a: Filler, b: Filler): number;
  /** How many names of the type all articles tell a word of. */
  all(word: string, type: string): number;
  /** The articles in which a word is told of a name. */
  articlesOf(word: string, one: Filler): ReadonlySet<string>;
}

type Sets = Map<string, Set<string>>;

const NONE: ReadonlySet<string> = new Set();

export function holdersOf(fillers: readonly Filler[]): Holders {
  const [inArticles, ofTypes, ofNames] = [new Map<string, Sets>(), new Map<string, Sets>(), new Map<string, Sets>()];
  const tables = new Map<Filler, { readonly article: Sets; readonly name: Sets }>();
  for (const one of fillers) {
    const { type } = one.name;
    const id = idOf(one);
    const article = setsAt(inArticles, `${type}\n${one.article}`);
    const name = setsAt(ofNames, id);
    tables.set(one, { article, name });
    for (const [word, steps] of one.near) {
      if (steps > CLOSE) continue;
      add(article, word, id);
      add(setsAt(ofTypes, type), word, id);
      add(name, word, one.article);
    }
  }
  return {
    count(word, a, b) {
      const own = tables.get(a)?.article.get(word) ?? NONE;
      const others = tables.get(b)?.article.get(word) ?? NONE;
      let count = own.size;
      for (const id of others) if (!own.has(id)) count++;
      return count;
    },
    all: (word, type) => ofTypes.get(type)?.get(word)?.size ?? 0,
    articlesOf: (word, one) => tables.get(one)?.name.get(word) ?? NONE,
  };
}

function setsAt(map: Map<string, Sets>, key: string): Sets {
  const found = map.get(key) ?? new Map<string, Set<string>>();
  map.set(key, found);
  return found;
}

function add(map: Sets, key: string, item: string): void {
  const known = map.get(key);
  if (known) known.add(item);
  else map.set(key, new Set([item]));
}

/** What a name of one type is known by. */
export function idOf({ name, known }: Filler): string {
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
      let others = 0;
      for (const id of holders.articlesOf(word, one)) if (id !== a.article && id !== b.article) others++;
      most = Math.max(most, others);
    }
  }
  return Math.min(MOST_SUPPORT, most);
}
