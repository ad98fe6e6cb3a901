import type { ArticleAnalysis, Happening } from '../claims/analysis.ts';
import type { StatementView } from './view.ts';
import { weightedOverlap } from './weights.ts';

/** One article's happening with its statements as views. */
export interface HappeningView {
  readonly happening: Happening;
  readonly article: string;
  readonly views: readonly StatementView[];
  /** Keys of the entities that take part. */
  readonly participants: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
}

/** Two articles' happenings that are taken for the same event in the world. */
export interface HappeningPair {
  readonly a: HappeningView;
  readonly b: HappeningView;
  readonly score: number;
  /** By how much the best rival of either side scores less. */
  readonly margin: number;
}

/**
 * Matches happenings of one class across articles, one to one, best score first. The times do not enter the score:
 * the attribute under comparison must not decide the match.
 */
export function alignHappenings(
  analyses: readonly ArticleAnalysis[],
  views: readonly (readonly StatementView[])[],
  weight: (lemma: string) => number,
): HappeningPair[] {
  const happenings = analyses.map((analysis, index) => happeningViews(analysis, views[index] ?? []));
  const pairs: HappeningPair[] = [];
  happenings.forEach((left, i) => {
    for (const right of happenings.slice(i + 1)) pairs.push(...assign(left, right, weight));
  });
  return pairs;
}

function happeningViews(analysis: ArticleAnalysis, views: readonly StatementView[]): HappeningView[] {
  const byClaim = new Map(views.map((view) => [view.statement.claim.id, view]));
  return analysis.happenings.map((happening) => {
    const own = happening.statements.flatMap((statement) => byClaim.get(statement.claim.id) ?? []);
    const participants = new Set(own.flatMap((view) => [...view.entities]));
    const content = new Set(own.flatMap((view) => view.arguments.flatMap((argument) => [...argument.content])));
    return { happening, article: analysis.document.article.id, views: own, participants, content };
  });
}

/** Happenings that share less than this are not the same. */
const LEAST = 0.3;

function assign(
  left: readonly HappeningView[],
  right: readonly HappeningView[],
  weight: (lemma: string) => number,
): HappeningPair[] {
  const scored = left.flatMap((a, i) =>
    right.flatMap((b, j) => {
      const score = a.happening.lemma === b.happening.lemma ? likeness(a, b, weight) : 0;
      return score >= LEAST ? [{ a, b, i, j, score }] : [];
    }),
  );
  scored.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  const pairs: HappeningPair[] = [];
  for (const { a, b, i, j, score } of scored) {
    if (takenLeft.has(i) || takenRight.has(j)) continue;
    takenLeft.add(i);
    takenRight.add(j);
    const rival = scored.find((other) => (other.i === i) !== (other.j === j));
    pairs.push({ a, b, score, margin: score - (rival?.score ?? 0) });
  }
  return pairs;
}

/** Shared participants first, then the words of the arguments. */
function likeness(a: HappeningView, b: HappeningView, weight: (lemma: string) => number): number {
  const words = weightedOverlap(a.content, b.content, weight);
  if (a.participants.size === 0 || b.participants.size === 0) return words * 0.7;
  const shared = [...a.participants].filter((key) => b.participants.has(key)).length;
  const participants = shared / Math.min(a.participants.size, b.participants.size);
  return shared === 0 ? 0 : 0.6 * participants + 0.4 * words;
}
