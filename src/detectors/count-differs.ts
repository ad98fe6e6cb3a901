import type { Context } from '../align/context.ts';
import type { CountPair, CountView } from '../align/counts.ts';
import { unfoldingOf } from '../align/unfolding.ts';
import { quantitiesRelation } from '../annotate/quantity/compare.ts';
import type { LedgerReason } from '../types.ts';
import { keyAgainst } from './against.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';
import { figureLabel } from './labels.ts';

/** Finds two figures for one counted thing. */
export const countDiffers = defineDetector({
  name: 'count-differs',
  kind: 'quantity',
  description: 'Two figures are given for the same thing: 12 dead and 15 dead.',
  *find(context: Context) {
    const judged = context.countPairs.map((pair) => ({
      pair,
      ...quantitiesRelation(pair.a.quantity, pair.b.quantity),
    }));
    const agreement = bestAgreement(judged);
    const rivals = rivalsIn(judged);
    const listed = new Set<string>();
    for (const { pair, relation, note } of judged) {
      if (relation === 'same' || relation === 'incomparable') continue;
      const score = scoreOf(pair, agreement);
      const left = reasonToLeave(pair, relation, note);
      if (left === null) {
        if (score > 0) yield finding(pair, null, note, rivals.has(pair) ? score * DOUBT : score);
      } else if (isFirst(pair, listed)) yield finding(pair, left.reason, left.note, score);
    }
  },
});

/** Why a pair of figures is no conflict, or `null` where they are disputed or not about one thing. */
function reasonToLeave(pair: CountPair, relation: string, note: string): { reason: LedgerReason; note: string } | null {
  const { a, b, score } = pair;
  if (a.background !== b.background)
    return { reason: 'other-happening', note: 'one figure is told of an earlier time' };
  if (unfoldingOf(a, b) === 'risen' && score >= LEAST_TOLL)
    return { reason: 'update', note: 'the later report has the newer count' };
  return relation === 'differs' ? null : { reason: REASONS[relation] ?? 'uncertain', note };
}

/** The ledger shows of each figure the best counterpart in another article, where enough speaks for one thing. */
function isFirst({ a, b, score }: CountPair, listed: Set<string>): boolean {
  const keys = [agreementKey(a, b.article), agreementKey(b, a.article)];
  const isTold = a.quantity.state !== undefined || a.quantity.kind !== 'count';
  if (score < (isTold ? LEAST_LEFT : LEAST) || keys.some((key) => listed.has(key))) return false;
  for (const key of keys) listed.add(key);
  return true;
}

interface Judged {
  readonly pair: CountPair;
  readonly relation: string;
}

/** Figures with less in common are taken for counts of different things. */
const LEAST = 0.35;
/** A figure that a further report may have corrected is taken for one count with less in common. */
const LEAST_TOLL = 0.15;
/** So much must figures share that agree within their rounding: a chance agreement is rare. */
const LEAST_LEFT = 0.15;
/** What remains of the certainty where the other article has several such figures. */
const DOUBT = 0.6;
/** Counterparts whose scores lie closer than this cannot be told apart. */
const CLOSE = 0.08;

const REASONS: Readonly<Record<string, LedgerReason>> = {
  rounding: 'rounding',
  bound: 'bound',
  range: 'bound',
  unit: 'unit',
};

/** How well each figure is matched by one that agrees with it in a given other article. */
function bestAgreement(judged: readonly Judged[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const { pair, relation } of judged) {
    if (relation === 'differs' || relation === 'incomparable') continue;
    for (const [view, other] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const key = agreementKey(view, other.article);
      best.set(key, Math.max(best.get(key) ?? 0, pair.score));
    }
  }
  return best;
}

/** Pairs of which one figure has another, different counterpart in the other article that fits as well. */
function rivalsIn(judged: readonly Judged[]): Set<CountPair> {
  const counterparts = new Map<string, { pair: CountPair; other: CountView }[]>();
  for (const { pair } of judged) {
    for (const [view, other] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const key = agreementKey(view, other.article);
      const list = counterparts.get(key);
      if (list) list.push({ pair, other });
      else counterparts.set(key, [{ pair, other }]);
    }
  }
  const found = new Set<CountPair>();
  for (const list of counterparts.values()) {
    // Best score first, so that the second of another value is the closest rival of the first.
    const best = list[0];
    for (const { pair, other } of list) {
      if (best && other.quantity.amount !== best.other.quantity.amount) {
        found.add(pair);
        if (best.pair.score - pair.score < CLOSE) found.add(best.pair);
      }
    }
  }
  return found;
}

function agreementKey(view: CountView, article: string): string {
  return keyAgainst(view.article, view.quantity, article);
}

/** Identity is scored against rivals: a figure that the other article confirms elsewhere is not in dispute. */
function scoreOf(pair: CountPair, agreement: ReadonlyMap<string, number>): number {
  const rival = Math.max(
    agreement.get(agreementKey(pair.a, pair.b.article)) ?? 0,
    agreement.get(agreementKey(pair.b, pair.a.article)) ?? 0,
  );
  if (pair.score < LEAST || !isTelling(pair) || rival > pair.score - 0.05) return 0;
  const score = Math.min(0.95, 0.3 + pair.score);
  return unfoldingOf(pair.a, pair.b) === 'fallen' ? score * DOUBT : score;
}

/** Whether what is shared is enough for the sort of figure: a share or a sum says little of what it is a share of. */
function isTelling(pair: CountPair): boolean {
  const { a, b, score } = pair;
  if (a.quantity.vague || b.quantity.vague) return false;
  const { kind, bearer, state, counted } = a.quantity;
  // "They met after two years" tells no length of "the 30-minute meeting".
  if (kind === 'duration' && bearer !== b.quantity.bearer) return false;
  if (kind === 'percent') return score >= 0.6 && (bearer ?? counted) === (b.quantity.bearer ?? b.quantity.counted);
  if (kind === 'money') return score >= 0.4;
  if (kind === 'count' && state === undefined && isFaint(pair)) return score >= 0.6;
  return state !== undefined || bearer !== undefined || score >= 0.45;
}

/** "People" may be anybody; "one" and "both" stand for "a" and "the" as often as they count. */
function isFaint({ a, b }: CountPair): boolean {
  const isWord = ({ quantity }: CountView) => /^(one|both|another)\b/i.test(quantity.text);
  return a.quantity.counted === 'person' || isWord(a) || isWord(b);
}

function finding({ a, b }: CountPair, compatible: LedgerReason | null, note: string, score: number): Finding {
  const thing = a.quantity.counted ?? a.quantity.bearer ?? a.quantity.kind;
  return {
    kind: 'quantity',
    point: [
      'count',
      thing,
      a.quantity.unit,
      a.quantity.state ?? '',
      ...[...a.phrase].filter((lemma) => b.phrase.has(lemma)).sort(),
    ].join('|'),
    label: figureLabel(a.quantity),
    sides: [sideOf(a), sideOf(b)],
    compatible,
    note,
    score,
  };
}

function sideOf({ article, quantity, start, end }: CountView): FindingSide {
  const place = { article, field: quantity.field, start, end };
  return { value: quantity.text, normalized: `${quantity.amount}${quantity.unit}`, places: [place] };
}
