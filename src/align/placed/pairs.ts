import { placeRelation } from '../../annotate/name/place.ts';
import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { weightedOverlap } from '../weights.ts';
import { OWN, type PlaceView } from './views.ts';

/** Two places of which each is told by one article where the other tells the other. */
export interface PlacePair {
  readonly a: PlaceView;
  readonly b: PlaceView;
  /** 0 to 1: how much their sentences have in common besides. */
  readonly overlap: number;
  /** Whether one word has both: two schools, two meetings. */
  readonly sameGovernor: boolean;
}

/** How alike sentences must be where one word has both places, where two verbs have them, and in two leads. */
const SAME_GOVERNOR = 0.25;
const OF_VERBS = 0.5;
const LEAD = 0.6;
const LEAD_SENTENCES = 3;
const LOCAL = /^(in|at|near|outside|inside)$/;
/** Words that have many places in one report. */
const MANY = new Set(
  (
    'be have do make say tell go come move check live work arrive leave travel fly resident people official man woman voter ' +
    'leader lawmaker member county city facility area percent company office one part locate center centre record measure ' +
    'register report feel'
  ).split(' '),
);

/**
 * Places of one kind that lie apart, told of one word in sentences alike or in two leads alike, where neither article has
 * the other's place, or one that it lies in, anywhere.
 */
export function placePairs(
  articles: readonly (readonly PlaceView[])[],
  analyses: readonly ArticleAnalysis[],
  weight: (lemma: string) => number,
): PlacePair[] {
  return articles.flatMap((left, i) =>
    articles.slice(i + 1).flatMap((right, j) => {
      const [first, second] = [analyses[i], analyses[i + 1 + j]];
      if (!first || !second) return [];
      return left.flatMap((a) =>
        right.flatMap((b): PlacePair[] => {
          const least = a.kind === b.kind ? leastOverlap(a, b) : null;
          if (least === null || placeRelation(a.name, b.name) !== 'disjoint') return [];
          const overlap = weightedOverlap(a.words, b.words, weight);
          const sameGovernor = least === SAME_GOVERNOR;
          if (overlap < least) return [];
          return isKnown(a, second, right) || isKnown(b, first, left) ? [] : [{ a, b, overlap, sameGovernor }];
        }),
      );
    }),
  );
}

/** How alike two sentences must be for their places to be of one thing; `null` where nothing makes them so. */
function leastOverlap(a: PlaceView, b: PlaceView): number | null {
  if (isOneGovernor(a, b)) return SAME_GOVERNOR;
  const areOfVerbs = [a, b].every(({ ofVerb, tie, governor }) => ofVerb && LOCAL.test(tie) && !MANY.has(governor));
  if (areOfVerbs) return OF_VERBS;
  return areLeads(a, b) ? LEAD : null;
}

function isOneGovernor(a: PlaceView, b: PlaceView): boolean {
  if (a.governor === '' || a.governor !== b.governor || MANY.has(a.governor)) return false;
  return isLocal(a) && isLocal(b);
}

function isLocal({ tie }: PlaceView): boolean {
  return tie === OWN || LOCAL.test(tie);
}

/** What was near one place may have been in another. */
function areLeads(a: PlaceView, b: PlaceView): boolean {
  return [a, b].every(({ sentence, tie }) => sentence < LEAD_SENTENCES && /^(in|at)$/.test(tie));
}

/** Whether an article has a place by its name, or another that may be the same or hold it. */
function isKnown({ text, name, kind }: PlaceView, { document }: ArticleAnalysis, views: readonly PlaceView[]): boolean {
  const { text: body, title = '' } = document.article;
  if (body.includes(text) || title.includes(text)) return true;
  return views.some((view) => view.kind === kind && /^(same|within|contains)$/.test(placeRelation(view.name, name)));
}
