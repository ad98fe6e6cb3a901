import type { Features } from '../logistic.ts';
import type { Proposition } from './proposition.ts';
import type { Setting } from './setting.ts';

/** More shared weight than this weighs no more. */
const MOST = 1.5;

/** How the two sentences lie to each other, and how much else tells of the like. */
export function settingFeatures(a: Proposition, b: Proposition, setting: Setting): Features {
  return {
    copy: copyOf(a, b, setting),
    around: aroundOf(a, b, setting),
    rank: setting.rank(a, b),
    lead: 1 / (1 + a.sentence) + 1 / (1 + b.sentence),
    headline: Number(a.field === 'title') + Number(b.field === 'title'),
    figures: Number(sharesFigure(a, b, setting)),
  };
}

/** How far the two sentences are one, by the words of both. */
function copyOf(a: Proposition, b: Proposition, { around }: Setting): number {
  const [left, right] = [around(a), around(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, left.size, right.size);
}

function sharesFigure(a: Proposition, b: Proposition, { around }: Setting): boolean {
  const right = around(b);
  return [...around(a)].some((word) => /^\d/.test(word) && right.has(word));
}

/** Weight of the words that the sentences around the propositions share besides. */
function aroundOf(a: Proposition, b: Proposition, { around, weight }: Setting): number {
  const right = around(b);
  const counted = new Set([a.lemma, b.lemma, ...a.topic, ...b.topic]);
  let sum = 0;
  for (const word of around(a)) if (right.has(word) && !counted.has(word)) sum += weight(word);
  return Math.min(MOST, sum);
}
