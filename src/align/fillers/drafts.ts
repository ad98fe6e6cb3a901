import type { ArticleAnalysis } from '../../claims/analysis.ts';
import type { Filler } from './filler.ts';
import { type Holders, holdersOf } from './holders.ts';
import { type NamesRelation, relateNames } from './names.ts';
import { matchSentences, type SentenceMatch } from './sentences.ts';
import { type Shared, sharedWith } from './shared.ts';

/** Two names of two articles that may fill one gap: one name, or two. */
export interface Draft {
  readonly a: Filler;
  readonly b: Filler;
  readonly relation: Exclude<NamesRelation, 'unclear'>;
  readonly shared: Shared;
  readonly match: SentenceMatch;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly holders: Holders;
}

type Weight = (lemma: string) => number;

/** Names with less of what is around them in common stand in two gaps. */
const LEAST = { near: 0.15, nearOfTypes: 0.3, share: 0.1 };

/** The names of one type in sentences that match. */
export function draftPairs(fillers: readonly Filler[], analyses: readonly ArticleAnalysis[], weight: Weight): Drafts {
  const holders = holdersOf(fillers);
  const shared = sharedWith(fillers, weight, holders);
  const relation = relateNames();
  const bySentence = fillersBySentence(fillers);
  const drafts: Draft[] = [];
  analyses.forEach((first, i) => {
    const own = bySentence.get(first.document.article.id);
    for (const second of analyses.slice(i + 1)) {
      const others = bySentence.get(second.document.article.id);
      if (!own || !others) continue;
      for (const match of matchSentences(first, second, weight)) {
        for (const a of own.get(match.a) ?? [])
          for (const b of others.get(match.b) ?? []) {
            if (!areOfOneSort(a, b, analyses.length) || areOtherSeats(a, b)) continue;
            const around = shared(a, b);
            if (around.near < leastNear(a, b) || around.share < LEAST.share) continue;
            const names = relation(a, b);
            if (names !== 'unclear') drafts.push({ a, b, relation: names, shared: around, match });
          }
      }
    }
  });
  return { drafts, holders };
}

/**
 * A name that is read as one of another type, "Jordan" or "Adams", stands in the same place of its sentence; that it is one
 * a third report must bear out.
 */
function areOfOneSort(a: Filler, b: Filler, reports: number): boolean {
  return a.name.type === b.name.type || (reports > 2 && a.tie === b.tie && a.before === b.before);
}

function leastNear(a: Filler, b: Filler): number {
  return a.name.type === b.name.type ? LEAST.near : LEAST.nearOfTypes;
}

/** The seats of two politicians; of one they may be at odds: "Tom Ray (R-*Ohio*)", "*Iowa* Rep. Tom Ray". */
function areOtherSeats(a: Filler, b: Filler): boolean {
  if (a.seatOf !== null && b.seatOf !== null) return a.seatOf !== b.seatOf;
  const [seat, other] = a.seatOf === null ? [b, a] : [a, b];
  return seat.seatOf !== null && ![...other.left, ...other.right].includes(seat.seatOf);
}

type BySentence = Map<number, Filler[]>;

function fillersBySentence(fillers: readonly Filler[]): ReadonlyMap<string, BySentence> {
  const articles = new Map<string, BySentence>();
  for (const one of fillers) {
    const sentences = articles.get(one.article) ?? new Map<number, Filler[]>();
    articles.set(one.article, sentences);
    const list = sentences.get(one.sentence);
    if (list) list.push(one);
    else sentences.set(one.sentence, [one]);
  }
  return articles;
}
