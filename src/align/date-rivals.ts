import { type DateRelation, datesAgree, excludes } from './date-relation.ts';
import type { DateView } from './dates.ts';
import { addTo } from './lists.ts';

/** Two dates with how alike what they date is told. */
export interface LikenedDates {
  readonly a: DateView;
  readonly b: DateView;
  readonly relation: DateRelation;
  readonly likeness: number;
}

/** What else the two articles tell: each by how much the pair is ahead of it in likeness, at most `FAR_AHEAD`. */
export interface DateRivals {
  /** Of another date of either article that agrees with the other one, and not with both. */
  readonly aheadOfAgreeing: number;
  /** Of another date of either article that does not. */
  readonly aheadOfOthers: number;
  /** Another date of one of the sentences agrees with the other date: it may be the one that was meant. */
  readonly sameSentence: number;
  /** The same of the sentences beside them. */
  readonly nextSentence: number;
}

const FAR_AHEAD = 3;
/** As far behind as can be: where there is no rival. */
const NO_RIVAL = -6;

/** The likeliest counterparts of a date, the best of each other date, at most so many. */
type Best = readonly { readonly other: string; readonly view: DateView; readonly likeness: number }[];

const MOST = 4;

/** Looks up what else is told beside each pair. */
export function rivalsOf(pairs: readonly LikenedDates[]) {
  const agreeing = new Map<string, Best>();
  const others = new Map<string, Best>();
  const confirmed = new Map<string, DateView[]>();
  for (const pair of pairs) {
    const agrees = datesAgree(pair.relation);
    for (const [view, other] of sidesOf(pair)) {
      const [key, otherKey] = [keyOf(view, other.article), keyOf(other, view.article)];
      const best = agrees ? agreeing : others;
      best.set(key, withRival(best.get(key) ?? [], { other: otherKey, view: other, likeness: pair.likeness }));
      if (agrees) addTo(confirmed, `${sentenceOf(view, view.index)} ${otherKey}`, view);
    }
  }
  return (pair: LikenedDates): DateRivals => {
    const sides = sidesOf(pair).map(([view, other]) => ({
      view,
      other,
      own: keyOf(view, other.article),
      key: keyOf(other, view.article),
    }));
    const ahead = (rivalIn: (side: (typeof sides)[number]) => number) =>
      Math.min(pair.likeness - Math.max(...sides.map(rivalIn)), FAR_AHEAD);
    const isConfirmed = ({ view, key }: (typeof sides)[number], step: number) =>
      (confirmed.get(`${sentenceOf(view, view.index + step)} ${key}`) ?? []).some((told) => excludes(told, view));
    return {
      aheadOfAgreeing: ahead(({ own, key, other }) => rivalOf(agreeing.get(own), key, other)),
      aheadOfOthers: ahead(({ own, key }) => rivalOf(others.get(own), key)),
      sameSentence: Number(sides.some((side) => isConfirmed(side, 0))),
      nextSentence: Number(sides.some((side) => isConfirmed(side, -1) || isConfirmed(side, 1))),
    };
  };
}

function sentenceOf({ article, place }: DateView, index: number): string {
  return `${article} ${place.field} ${index}`;
}

function withRival(best: Best, found: Best[number]): Best {
  const known = best.find(({ other }) => other === found.other);
  if (known && known.likeness >= found.likeness) return best;
  const rivals = [...best.filter((rival) => rival !== known), found];
  return rivals.sort((a, b) => b.likeness - a.likeness).slice(0, MOST);
}

/** The likeness of the best rival that is not the date itself, and excludes it where that is asked for. */
function rivalOf(best: Best | undefined, itself: string, date?: DateView): number {
  const rival = best?.find(({ other, view }) => other !== itself && (!date || excludes(view, date)));
  return rival?.likeness ?? NO_RIVAL;
}

function sidesOf({ a, b }: LikenedDates) {
  return [
    [a, b],
    [b, a],
  ] as const;
}

/** A date as held against another article. */
function keyOf({ article, time }: DateView, against: string): string {
  return `${article} ${time.field} ${time.start} ${against}`;
}
