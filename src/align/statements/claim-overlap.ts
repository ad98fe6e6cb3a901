import { unitWeight } from './coverage.ts';
import { isContent } from './unit.ts';
import type { Told } from './unit-ties.ts';

/** How much of a claim each sentence of an article says. */
export interface Overlap {
  /** The sentence that says most, -1 where none says anything. */
  readonly best: number;
  /** How surely a sentence says a unit, 0 to 1. */
  said(unit: number, sentence: number): number;
  /** The most that one sentence says of all else than a unit, 0 to 1: of any, and of those that say the unit too. */
  besides(unit: number): { readonly any: number; readonly withIt: number };
}

/** The sentences that say most of a claim, among which is the one that says most of all but a unit. */
const MOST_SENTENCES = 8;
const SAID = 0.3;

export function overlapOf({ claim, tellings }: Told): Overlap {
  const weights = claim.units.map((unit) => (isContent(unit) ? unitWeight(unit) : 0));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const said = tellings.map((list) => {
    const scores = new Map<number, number>();
    for (const { sentence, score } of list) scores.set(sentence, Math.max(scores.get(sentence) ?? 0, score));
    return scores;
  });
  const full = new Map<number, number>();
  said.forEach((scores, unit) => {
    for (const [sentence, score] of scores)
      full.set(sentence, (full.get(sentence) ?? 0) + score * (weights[unit] ?? 0));
  });
  const ranked = [...full].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MOST_SENTENCES);
  const rest = (unit: number, sentence: number) => {
    const own = weights[unit] ?? 0;
    const left = (full.get(sentence) ?? 0) - own * (said[unit]?.get(sentence) ?? 0);
    return whole > own ? Math.max(0, left) / (whole - own) : 0;
  };
  return {
    best: ranked[0]?.[0] ?? -1,
    said: (unit, sentence) => said[unit]?.get(sentence) ?? 0,
    besides: (unit) => ({
      any: most(ranked.map(([sentence]) => rest(unit, sentence))),
      withIt: most([...(said[unit] ?? [])].map(([at, score]) => (score > SAID ? rest(unit, at) : 0))),
    }),
  };
}

function most(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), 0);
}
