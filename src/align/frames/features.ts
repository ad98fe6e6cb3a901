import type { Features } from '../logistic.ts';
import { areOfOneTime } from '../stance/match-main.ts';
import type { Weight } from '../stance/match-parties.ts';
import { isDatedByYear } from './follow.ts';
import type { FrameInstance } from './instance.ts';
import { aimOf, frameOf } from './questions.ts';

export type Around = (one: FrameInstance) => ReadonlySet<string>;

interface Known {
  readonly holder: number;
  readonly target: number;
  readonly told: number;
  readonly own: readonly FrameInstance[];
  readonly weight: Weight;
  readonly around: Around;
}

export function featuresOf(
  a: FrameInstance,
  b: FrameInstance,
  { holder, target, told, own, weight, around }: Known,
): Features {
  const aim = aimOf(a.question);
  return {
    holder,
    event: is(frameOf(a.question)?.holder === 'event'),
    named: is((a.holder?.keys.size ?? 0) > 0 && (b.holder?.keys.size ?? 0) > 0),
    person: is(a.holder?.person === true || b.holder?.person === true),
    target: Math.max(0, target),
    needed: is(aim === 'needed'),
    untold: is(aim === 'told' && target === 0),
    aimless: is(aim === 'none'),
    around: aroundOf(a, b, weight, around),
    tense: is(a.tense !== b.tense),
    timesSame: is(areOfOneTime(a, b)),
    open: is(a.open !== b.open),
    bothOpen: is(a.open && b.open),
    before: is(a.before !== b.before),
    perfect: is(a.perfect) + is(b.perfect),
    long: Math.min(2, a.length - 1) + Math.min(2, b.length - 1),
    told: Math.min(2, told),
    credit: is(a.credit.size > 0 !== b.credit.size > 0),
    creditOther: is(a.credit.size > 0 && b.credit.size > 0 && ![...a.credit].some((key) => b.credit.has(key))),
    old: is(isDatedByYear(a) !== isDatedByYear(b)),
    successive: is(frameOf(a.question)?.successive === true),
    holderAimless: aim === 'none' ? holder : 0,
    aroundAimless: aim === 'none' ? aroundOf(a, b, weight, around) : 0,
    lead: 1 / (1 + a.sentence) + 1 / (1 + b.sentence),
    many: Math.log(own.length / 2),
  };
}

/** More shared words than this weigh no more. */
const MOST_SHARED = 2;

function aroundOf(a: FrameInstance, b: FrameInstance, weight: Weight, around: Around): number {
  const right = around(b);
  let sum = 0;
  for (const word of around(a)) if (right.has(word)) sum += weight(word);
  return Math.min(MOST_SHARED, sum);
}

function is(value: boolean): number {
  return value ? 1 : 0;
}
