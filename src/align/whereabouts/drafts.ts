import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { matchSentences } from '../fillers/sentences.ts';
import { meets } from '../sets.ts';
import type { Whereabouts } from './read.ts';
import { relateWhereabouts, type WhereRelation } from './relation.ts';

/** Two places of two articles that may be told of one thing. */
export interface WhereDraft {
  readonly a: Whereabouts;
  readonly b: Whereabouts;
  readonly relation: Exclude<WhereRelation, 'unclear'>;
  /** How much their sentences have in common, and as a share of the best that either has; 0 where little. */
  readonly overlap: number;
  readonly rank: number;
  /** What is told around both, by weight, less for what is further off and for what is told of many places. */
  readonly shared: number;
  /** The same as a share of the one with less around it, and of the one with more. */
  readonly share: number;
  readonly shareOfMore: number;
}

type Weight = (lemma: string) => number;

/** The first sentences tell the news itself. */
const LEAD = 3;
/** Places with less in common around them are of two things. */
const LEAST = { shared: 0.12, unmatched: 0.25 };

/** The places of every two articles that are told of much the same. */
export function draftWhereabouts(
  all: readonly Whereabouts[],
  analyses: readonly ArticleAnalysis[],
  weight: Weight,
): WhereDraft[] {
  const relation = relateWhereabouts();
  const shared = sharedBy(all, weight);
  const own = new Map(analyses.map(({ document: { article } }) => [article.id, [] as Whereabouts[]]));
  for (const one of all) own.get(one.article)?.push(one);
  return analyses.flatMap((first, i) =>
    analyses.slice(i + 1).flatMap((second) => {
      const matches = new Map(
        matchSentences(first, second, weight).map((match) => [`${match.a} ${match.b}`, match] as const),
      );
      return (own.get(first.document.article.id) ?? []).flatMap((a) =>
        (own.get(second.document.article.id) ?? []).flatMap((b): WhereDraft[] => {
          if (ACTS.test(a.tie) || ACTS.test(b.tie) || areOfTwoNames(a, b)) return [];
          const match = matches.get(`${a.sentence} ${b.sentence}`);
          if (!match && !mayMeet(a, b)) return [];
          const around = shared(a, b);
          if (around.shared < (match || areLeads(a, b) ? LEAST.shared : LEAST.unmatched)) return [];
          const told = relation(a, b);
          if (told === 'unclear') return [];
          return [{ a, b, relation: told, overlap: match?.overlap ?? 0, rank: match?.rank ?? 0, ...around }];
        }),
      );
    }),
  );
}

/** Whoever does or suffers something is a party and no place: "China met with Japan". */
const ACTS = /^(nsubj|obj|iobj|with|by|against|than|as|between|and|like|versus|without|despite|conj)$/;

/** "*Texas* Gov. Tom Ray", "*Ohio* Gov. Paul Dunn". */
function areOfTwoNames(a: Whereabouts, b: Whereabouts): boolean {
  return a.ofName && b.ofName && a.governor !== b.governor;
}

/** Of sentences otherwise unlike, those of one word or one person. */
function mayMeet(a: Whereabouts, b: Whereabouts): boolean {
  return areLeads(a, b) || (a.governor !== '' && a.governor === b.governor) || meets(a.beside, b.beside);
}

export function areLeads(a: Whereabouts, b: Whereabouts): boolean {
  return a.sentence < LEAD && b.sentence < LEAD;
}

/** Steps in the tree within which a word is told of a place. */
const CLOSE = 2;

function sharedBy(all: readonly Whereabouts[], weight: Weight) {
  const holders = holdersIn(all);
  const totals = new Map(all.map((one) => [one, totalOf(one, weight)]));
  return (a: Whereabouts, b: Whereabouts) => {
    let sum = 0;
    const [few, many] = a.near.size < b.near.size ? [a, b] : [b, a];
    for (const [word, x] of few.near) {
      const y = many.near.get(word);
      if (y === undefined) continue;
      const held = Math.max(holders(a.article, word), holders(b.article, word), 1);
      sum += weight(word) / (Math.max(x, y) * held);
    }
    const [own, other] = [totals.get(a) ?? 1, totals.get(b) ?? 1];
    return { shared: sum, share: sum / Math.min(own, other), shareOfMore: sum / Math.max(own, other) };
  };
}

/** Of how many places an article tells a word closely. */
function holdersIn(all: readonly Whereabouts[]): (article: string, word: string) => number {
  const known = new Map<string, Set<string>>();
  for (const { article, near, name } of all)
    for (const [word, steps] of near) {
      if (steps > CLOSE) continue;
      const key = `${article}\n${word}`;
      const names = known.get(key) ?? new Set();
      known.set(key, names.add(name));
    }
  return (article, word) => known.get(`${article}\n${word}`)?.size ?? 0;
}

function totalOf({ near }: Whereabouts, weight: Weight): number {
  let total = 0;
  for (const [word, steps] of near) total += weight(word) / steps;
  return Math.max(total, 1e-6);
}
