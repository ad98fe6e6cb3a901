import type { Context } from '../align/context.ts';
import { type ResolvePair, type ResolveView, resolvePairs, resolveViews } from '../align/resolves.ts';
import { likeliestPairs, sentencesKey } from '../align/stance/opposed.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Finds one deed or fact that is settled in one report and open in another. */
export const certaintyDiffers = defineDetector({
  name: 'certainty-differs',
  kind: 'certainty',
  description: 'What one report tells as decided or confirmed is under consideration or unconfirmed in another.',
  *find(context: Context) {
    if (context.sameSubject) return;
    const views = context.analyses.flatMap((analysis) => resolveViews(analysis, context.entities));
    const publishedOf = new Map(
      context.analyses.map(({ document: { article } }) => [article.id, article.publishedAt] as const),
    );
    const best = likeliestPairs(context.opposedPairs);
    for (const pair of resolvePairs(views, context.weight)) {
      const { settled: a, open: b } = pair;
      const opposed = best.get(sentencesKey(a.article, a.sentence, b.article, b.sentence));
      if ((opposed?.probability ?? 0) < TOLD_ELSEWHERE) yield finding(pair, isLater(pair, publishedOf));
    }
  },
});

/** From this probability on the detectors of propositions tell what two sentences dispute. */
const TOLD_ELSEWHERE = 0.6;

/** A denial of the very word is a conflict; what is decided may have been considered the same day. */
const EXPLICIT = 0.6;
const IMPLIED = 0.35;

function finding(pair: ResolvePair, later: boolean): Finding {
  const { settled, open, explicit } = pair;
  const about = [...settled.topic].filter((word) => open.topic.has(word)).sort();
  return {
    kind: 'certainty',
    point: ['certainty', settled.deed, ...about].join('|'),
    label: `Settled or open: ${settled.deed}`,
    sides: [sideOf(settled), sideOf(open)],
    compatible: later ? 'update' : null,
    ...(later && { note: 'what was open may have been settled before the later report' }),
    score: explicit ? EXPLICIT : IMPLIED,
    features: { explicit },
  };
}

/** Code units of `YYYY-MM-DD`, which is read alike in every zone. */
const DATE = 10;
const DAY = 24 * 60 * 60 * 1000;

/** Whether the reports are known to be more than a day apart. */
function isLater({ settled, open }: ResolvePair, publishedOf: ReadonlyMap<string, string | undefined>): boolean {
  const [a, b] = [settled, open].map(({ article }) => Date.parse((publishedOf.get(article) ?? '').slice(0, DATE)));
  return a !== undefined && b !== undefined && Math.abs(a - b) > DAY;
}

function sideOf({ article, field, start, end, value, resolve, lemma }: ResolveView): FindingSide {
  return { value, normalized: `${resolve} ${lemma}`, places: [{ article, field, start, end }] };
}
