import { type DateRelation, datesAgree } from './date-relation.ts';
import type { DateView } from './dates.ts';

/** Two dates with how alike what they date is told. */
export interface LikenedDates {
  readonly a: DateView;
  readonly b: DateView;
  readonly relation: DateRelation;
  readonly likeness: number;
}

/** What else the two articles tell: each by how much the pair is ahead of it in likeness, at most `FAR_AHEAD`. */
export interface DateRivals {
  /** Of another date of either article that agrees with the other one. */
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

/** The likeliest counterparts of a date, the best of each other date, at most two. */
type Best = readonly { readonly other: string; readonly likeness: number }[];

/** Looks up what else is told beside each pair. */
export function rivalsOf(pairs: readonly LikenedDates[]) {
  const agreeing = new Map<string, Best>();
  const others = new Map<string, Best>();
  const confirmed = new Set<string>();
  for (const pair of pairs) {
    const agrees = datesAgree(pair.relation);
    for (const [view, other] of sidesOf(pair)) {
      const [key, otherKey] = [keyOf(view, other.article), keyOf(other, view.article)];
      const best = agrees ? agreeing : others;
      best.set(key, withRival(best.get(key) ?? [], otherKey, pair.likeness));
      if (agrees) confirmed.add(`${view.article} ${view.place.field} ${view.index} ${otherKey}`);
    }
  }
  return (pair: LikenedDates): DateRivals => {
    const sides = sidesOf(pair).map(([view, other]) => ({
      own: keyOf(view, other.article),
      other: keyOf(other, view.article),
      sentence: `${view.article} ${view.place.field} ${view.index}`,
      beside: [-1, 1].map((step) => `${view.article} ${view.place.field} ${view.index + step}`),
    }));
    const ahead = (rivals: ReadonlyMap<string, Best>) =>
      Math.min(pair.likeness - Math.max(...sides.map(({ own, other }) => rivalOf(rivals.get(own), other))), FAR_AHEAD);
    return {
      aheadOfAgreeing: ahead(agreeing),
      aheadOfOthers: ahead(others),
      sameSentence: Number(sides.some(({ sentence, other }) => confirmed.has(`${sentence} ${other}`))),
      nextSentence: Number(
        sides.some(({ beside, other }) => beside.some((sentence) => confirmed.has(`${sentence} ${other}`))),
      ),
    };
  };
}

function withRival(best: Best, other: string, likeness: number): Best {
  const known = best.find((rival) => rival.other === other);
  if (known && known.likeness >= likeness) return best;
  const rivals = [...best.filter((rival) => rival !== known), { other, likeness }];
  return rivals.sort((a, b) => b.likeness - a.likeness).slice(0, 2);
}

/** The likeness of the best rival that is not the date itself. */
function rivalOf(best: Best | undefined, itself: string): number {
  return best?.find(({ other }) => other !== itself)?.likeness ?? NO_RIVAL;
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
