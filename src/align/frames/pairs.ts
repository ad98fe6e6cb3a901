import { type Features, logistic } from '../logistic.ts';
import { areOfOtherTimes } from '../stance/match-main.ts';
import { isTold, matchParties, type Weight } from '../stance/match-parties.ts';
import { type Around, featuresOf } from './features.ts';
import { areTwoOfOneSort, mayFollow } from './follow.ts';
import { FRAME_DISPUTE } from './frame-dispute.data.ts';
import type { FrameInstance } from './instance.ts';
import { aimOf, frameOf } from './questions.ts';
import { matchTargets } from './targets.ts';

/** Two articles that answer one question of news in two ways. */
export interface FramePair {
  readonly a: FrameInstance;
  readonly b: FrameInstance;
  /** How far the holder is one, 0 to 1. */
  readonly holder: number;
  /** How far what it is aimed at is one, 0 to 1; -1 where it is another. */
  readonly target: number;
  readonly features: Features;
  /** That the two are at odds, 0 to 1. */
  readonly probability: number;
}

/** So many answers to one question are taken from an article. */
const MOST = 40;

/** The pairs of opposite answers by one holder, of articles of which neither gives both. */
export function pairFrames(all: readonly FrameInstance[], weight: Weight, around: Around): FramePair[] {
  const pairs: FramePair[] = [];
  for (const own of byQuestion(all).values())
    own.forEach((a, n) => {
      for (const b of own.slice(n + 1)) {
        if (a.article === b.article || a.pole === b.pole) continue;
        const pair = pairOf(a, b, own, weight, around);
        if (pair) pairs.push(pair);
      }
    });
  return pairs;
}

function byQuestion(all: readonly FrameInstance[]): Map<string, FrameInstance[]> {
  const index = new Map<string, FrameInstance[]>();
  const counts = new Map<string, number>();
  for (const one of all) {
    const key = `${one.article}\n${one.question}`;
    const count = counts.get(key) ?? 0;
    if (count >= MOST) continue;
    counts.set(key, count + 1);
    const known = index.get(one.question);
    if (known) known.push(one);
    else index.set(one.question, [one]);
  }
  return index;
}

function pairOf(
  a: FrameInstance,
  b: FrameInstance,
  own: readonly FrameInstance[],
  weight: Weight,
  around: Around,
): FramePair | null {
  const holder = matchParties(a.holder, b.holder, weight);
  if (holder < LEAST_HOLDER || !isTold(a.holder) || !isTold(b.holder)) return null;
  if (areTwoOfOneSort(a.holder, b.holder)) return null;
  if (a.some || b.some || areOfOtherTimes(a, b) || mayFollow(a, b)) return null;
  const aim = aimOf(a.question);
  const target = aim === 'none' ? 0 : matchTargets(a, b, weight);
  if (aim === 'needed' && target < LEAST_TARGET) return null;
  if (aim === 'told' && target < 0) return null;
  if (aim === 'none' && isOfEvent(a) && matchTargets(a, b, weight) < 0) return null;
  const backed = [backing(a, b, own, weight), backing(b, a, own, weight)];
  if (backed.some(({ both }) => both)) return null;
  const features = featuresOf(a, b, {
    told: backed.reduce((sum, { told }) => sum + told, 0),
    holder,
    target,
    own,
    weight,
    around,
  });
  return { a, b, holder, target, features, probability: logistic(FRAME_DISPUTE, features) };
}

/** Whether the question is asked of the event, whoever is told of. */
function isOfEvent({ question }: FrameInstance): boolean {
  return frameOf(question)?.holder === 'event';
}

const LEAST_HOLDER = 0.5;
const LEAST_TARGET = 0.4;

/** Whether the article of one gives the other's answer too, and how often more its own, of the same holder. */
function backing(one: FrameInstance, other: FrameInstance, own: readonly FrameInstance[], weight: Weight) {
  let [both, told] = [false, 0];
  for (const next of own) {
    if (next === one || next === other || next.article !== one.article) continue;
    if (matchParties(next.holder, one.holder, weight) < LEAST_HOLDER) continue;
    const isAimed = aimOf(one.question) === 'none' || matchTargets(next, other, weight) >= 0;
    if (!isAimed) continue;
    if (next.pole === other.pole) both = true;
    else told++;
  }
  return { both, told };
}
