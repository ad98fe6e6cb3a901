import { ABSENT } from '../boosted-trees.ts';
import type { Filler } from './filler.ts';
import { CLOSE, idOf } from './holders.ts';

/** What is told around names, over all their mentions. */
export interface Profiles {
  /**
   * How much of what is told around a mention, 0 to 1, stands close to other mentions of a name in the articles that are
   * asked for; `ABSENT` where there are none.
   */
  fit(one: Filler, name: Filler, isAsked: (article: string) => boolean): number;
}

type Weight = (lemma: string) => number;

export function profilesOf(fillers: readonly Filler[], weight: Weight): Profiles {
  const byName = new Map<string, Filler[]>();
  for (const one of fillers) {
    const own = byName.get(idOf(one));
    if (own) own.push(one);
    else byName.set(idOf(one), [one]);
  }
  const holders = new Map<string, ReadonlyMap<string, readonly Filler[]>>();
  const holdersOf = (id: string) => {
    const found = holders.get(id) ?? closeWords(byName.get(id) ?? []);
    holders.set(id, found);
    return found;
  };
  return {
    fit(one, name, isAsked) {
      const isElsewhere = (other: Filler) => other !== one && isAsked(other.article);
      const id = idOf(name);
      if (!(byName.get(id) ?? []).some(isElsewhere)) return ABSENT;
      const words = holdersOf(id);
      let [found, all] = [0, 0];
      for (const [word, steps] of one.near) {
        const own = weight(word) / steps;
        all += own;
        if (words.get(word)?.some(isElsewhere)) found += own;
      }
      return all === 0 ? 0 : found / all;
    },
  };
}

/** The mentions that each word stands close to. */
function closeWords(mentions: readonly Filler[]): ReadonlyMap<string, readonly Filler[]> {
  const words = new Map<string, Filler[]>();
  for (const one of mentions)
    for (const [word, steps] of one.near) {
      if (steps > CLOSE + 1) continue;
      const own = words.get(word);
      if (own) own.push(one);
      else words.set(word, [one]);
    }
  return words;
}
