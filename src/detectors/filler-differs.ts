import { type Filler, fillersOf } from '../align/fillers/filler.ts';
import { type FillerPair, pairFillers } from '../align/fillers/pairs.ts';
import { compareText } from '../text-order.ts';
import type { DiscrepancyKind } from '../types.ts';
import { defineDetector, type FindingSide } from './detector.ts';

/** Finds two names that stand in one gap of two tellings. */
export const fillerDiffers = defineDetector({
  name: 'filler-differs',
  kind: 'participant',
  description:
    'Much the same is told around two persons, bodies or places: "referee Tom Ray stopped the fight", "before referee Paul Dunn stopped the fight".',
  *find(context) {
    if (context.sameSubject) return;
    const fillers = context.analyses.flatMap(fillersOf);
    const taken = new Set<string>();
    const pairs = pairFillers(fillers, context.analyses, context.weight)
      .filter(({ probability }) => probability >= LEAST)
      .sort((x, y) => y.probability - x.probability || compareText(keyOf(x), keyOf(y)));
    for (const pair of pairs) {
      const keys = counterpartsOf(pair);
      if (keys.some((key) => taken.has(key))) continue;
      for (const key of keys) taken.add(key);
      yield findingOf(pair, context.analyses.length);
    }
  },
});

/** Below this, two names stand side by side more often than not. */
const LEAST = 0.6;
/** From these probabilities on most are at odds: where a report has the other's name too, and where neither has. */
const SURE = { known: 0.86, unknown: 0.62, body: 0.8, many: 0.8, heard: 0.9, pair: 0.95 };
const SURE_IN_DOUBT = 0.95;
/** With more reports than these, two of them tell of two things more often. */
const FEW_REPORTS = 6;

function findingOf(pair: FillerPair, reports: number) {
  const { a, b, features, probability } = pair;
  const shared = sharedWords({ a, b });
  const kind = kindOf(a, b);
  return {
    kind,
    point: ['filler', a.name.type, ...shared].join('|'),
    label: `${kind === 'place' ? 'Where' : 'Who'}: ${shared.join(', ')}`,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: isSure(pair, reports) ? 0.65 : 0.08,
    features: { ...features, probability },
  };
}

/** Two persons may both say it, or be told it; each report may name some of a row; of two reports no third bears one out. */
function isSure({ a, b, features, probability }: FillerPair, reports: number): boolean {
  if (probability < SURE.unknown || [a, b].some(isSaying)) return false;
  if (a.isFormer !== b.isFormer) return false;
  const isBody = a.name.type === 'organisation';
  if (a.inRow && b.inRow) return false;
  if (features.knownHigh === 1) {
    if (reports <= 2) return false;
    return probability >= (isBody ? SURE_IN_DOUBT : SURE.known);
  }
  const least = [
    SURE.unknown,
    isBody ? ([a, b].some(isHearing) ? SURE.heard : SURE.body) : 0,
    reports > FEW_REPORTS ? SURE.many : 0,
    reports <= 2 ? SURE.pair : 0,
  ];
  return probability >= Math.max(...least);
}

/** What one says another may say too, and who was told it is one. */
function isSaying({ verb, part }: Filler): boolean {
  return verb !== null && SPEECH_LEMMAS.test(verb.lemma) && !isHeard(part);
}

function isHeard(part: string): boolean {
  return part === 'obj' || part === 'iobj';
}

/** "told Dayline": several outlets are told the same. */
function isHearing({ verb, part }: Filler): boolean {
  return verb?.lemma === 'tell' && isHeard(part);
}

const SPEECH_LEMMAS = /^(say|tell|add|announce|state|report|explain|note|warn|argue|claim)$/;

/** A country that does something takes part, and one that something happens in is a place. */
function kindOf(a: Filler, b: Filler): DiscrepancyKind {
  if (a.speaks && b.speaks) return 'attribution';
  return a.name.type === 'place' && ![a, b].some(({ tie }) => DOES.test(tie)) ? 'place' : 'participant';
}

const DOES = /^(nsubj|obj|iobj|conj)$/;

/** The words next to both names, the nearest first. */
function sharedWords({ a, b }: Pick<FillerPair, 'a' | 'b'>): string[] {
  const steps = (word: string) => Math.max(a.near.get(word) ?? 0, b.near.get(word) ?? 0);
  const shared = [...a.near.keys()].filter((word) => b.near.has(word));
  return shared.sort((x, y) => steps(x) - steps(y) || compareText(x, y)).slice(0, MOST_WORDS);
}

const MOST_WORDS = 3;

/** A name has one counterpart in another article. */
function counterpartsOf({ a, b }: FillerPair): string[] {
  return [`${a.name.key}\n${a.article}\n${b.article}`, `${b.name.key}\n${b.article}\n${a.article}`];
}

function keyOf({ a, b }: FillerPair): string {
  return [a, b].map(({ article, field, start }) => `${article} ${field} ${start}`).join('\n');
}

function sideOf({ name, article, field, start, end }: Filler): FindingSide {
  return { value: name.name, normalized: name.key, places: [{ article, field, start, end }] };
}
