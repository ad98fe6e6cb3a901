import { type DateRelation, dateRelation, datesAgree, excludes } from './date-relation.ts';
import type { DateView } from './dates.ts';

interface RelatedDates {
  readonly a: DateView;
  readonly b: DateView;
  readonly relation: DateRelation;
  readonly likeness: number;
}

/** Who else tells one of two dates that exclude each other, and of what. */
export interface DateWitnesses {
  /** How likely a third report has one of the dates of the same happening, 0 to 1. */
  readonly confirmed: number;
  /** The same of the other date: there are two days of which is told. */
  readonly bothConfirmed: number;
  /** How likely the one report itself has the date of the other of the same happening, 0 to 1. */
  readonly refuted: number;
  /** How many of the two dates stand somewhere in the other's report. */
  readonly known: number;
  /** How many of them stand once more in their own. */
  readonly toldTwice: number;
  /** The sentences tell another date, and agree on it. */
  readonly othersAgree: number;
}

/** Looks the witnesses of each pair up. */
export function witnessesOf(pairs: readonly RelatedDates[]): (pair: RelatedDates) => DateWitnesses {
  const rows = rowsOf(pairs);
  const agreed = agreedSentences(pairs);
  const isTwice = tellsTwice(pairs);
  return ({ a, b }) => {
    const [left, right] = [rows.get(keyOf(a)) ?? NO_ROW, rows.get(keyOf(b)) ?? NO_ROW];
    const sides = [witnessOf(left, right, a, b), witnessOf(right, left, b, a)] as const;
    return {
      confirmed: Math.max(...sides),
      bothConfirmed: Math.min(...sides),
      refuted: Math.max(agreeingIn(left, b, a), agreeingIn(right, a, b)),
      known: Number(hasAgreeing(left, b)) + Number(hasAgreeing(right, a)),
      toldTwice: Number(isTwice(a)) + Number(isTwice(b)),
      othersAgree: Number(
        (agreed.get(`${sentenceOf(a)} | ${sentenceOf(b)}`) ?? []).some(
          ([x, y]) => x !== keyOf(a) && y !== keyOf(b) && x !== keyOf(b) && y !== keyOf(a),
        ),
      ),
    };
  };
}

/** What a date is held against: by the key of each other date, how alike both are told and whether they agree. */
type Row = ReadonlyMap<string, Related>;

interface Related {
  readonly told: DateView;
  readonly article: string;
  readonly likeness: number;
  readonly agrees: boolean;
}

const NO_ROW: Row = new Map();

function rowsOf(pairs: readonly RelatedDates[]): ReadonlyMap<string, Row> {
  const rows = new Map<string, Map<string, Related>>();
  for (const { a, b, relation, likeness } of pairs)
    for (const [view, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = rows.get(keyOf(view)) ?? new Map();
      rows.set(keyOf(view), row);
      const known = row.get(keyOf(other));
      const agrees = datesAgree(relation);
      if (!known || known.likeness < likeness)
        row.set(keyOf(other), { told: other, article: other.article, likeness, agrees });
    }
  return rows;
}

/** How surely a third report has the date of `own`, told like both. */
function witnessOf(own: Row, other: Row, a: DateView, b: DateView): number {
  let best = 0;
  for (const [key, { article, likeness, agrees }] of own) {
    if (!agrees || article === a.article || article === b.article) continue;
    const against = other.get(key);
    if (against && !against.agrees) best = Math.max(best, chance(Math.min(likeness, against.likeness)));
  }
  return best;
}

/** How surely the other's report has the date of `own`, and not the other one, in a mention that is told like it. */
function agreeingIn(own: Row, other: DateView, view: DateView): number {
  let best = 0;
  for (const { told, article, likeness, agrees } of own.values())
    if (agrees && article === other.article && article !== view.article && excludes(told, other))
      best = Math.max(best, chance(likeness));
  return best;
}

function hasAgreeing(row: Row, date: DateView): boolean {
  for (const { told, article, agrees } of row.values())
    if (agrees && article === date.article && excludes(told, date)) return true;
  return false;
}

function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Of each two sentences, the dates in which they agree. */
function agreedSentences(pairs: readonly RelatedDates[]): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const agreed = new Map<string, [string, string][]>();
  for (const { a, b, relation } of pairs) {
    if (!datesAgree(relation)) continue;
    const key = `${sentenceOf(a)} | ${sentenceOf(b)}`;
    agreed.set(key, [...(agreed.get(key) ?? []), [keyOf(a), keyOf(b)]]);
  }
  return agreed;
}

/** Whether a date stands in another sentence of its own report too. */
function tellsTwice(pairs: readonly RelatedDates[]): (view: DateView) => boolean {
  const byArticle = new Map<string, Map<string, DateView>>();
  for (const { a, b } of pairs)
    for (const view of [a, b]) {
      const own = byArticle.get(view.article) ?? new Map<string, DateView>();
      byArticle.set(view.article, own.set(keyOf(view), view));
    }
  const known = new Map<string, boolean>();
  return (view) => {
    const key = keyOf(view);
    const found = known.get(key);
    if (found !== undefined) return found;
    const others = [...(byArticle.get(view.article)?.values() ?? [])];
    const answer = others.some(
      (other) => sentenceOf(other) !== sentenceOf(view) && datesAgree(dateRelation(view, other)),
    );
    known.set(key, answer);
    return answer;
  };
}

function sentenceOf({ article, place, index }: DateView): string {
  return `${article} ${place.field} ${index}`;
}

function keyOf({ article, time }: DateView): string {
  return `${article} ${time.field} ${time.start}`;
}
