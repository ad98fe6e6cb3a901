import type { FrameInstance } from '../align/frames/instance.ts';
import type { FramePair } from '../align/frames/pairs.ts';
import { frameOf } from '../align/frames/questions.ts';
import { sentencesKey } from '../align/stance/opposed.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Finds one question of news that two articles answer in two ways for one holder. */
export const frameOpposed = defineDetector({
  name: 'frame-opposed',
  kind: 'stance',
  description:
    'One question is answered in two ways, in whatever words: apologised and stood by it, surrendered and was shot.',
  *find({ framePairs, sameSubject }) {
    if (sameSubject) return;
    for (const pair of likeliest(framePairs)) if (pair.probability >= LEAST) yield findingOf(pair);
  },
});

/** Below this a pair is not worth an editor's look. */
const LEAST = 0.3;
/** What is told by a rule of its own is told by that first. */
const MOST = 0.58;

/** Of every two sentences the likeliest pair. */
function likeliest(pairs: readonly FramePair[]): FramePair[] {
  const best = new Map<string, FramePair>();
  for (const pair of pairs) {
    const key = sentencesKey(pair.a.article, pair.a.sentence, pair.b.article, pair.b.sentence);
    const known = best.get(key);
    if (!known || pair.probability > known.probability) best.set(key, pair);
  }
  return [...best.values()];
}

function findingOf({ a, b, probability, features }: FramePair): Finding {
  const frame = frameOf(a.question);
  const kind = a.question.startsWith('wish ') ? 'stance' : (frame?.kind ?? 'stance');
  return {
    kind,
    point: [kind, a.question, ...holderWords(a, b)].join('|'),
    label: frame?.label ?? a.question,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: Math.min(MOST, probability),
    features: { ...features, frame: a.question },
  };
}

/** Whoever both are told of names the point. */
function holderWords({ holder: a }: FrameInstance, { holder: b }: FrameInstance): string[] {
  const shared = [...(a?.keys ?? [])].filter((key) => b?.keys.has(key));
  return shared.length > 0 ? shared.sort() : [a?.head ?? '', b?.head ?? ''].sort();
}

function sideOf({ article, field, start, end, words, pole }: FrameInstance): FindingSide {
  return { value: words, normalized: `${pole}`, places: [{ article, field, start, end }] };
}
