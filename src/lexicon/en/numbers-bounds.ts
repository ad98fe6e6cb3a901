import type { Bound } from '../../types.ts';

/** What words beside a number say of how exact it is. */
export interface Hedge {
  readonly bound: Bound;
  readonly approximate: boolean;
}

const hedges = (bound: Bound, approximate: boolean, list: string): [string, Hedge][] =>
  list.split(',').map((phrase) => [phrase, { bound, approximate }]);

/** Phrases before a number. "Nearly" and "just over" are approximate and tell the side. */
export const HEDGES_BEFORE: ReadonlyMap<string, Hedge> = new Map([
  ...hedges(
    'min',
    false,
    'as young as,as few as,as little as,as low as,at least,at the least,no fewer than,no less than,not less than,not fewer than,a minimum of,minimum,minimum of,at a minimum,from at least',
  ),
  ...hedges(
    'over',
    false,
    'more than,over,above,in excess of,upwards of,upward of,exceeding,exceeded,exceeds,greater than,topping,topped,tops,surpassing,surpassed,well over,well above,far more than,higher than,north of,older than,larger than,longer than,bigger than,heavier than,taller than',
  ),
  ...hedges(
    'over',
    true,
    'just over,just above,slightly more than,slightly over,a little over,a little more than,little more than,barely more than,a bit more than,just more than',
  ),
  ...hedges(
    'max',
    false,
    'up to,as old as,as many as,as much as,at most,at the most,no more than,not more than,a maximum of,maximum,maximum of,no higher than,no later than,as high as,as long as,as big as,no older than,not exceeding',
  ),
  ...hedges(
    'under',
    false,
    'less than,fewer than,under,below,shy of,lower than,younger than,well under,well below,smaller than,shorter than',
  ),
  ...hedges(
    'under',
    true,
    'nearly,almost,just under,just below,close to,slightly less than,slightly under,a little less than,just less than,just shy of,not quite,virtually,close on,slightly fewer than,nearing,approaching',
  ),
  ...hedges(
    'exact',
    true,
    'about,around,approximately,approx,roughly,some,an estimated,estimated,estimates,circa,in the region of,something like,more or less,somewhere around,on the order of,in the neighborhood of,in the vicinity of,an approximate,a rough,perhaps,maybe,or so,a reported',
  ),
]);

/** The most words of a phrase before a number. */
export const LONGEST_HEDGE = 4;

/** Phrases after a number or its noun. */
export const HEDGES_AFTER: ReadonlyMap<string, Hedge> = new Map([
  ...hedges(
    'min',
    false,
    'or more,or greater,or higher,or over,or above,or older,and older,and over,and above,and up,or longer,or better,plus,at least,at minimum,minimum,or stronger',
  ),
  ...hedges(
    'max',
    false,
    'or less,or fewer,or lower,or under,or younger,and under,and younger,at most,at the most,tops,maximum',
  ),
  ...hedges('exact', true, 'or so,or thereabouts,odd,ish,more or less,give or take'),
]);
