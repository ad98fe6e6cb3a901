import { type CausePair, causePairs } from '../align/causes/pairs.ts';
import { type CauseView, causeViews } from '../align/causes/views.ts';
import type { Context } from '../align/context.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Finds two causes told of one happening. */
export const causeDiffers = defineDetector({
  name: 'cause-differs',
  kind: 'cause',
  description: 'One happening is given two causes that exclude each other: an electrical fault, and arson.',
  *find(context: Context) {
    const views = context.analyses.flatMap((analysis) => causeViews(analysis, context.entities));
    for (const pair of causePairs(views, context.analyses, context.weight))
      if (pair.exclusive || !context.sameSubject) yield finding(pair);
  },
});

function finding(pair: CausePair): Finding {
  const { a, b, fit, exclusive, told } = pair;
  const about = [...a.about].filter((word) => b.about.has(word)).sort();
  const isApart = told === 'other';
  return {
    kind: 'cause',
    point: ['cause', a.effect, ...about].join('|'),
    label: labelOf(a),
    sides: [sideOf(a), sideOf(b)],
    compatible: isApart ? 'attribution' : null,
    ...(isApart && { note: 'two speakers each name a cause of their own' }),
    score: scoreOf(pair),
    features: { fit: Math.round(100 * fit) / 100, exclusive, told, firm: a.firm && b.firm },
  };
}

function labelOf({ nominal, name }: CauseView): string {
  if (name === 'die') return 'Cause of death';
  return nominal ? `Cause of the ${name}` : `Cause: ${name}`;
}

/** Causes of sorts that go together may both be true, and one that is only supposed says nothing sure. */
function scoreOf({ a, b, fit, exclusive, told }: CausePair): number {
  const sure = (exclusive ? 0.75 : 0.35) * (fit > 0.5 ? 1 : 0.85);
  // Two reports that both say "apparent" are as sure of it as each other.
  const firmness = a.firm === b.firm ? (a.firm ? 1 : 0.85) : 0.5;
  const doubt = firmness * (told === 'same' ? 1 : 0.6);
  return Math.round(1000 * sure * doubt) / 1000;
}

function sideOf({ article, field, start, end, value, head, words }: CauseView): FindingSide {
  const normalized = [head, ...[...words].filter((word) => word !== head).sort()].join(' ');
  return { value, normalized, places: [{ article, field, start, end }] };
}
