import type { Features } from '../logistic.ts';
import type { Draft } from './drafts.ts';
import type { Filler } from './filler.ts';
import { idOf } from './holders.ts';
import type { Knowledge } from './known.ts';
import { rivalsOf } from './rivals.ts';

/**
 * Of two names that neither article has of the other: how many more such names the articles have, and whether others of
 * them would fit the gap better. A report that tells much more names many whom the other leaves out.
 */
export function unknownFeatures(
  drafts: readonly Draft[],
  fillers: readonly Filler[],
  known: Knowledge,
): (draft: Draft) => Features {
  const strange = strangersOf(fillers, known);
  const isUnknown = ({ a, b }: Draft) => !known.isIn(a, b.article) && !known.isIn(b, a.article);
  const rivals = rivalsOf(drafts.filter((draft) => draft.relation === 'two' && isUnknown(draft)));
  return (draft) => {
    const { a, b, shared } = draft;
    const counts = [strange(a, b.article), strange(b, a.article)];
    const best = isUnknown(draft) ? Math.max(rivals.best(a, b.article), rivals.best(b, a.article)) : 0;
    return {
      strangeLow: Math.log2(1 + Math.min(...counts)),
      strangeHigh: Math.log2(1 + Math.max(...counts)),
      bestUnknown: best === 0 ? 0 : shared.near / best,
    };
  };
}

/** How many names of a type an article has that the other has not. */
function strangersOf(fillers: readonly Filler[], known: Knowledge): (one: Filler, article: string) => number {
  const names = new Map<string, Map<string, Filler>>();
  for (const one of fillers) {
    const key = `${one.article}\n${one.name.type}`;
    const own = names.get(key) ?? new Map<string, Filler>();
    if (!own.has(idOf(one))) own.set(idOf(one), one);
    names.set(key, own);
  }
  const counts = new Map<string, number>();
  return (one, article) => {
    const key = `${one.article}\n${one.name.type}\n${article}`;
    const found =
      counts.get(key) ??
      [...(names.get(`${one.article}\n${one.name.type}`)?.values() ?? [])].filter((name) => !known.isIn(name, article))
        .length;
    counts.set(key, found);
    return found;
  };
}
