import { type Filler, fillersOf } from '../align/fillers/filler.ts';
import { type FillerPair, pairFillers } from '../align/fillers/pairs.ts';
import type { DiscrepancyKind } from '../types.ts';
import { defineDetector, type FindingSide } from './detector.ts';
import { sharedWords, surestPairs, temperedBy } from './surest-pairs.ts';

/** Finds two names that stand in one gap of two tellings. */
export const fillerDiffers = defineDetector({
  name: 'filler-differs',
  kind: 'participant',
  description:
    'Much the same is told around two persons, bodies or places: "referee Tom Ray stopped the fight", "before referee Paul Dunn stopped the fight".',
  *find(context) {
    if (context.sameSubject) return;
    const fillers = context.analyses.flatMap(fillersOf);
    const pairs = pairFillers(fillers, context.analyses, context.weight);
    for (const pair of surestPairs(pairs, LEAST, counterpartsOf)) yield findingOf(pair, context.analyses.length);
  },
});

/** Below this, two names stand side by side more often than not. */
const LEAST = 0.5;

function findingOf(pair: FillerPair, reports: number) {
  const { a, b, features, probability } = pair;
  const shared = sharedWords(a, b);
  const kind = kindOf(a, b);
  return {
    kind,
    point: ['filler', a.name.type, ...shared].join('|'),
    label: `${kind === 'place' ? 'Where' : 'Who'}: ${shared.join(', ')}`,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: scoreOf(pair, reports),
    features: { ...features, probability },
  };
}

/**
 * From these probabilities on, which were learnt where more is at odds than in news, a dispute is likelier than not: where
 * neither report has the other's name and where one has; of many reports, or of two, where no third bears one out; and
 * where both say it or are told it, as several may be.
 */
const EVEN = { unknown: 0.75, known: 0.84, many: 0.86, pair: 0.93, heard: 0.9 };
/** With more reports than these, two of them tell of two things more often. */
const FEW_REPORTS = 6;
/** Of rules that see the same names the narrower speaks. */
const MOST = 0.65;

function scoreOf({ features, probability }: FillerPair, reports: number): number {
  const isHeard = features.hearing === 1 || features.sayingBoth === 1;
  if (reports <= 2 && isDoubtful(features)) return UNLIKELY;
  const even = Math.max(
    features.knownHigh === 1 ? EVEN.known : EVEN.unknown,
    reports > FEW_REPORTS ? EVEN.many : 0,
    reports <= 2 ? EVEN.pair : 0,
    isHeard ? EVEN.heard : 0,
  );
  return Math.min(MOST, temperedBy(even, probability));
}

const UNLIKELY = 0.08;

/** What one says another may say too, each of two reports may name some of a row, and one may have been what another is. */
function isDoubtful({ sayingOne, rowBoth, formerApart }: FillerPair['features']): boolean {
  return sayingOne === 1 || rowBoth === 1 || formerApart === 1;
}

/** A country that does something takes part, and one that something happens in is a place. */
function kindOf(a: Filler, b: Filler): DiscrepancyKind {
  if (a.speaks && b.speaks) return 'attribution';
  return a.name.type === 'place' && ![a, b].some(({ tie }) => DOES.test(tie)) ? 'place' : 'participant';
}

const DOES = /^(nsubj|obj|iobj|conj)$/;

/** A name has one counterpart in another article. */
function counterpartsOf({ a, b }: FillerPair): string[] {
  return [`${a.name.key}\n${a.article}\n${b.article}`, `${b.name.key}\n${b.article}\n${a.article}`];
}

function sideOf({ name, article, field, start, end }: Filler): FindingSide {
  return { value: name.name, normalized: name.key, places: [{ article, field, start, end }] };
}
