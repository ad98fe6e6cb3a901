import type { Context } from '../align/context.ts';
import { type TiePair, tiePairs } from '../align/ties/pairs.ts';
import { type Tie, tiesOf } from '../align/ties/ties.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Finds two persons who are said to be tied in two ways that exclude each other. */
export const relationDiffers = defineDetector({
  name: 'relation-differs',
  kind: 'role',
  description:
    'Of two persons one is said to be what he cannot be besides: predecessor and successor, older and younger sister, father and brother.',
  *find({ analyses, entities }: Context) {
    const ties = analyses.flatMap((analysis) => tiesOf(analysis, entities));
    for (const pair of tiePairs(ties)) yield finding(pair);
  },
});

function finding({ a, b, otherTie }: TiePair): Finding {
  return {
    kind: a.sort.group === 'kin' ? 'role' : 'sequence',
    point: ['tie', a.sort.group, ...[a.one.key, a.other.key].sort()].join('|'),
    label: `What ${a.one.name} is to ${a.other.name}`,
    sides: [sideOf(a, a.sort.tie), sideOf(b, otherTie)],
    compatible: null,
    score: 0.75,
  };
}

function sideOf({ article, field, start, end, text }: Tie, tie: string): FindingSide {
  return { value: text, normalized: tie, places: [{ article, field, start, end }] };
}
