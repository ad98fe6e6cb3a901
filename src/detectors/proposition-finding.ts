import type { OpposedPair } from '../align/stance/opposed.ts';
import type { Proposition } from '../align/stance/proposition.ts';
import type { DiscrepancyKind } from '../types.ts';
import type { Finding, FindingSide } from './detector.ts';

/** Below this a pair is not worth an editor's look. */
const LEAST = 0.4;

/**
 * A finding on two propositions that cannot both hold. On articles that the weights have not seen, the share of right
 * ones falls faster than the probability told: it is squared.
 */
export function* propositionFinding(pair: OpposedPair, kind: DiscrepancyKind): Iterable<Finding> {
  const { a, b, probability, features } = pair;
  if (probability < LEAST) return;
  const compatible = features.disowned === 1 ? 'attribution' : features.perfect === 1 ? 'update' : null;
  yield {
    kind,
    point: [kind, [a.lemma, b.lemma].sort().join('/'), ...sharedWords(a, b)].join('|'),
    label: labelOf(pair, kind),
    sides: [sideOf(a), sideOf(b)],
    compatible,
    ...(compatible && { note: NOTES[compatible] }),
    score: probability * probability,
  };
}

/** Whether a deed is told and denied, and not willed or favoured, refused or opposed. */
export function isPolarity({ a, b, relation }: OpposedPair): boolean {
  const isTold = ({ composed: { mode } }: Proposition) => mode === 'fact' || mode === 'said';
  return relation !== 'opposite' && isTold(a) && isTold(b);
}

const NOTES = {
  attribution: 'one denies what the other article tells',
  update: 'what has not been done may be done later',
} as const;

function labelOf({ a, b, relation }: OpposedPair, kind: DiscrepancyKind): string {
  if (relation === 'opposite') return `Whether ${a.lemma} or ${b.lemma}`;
  return `${kind === 'polarity' ? 'Whether or not' : 'For or against'}: ${a.lemma}`;
}

/** What both are about names the point. */
function sharedWords(a: Proposition, b: Proposition): string[] {
  const entities = [...a.entities].filter((key) => b.entities.has(key));
  return [...entities, ...[...a.topic].filter((word) => b.topic.has(word))].sort();
}

function sideOf({ article, field, start, end, lemma, operators, composed: { sign } }: Proposition): FindingSide {
  const words = [...operators, lemma].join(' ');
  const value = sign === -1 && operators.length === 0 ? `not ${words}` : words;
  return { value, normalized: `${sign} ${lemma}`, places: [{ article, field, start, end }] };
}
