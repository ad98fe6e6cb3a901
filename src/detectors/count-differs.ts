import type { Context } from '../align/context.ts';
import type { CountPair, CountView } from '../align/counts.ts';
import { quantitiesRelation } from '../annotate/quantity/compare.ts';
import type { LedgerReason } from '../types.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

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
    for (const { pair, relation, note } of judged) {
      if (relation === 'same' || relation === 'incomparable') continue;
      const score = scoreOf(pair, agreement);
      if (pair.a.background !== pair.b.background) {
        if (pair.score >= LEAST) yield finding(pair, 'other-happening', 'one figure is told of an earlier time', score);
        continue;
      }
      if (relation !== 'differs' && pair.score >= LEAST)
        yield finding(pair, REASONS[relation] ?? 'uncertain', note, score);
      else if (score > 0) yield finding(pair, null, note, score);
    }
  },
});

interface Judged {
  readonly pair: CountPair;
  readonly relation: string;
}

/** Figures with less in common are taken for counts of different things. */
const LEAST = 0.35;

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

function agreementKey(view: CountView, article: string): string {
  return [view.article, view.quantity.field, view.quantity.start, article].join('\n');
}

/** Identity is scored against rivals: a figure that the other article confirms elsewhere is not in dispute. */
function scoreOf(pair: CountPair, agreement: ReadonlyMap<string, number>): number {
  const rival = Math.max(
    agreement.get(agreementKey(pair.a, pair.b.article)) ?? 0,
    agreement.get(agreementKey(pair.b, pair.a.article)) ?? 0,
  );
  if (pair.score < LEAST || !isTelling(pair) || rival > pair.score - 0.05) return 0;
  return Math.min(0.95, 0.3 + pair.score);
}

/** Whether what is shared is enough for the sort of figure: a share or a sum says little of what it is a share of. */
function isTelling({ a, b, score }: CountPair): boolean {
  if (a.quantity.vague || b.quantity.vague) return false;
  const { kind, bearer, state } = a.quantity;
  if (kind === 'percent')
    return score >= 0.6 && (bearer ?? a.quantity.counted) === (b.quantity.bearer ?? b.quantity.counted);
  if (kind === 'money') return score >= 0.4;
  return state !== undefined || bearer !== undefined || score >= 0.45;
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
    label: `How many: ${a.quantity.state === undefined ? thing : `${thing} ${a.quantity.state}`}`,
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
