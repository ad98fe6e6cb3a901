/**
 * Pairs of figures in published reports: what two reports agree on, told as if one of them had another figure there, is
 * a dispute; where figures of two reports differ as published, they seldom are one. Nobody need mark either.
 */
import { createHash } from 'node:crypto';
import { sentenceViews } from '../../src/align/context.ts';
import { type CountPair, pairCounts, type SentenceRank } from '../../src/align/counts/pairs.ts';
import type { CountView } from '../../src/align/counts/view.ts';
import { countViews } from '../../src/align/counts/views.ts';
import { buildEntities } from '../../src/align/entities.ts';
import { sentenceRank } from '../../src/align/sentence-rank.ts';
import { pairSentences } from '../../src/align/sentences.ts';
import { sentenceContexts, statementViews } from '../../src/align/view.ts';
import { wordWeights } from '../../src/align/weights.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import type { QuantityMention } from '../../src/types.ts';

/** The figures of one event, and what is needed to pair them. */
export interface EventFigures {
  readonly figures: readonly CountView[];
  readonly weight: (lemma: string) => number;
  readonly rank: SentenceRank;
}

export function figuresOf(analyses: readonly ArticleAnalysis[]): EventFigures {
  const entities = buildEntities(analyses);
  const contexts = analyses.map(sentenceContexts);
  const views = analyses.map((analysis, i) => statementViews(analysis, entities, contexts[i] ?? []));
  const sentences = analyses.flatMap((analysis, i) => sentenceViews(analysis, i, views[i] ?? [], contexts[i] ?? []));
  const weight = wordWeights(sentences.map(({ features }) => features));
  const figures = analyses.flatMap((analysis, i) => countViews(analysis, views[i] ?? [], entities));
  return { figures, weight, rank: sentenceRank(analyses, pairSentences(sentences, weight)) };
}

/** A pair that differs only because one of its figures was altered; pairs of one figure are one group. */
export interface AlteredPair {
  readonly pair: CountPair;
  readonly group: string;
  /** How many digits both told alike before. */
  readonly agreed: number;
  /** What the pair counts among those of the figure altered in other ways. */
  readonly part: number;
}

/** A figure altered wherever its report tells it counts so much against one altered in one place. */
const EVERYWHERE = 0.6;

/** `crowd`: that feature of the event as published. */
export function alteredPairs(event: EventFigures, name: string, crowd: number): AlteredPair[] {
  const seen = new Set<string>();
  return event.figures.flatMap((figure): AlteredPair[] => {
    const { article, quantity } = figure;
    const group = [name, article, quantity.kind, quantity.unit, quantity.amount, quantity.upper ?? ''].join('|');
    if (seen.has(group) || !isAltered(quantity)) return [];
    seen.add(group);
    const alike = event.figures.filter((other) => isSame(other.quantity, quantity));
    if (alike.every((other) => other.article === article)) return [];
    const own = alike.filter((other) => other.article === article);
    const everywhere = pairsAltered(event, alike, own, group).map((pair) => ({
      pair,
      part: own.length > 1 ? EVERYWHERE : 1,
    }));
    const once = own.length > 1 ? own.flatMap((one) => pairsAltered(event, alike, [one], group)) : [];
    return [...everywhere, ...once.map((pair) => ({ pair, part: 1 }))].map(({ pair, part }) => ({
      ...{ group, part, agreed: digitsOf(quantity) },
      pair: { ...pair, features: { ...pair.features, crowd } },
    }));
  });
}

/** The pairs between the altered figures of an article and those of other articles that they agreed with. */
function pairsAltered(
  { figures, weight, rank }: EventFigures,
  alike: readonly CountView[],
  changed: readonly CountView[],
  seed: string,
): CountPair[] {
  const [first] = changed;
  if (!first) return [];
  const { kind, unit } = first.quantity;
  const told = figures
    .filter(({ quantity }) => quantity.kind === kind && quantity.unit === unit)
    .map((one) => (changed.includes(one) ? { ...one, quantity: altered(one.quantity, seed) } : one));
  const [own, others] = [changed, alike.filter(({ article }) => article !== first.article)].map(
    (list) => new Set(list.map(keyOf)),
  );
  return pairCounts(told, weight, rank).filter(
    ({ a, b }) => (own?.has(keyOf(a)) && others?.has(keyOf(b))) || (own?.has(keyOf(b)) && others?.has(keyOf(a))),
  );
}

/** Digits of a stated figure without noughts at its end. */
function digitsOf({ statedAmount, amount }: QuantityMention): number {
  return String(Math.abs(statedAmount ?? amount))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

/** Ones and vague figures agree by chance. */
function isAltered({ kind, amount, vague }: QuantityMention): boolean {
  if (kind === 'score' || kind === 'age' || vague === true) return false;
  return amount > 0 && !(kind === 'count' && amount === 1);
}

function isSame(a: QuantityMention, b: QuantityMention): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.amount === b.amount && a.upper === b.upper;
}

function keyOf({ article, quantity: { field, start } }: CountView): string {
  return `${article} ${field} ${start}`;
}

/** Another figure such as a careless hand puts there: another digit, or a number near by; the same for the same seed. */
function altered(quantity: QuantityMention, seed: string): QuantityMention {
  const [at, by] = createHash('sha1').update(seed).digest();
  const printed = /\d[\d.,]*\d|\d/.exec(quantity.text)?.[0];
  const stated =
    printed === undefined ? (quantity.statedAmount ?? quantity.amount) : Number(printed.replaceAll(',', ''));
  const other =
    stated < 10 || printed === undefined ? stated + 1 + ((at ?? 0) % 3) : otherDigit(stated, at ?? 0, by ?? 0);
  const factor = stated === 0 ? 1 : other / stated;
  return {
    ...quantity,
    text: printed === undefined ? quantity.text : quantity.text.replace(printed, String(other)),
    amount: quantity.amount * factor,
    ...(quantity.upper !== undefined && { upper: quantity.upper * factor }),
    ...(quantity.statedAmount !== undefined && { statedAmount: quantity.statedAmount * factor }),
  };
}

/** One of the first three digits becomes another, and none a leading nought. */
function otherDigit(stated: number, at: number, by: number): number {
  const digits = [...String(stated)];
  const places = digits.flatMap((digit, i) => (/\d/.test(digit) ? [i] : []));
  const place = places[at % Math.min(3, places.length)] ?? 0;
  const next = (Number(digits[place]) + 1 + (by % 8)) % 10;
  digits[place] = String(place === 0 && next === 0 ? 9 : next);
  return Number(digits.join(''));
}
