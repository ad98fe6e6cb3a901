import { type ClockPair, clockPairs } from '../align/clocks/pairs.ts';
import { type ClockView, clockViews } from '../align/clocks/views.ts';
import type { Context } from '../align/context.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Finds two hours at which one incident is said to have begun. */
export const hourDiffers = defineDetector({
  name: 'hour-differs',
  kind: 'time',
  description: 'One incident is said to have begun at two hours: the alarm at 4 p.m., the gunman at 1.',
  *find({ analyses, sameSubject }: Context) {
    if (sameSubject) return;
    for (const pair of clockPairs(analyses.map(clockViews))) if (pair.overlap >= LEAST_OVERLAP) yield finding(pair);
  },
});

/** Of some 300 events as published none had two such hours; an article of many incidents shares less. */
const LEAST_OVERLAP = 0.05;

function finding({ a, b, overlap }: ClockPair): Finding {
  return {
    kind: 'time',
    point: 'hour of the beginning',
    label: 'Hour at which it began',
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: Math.min(0.9, 0.75 + overlap / 2),
    features: { overlap: Math.round(overlap * 100) / 100, leastOverlap: LEAST_OVERLAP },
  };
}

function sideOf({ article, field, start, end, time, minutes }: ClockView): FindingSide {
  const normalized = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return { value: time.text, normalized, places: [{ article, field, start, end }] };
}
