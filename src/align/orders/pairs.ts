import { dayOf } from '../../annotate/time/moment.ts';
import { remember } from '../../remember.ts';
import { compareText } from '../../text-order.ts';
import type { Overlap } from '../date-overlap.ts';
import type { DateView } from '../dates.ts';
import { type Relate, sameDeed, sameRole } from '../deed-likeness.ts';
import { isEntityKey } from '../entities.ts';
import { pairsAcross } from '../pairs-across.ts';
import { meets } from '../sets.ts';
import { areTwoGaps } from './gap.ts';
import type { Moment, Order } from './orders.ts';

/** What tells an order against another: an order in words, or the dates of both deeds. */
export type Against = Order | readonly [earlier: DateView, later: DateView];

/** An order with what another article tells of the same two deeds: that they were turned round, or how long lay between. */
export interface OrderPair<B extends Against = Against> {
  readonly a: Order;
  readonly b: B;
  /** 0 to 1: how surely both deeds are the same here and there. */
  readonly likeness: number;
}

/** Of an article with more orders or dates than this the first count. */
const MOST = 40;

/** The orders of one article that another turns round, be it in words or by the dates of the two deeds. */
export function turnedOrders(
  orders: readonly Order[],
  dates: readonly DateView[],
  overlap: Overlap,
  relate: Relate,
): OrderPair[] {
  const likeness = (a: Moment, b: Moment) => sameMoment(a, b, overlap, relate);
  const byArticle = firstOf(orders);
  const datesOf = firstOf(dates);
  return [...byArticle].flatMap(([article, own]) =>
    own.flatMap((a): OrderPair[] => {
      if (isSaid(a.earlier) || isSaid(a.later) || sameDeed(a.earlier, a.later, relate) > 0) return [];
      const inWords = [...byArticle].flatMap(([other, theirs]) =>
        compareText(other, article) > 0 ? theirs.map((b) => turnedBy(a, b.earlier, b.later, b, likeness)) : [],
      );
      const byDates = [...datesOf].flatMap(([other, theirs]) =>
        other === article ? [] : [turnedByDates(a, theirs, likeness)],
      );
      return [...inWords, ...byDates].flatMap((pair) => (pair ? [pair] : []));
    }),
  );
}

/** Two orders of one article each that agree but for how long after the one deed the other was done. */
export function otherGaps(orders: readonly Order[], overlap: Overlap, relate: Relate): OrderPair<Order>[] {
  const likeness = (a: Moment, b: Moment) => sameMoment(a, b, overlap, relate);
  const gapped = orders.filter(({ gap }) => gap !== null);
  return pairsAcross(gapped, () => 'gap').flatMap(([a, b]): OrderPair<Order>[] => {
    const alike = Math.min(likeness(a.earlier, b.earlier), likeness(a.later, b.later));
    const isOther = a.gap !== null && b.gap !== null && areTwoGaps(a.gap, b.gap);
    return isOther && alike >= LEAST_LIKENESS ? [{ a, b, likeness: alike }] : [];
  });
}

function firstOf<T extends { readonly article: string }>(items: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const own = found.get(item.article) ?? [];
    found.set(item.article, own);
    if (own.length < MOST) own.push(item);
  }
  return found;
}

type Likeness = (a: Moment, b: Moment) => number;

function turnedBy(a: Order, earlier: Moment, later: Moment, b: Against, likenessOf: Likeness): OrderPair | null {
  const likeness = Math.min(likenessOf(a.earlier, later), likenessOf(a.later, earlier));
  return likeness >= LEAST_LIKENESS ? { a, b, likeness } : null;
}

/** "Left before she spoke" where another has her speech on Monday and the leaving on Tuesday. */
function turnedByDates(a: Order, dates: readonly DateView[], likenessOf: Likeness): OrderPair | null {
  const [first, then] = [a.earlier, a.later].map((moment) =>
    dates.filter((view) => isOfDay(view) && likenessOf(moment, view) >= LEAST_LIKENESS),
  );
  const [late] = first ?? [];
  const [early] = then ?? [];
  if (!early || !late || first?.length !== 1 || then?.length !== 1) return null;
  if (dayNumber(early) >= dayNumber(late)) return null;
  return { a, b: [early, late], likeness: Math.min(likenessOf(a.earlier, late), likenessOf(a.later, early)) };
}

function isOfDay(view: DateView): boolean {
  return view.time.grain === 'day' && view.bound === 'on' && view.phase === null && !Number.isNaN(dayNumber(view));
}

/** Longest month, so that days of one year lie in their order. */
const MONTH = 31;

/** A day as a number that orders it among those of its report: by its date, or by month and day where no year is known. */
function dayNumber({ time: { from, stated } }: DateView): number {
  if (from !== null) return dayOf(from);
  return (stated.month ?? Number.NaN) * MONTH + (stated.day ?? Number.NaN);
}

const LEAST_LIKENESS = 0.2;
const SAME_DEED = 0.5;

/** How surely two moments are of one deed: of the same sort, with one who took part in common and no other in his place. */
function sameMoment(a: Moment, b: Moment, overlap: Overlap, relate: Relate): number {
  const isBare = isBareNoun(a) || isBareNoun(b);
  // Few moments have anybody in common, and that is seen at once.
  if (!isBare && !meets(wordsOf(a), wordsOf(b))) return 0;
  const deed = sameDeed(a, b, relate);
  if (deed < SAME_DEED || areElsewhere(a, b)) return 0;
  if (isBare) return BARE * deed;
  const doers = sameRole(a.roles.doers, b.roles.doers, overlap, relate);
  const things = sameRole(a.roles.things, b.roles.things, overlap, relate);
  // "The vote of the council": what a noun's owner did, or what was done to him.
  const isNamed = [a, b].some(({ deed: [own] }) => own?.pos === 'NOUN');
  const all = isNamed ? overlap(wordsOf(a), wordsOf(b)).plain : 0;
  return deed * Math.max(doers, things, all);
}

function isBareNoun({ deed: [own], roles: { doers, things } }: Moment): boolean {
  return own?.pos === 'NOUN' && doers.words.size === 0 && things.words.size === 0;
}

const wordsOf = remember(
  ({ roles: { doers, things }, around }: Moment): ReadonlySet<string> =>
    new Set([...doers.words, ...things.words, ...(around ?? [])]),
);

function areElsewhere(a: Moment, b: Moment): boolean {
  const isOther = (role: 'doers' | 'things') => areOthers(a.roles[role].words, b.roles[role].words);
  return isOther('doers') || isOther('things') || areOthers(new Set(a.around), new Set(b.around));
}

/** "After the vote" tells no more of which vote it is. */
const BARE = 0.5;

const SPEECH = new Set(
  (
    'say tell ask add speak talk tweet write post boast brag claim argue insist warn mock praise criticize criticise ' +
    'accuse blame complain joke suggest note comment respond reply answer explain call describe urge deride ridicule ' +
    'attack slam blast defend promise threaten state declare repeat stress contend allege deny apologize apologise'
  ).split(' '),
);

/** What somebody says before a deed he may say after it as well. */
function isSaid({ deed: [own] }: Moment): boolean {
  return own !== undefined && own.pos === 'VERB' && SPEECH.has(own.lemma);
}

function areOthers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [left, right] = [a, b].map((words) => new Set([...words].filter(isEntityKey)));
  return left !== undefined && right !== undefined && left.size > 0 && right.size > 0 && !meets(left, right);
}
