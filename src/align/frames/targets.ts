import { mayNameOne } from '../../lexicon/en/party-nouns.ts';
import { areApart, meets } from '../sets.ts';
import { isTold, overlapOf, type Weight } from '../stance/match-parties.ts';
import type { FrameInstance } from './instance.ts';

/** How far two answers are aimed at one thing: 0 where one is aimed at nothing that is told, -1 where at two things. */
export function matchTargets(a: FrameInstance, b: FrameInstance, weight: Weight): number {
  if (!a.target || !b.target) return 0;
  if (!isTold(a.target) || !isTold(b.target)) return meets(a.topic, b.topic) ? 0.5 : 0;
  if (a.target.keys.size > 0 && b.target.keys.size > 0) return meets(a.target.keys, b.target.keys) ? 1 : -1;
  const isOne = a.target.head === b.target.head || mayNameOne(a.target.head, b.target.head);
  // "the port deal" and "the railway deal" are two.
  if (isOne && areApart(besides(a), besides(b))) return -1;
  const { share, shared } = overlapOf(a.topic, b.topic, weight);
  if (shared >= LEAST_SHARED && share >= LEAST_SHARE) return share;
  if (isOne) return 0.6;
  return a.target.keys.size > 0 || b.target.keys.size > 0 ? -0.5 : -1;
}

function besides({ topic, target }: FrameInstance): ReadonlySet<string> {
  return new Set([...topic].filter((word) => word !== target?.head));
}

const LEAST_SHARED = 0.3;
const LEAST_SHARE = 0.3;
