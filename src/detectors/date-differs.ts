import type { Context } from '../align/context.ts';
import { apartBy, type Disputed, groupDisputes, isAnnouncement } from '../align/date-disputes.ts';
import { disputedDates } from '../align/date-odds.ts';
import type { DateDispute, DatePair } from '../align/date-pairs.ts';
import { datesAgree } from '../align/date-relation.ts';
import type { DateView } from '../align/dates.ts';
import { settledBy } from '../align/settled.ts';
import { writingDays } from '../align/writing-day.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import { compareText } from '../text-order.ts';
import { zoneNote } from './date-zones.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';
import { timeLabel } from './labels.ts';

/** Finds two days told for one happening. */
export const dateDiffers = defineDetector({
  name: 'date-differs',
  kind: 'time',
  description: 'One happening is given two dates, weekdays or times that cannot both be right.',
  *find(context: Context) {
    if (context.sameSubject) return yield* betweenStatements(context);
    for (const pair of context.datePairs) {
      if (isGranularity(pair)) yield left(pair, 'granularity');
      else if (isTellingLater(pair)) yield left(pair, 'announcement');
    }
    const publishedOf = writingDays(context.analyses);
    const disputes: DateDispute[] = [];
    for (const dispute of disputedDates(context.datePairs, publishedOf)) {
      if (dispute.probability < LEAST || isTellingLater(dispute) || areStages(dispute)) continue;
      const apart = apartBy(dispute, publishedOf);
      if (apart) yield left(dispute, apart);
      else disputes.push(dispute);
    }
    for (const group of groupDisputes(disputes)) yield* findings(group, context);
  },
});

/** Less likely disputes are not worth a word. */
const LEAST = 0.15;
/** Log odds from which two dates are held to be of one happening, for the ledger. */
const ALIKE = 1.5;

function isGranularity({ relation, likeness, a, b }: DatePair): boolean {
  return relation === 'contains' && likeness >= ALIKE && a.time.grain !== b.time.grain;
}

function isTellingLater(pair: DatePair): boolean {
  return pair.relation === 'disjoint' && pair.likeness >= ALIKE && isAnnouncement(pair);
}

/** "Called at 4 p.m.", "arrested at 9 p.m.": of one day, two hours of two deeds tell its course. */
function areStages({ a, b, features }: DatePair): boolean {
  const [day, hour] = a.time.value.split('T');
  const [other, otherHour] = b.time.value.split('T');
  const areHours = [hour, otherHour].every((told) => told !== undefined && /^\d/.test(told));
  return areHours && day === other && features.predicate < OTHER_DEED;
}

/** Two statements on one subject: nothing but another doer or another deed makes two happenings of it. */
function* betweenStatements(context: Context): Iterable<Finding> {
  const alike = context.datePairs.filter(
    ({ features }) => features.stranger === 0 && (features.predicate >= SAME_DEED || features.clause >= SAME_WORDS),
  );
  const told = ({ a, b }: DatePair) =>
    [
      { article: a.article, mention: a.time },
      { article: b.article, mention: b.time },
    ] as const;
  const isSettled = settledBy(alike, ({ relation }) => datesAgree(relation), told);
  for (const pair of alike) {
    if (isGranularity(pair)) yield left(pair, 'granularity');
    if (pair.relation !== 'disjoint' || isSettled(pair)) continue;
    const { clause, parties, agent } = pair.features;
    yield finding(pair, pair, Math.min(0.95, 0.45 + 0.3 * clause + 0.2 * parties + 0.1 * agent), context);
  }
}

const SAME_DEED = 0.8;
const OTHER_DEED = 0.2;
const SAME_WORDS = 0.5;

function findings(group: Disputed, context: Context): Finding[] {
  const [best] = group;
  return group.map((dispute) => finding(dispute, best, dispute.probability, context));
}

const NOTES = {
  granularity: 'one date is told more finely than the other',
  'other-happening': 'each article tells of its own day, or one of what followed: two happenings of one sort',
  announcement: 'one is the day of the deed, the other the day it was made known',
  tense: 'one is told as done, the other as to come',
  'time-zone': 'one is told by other clocks than the other',
} as const;

function left(pair: DatePair, compatible: keyof typeof NOTES): Finding {
  return { ...pointOf(pair), sides: sidesOf(pair), compatible, note: NOTES[compatible], score: 0.5 };
}

/** A finding on the point of the group's surest pair. */
function finding(pair: DatePair, best: DatePair, score: number, context: Context): Finding {
  const { likeness, features } = pair;
  return {
    ...pointOf(best),
    sides: sidesOf(pair),
    compatible: null,
    score,
    explanations: zoneNote(pair, context),
    features: { likeness: round(likeness), ...features },
  };
}

function pointOf({ a, b }: DatePair): Pick<Finding, 'kind' | 'point' | 'label'> {
  const lemma = lemmaOf(a);
  const words = (set: ReadonlySet<string>, other: ReadonlySet<string>) => [...set].filter((word) => other.has(word));
  const shared = words(a.view?.entities ?? new Set(), b.view?.entities ?? new Set());
  const days = [a, b].map(({ time }) => time.value.slice(0, 10)).sort(compareText);
  const about = (shared.length > 0 ? shared : words(a.clause, b.clause)).sort(compareText);
  const point = ['when', lemma, ...about, ...days].join('|');
  return { kind: 'time', point, label: timeLabel(lemma, [a.time.grain, b.time.grain]) };
}

/** The deed by its noun where it has one. */
function lemmaOf({ view, deed }: DateView): string {
  const own = deed[0]?.lemma ?? view?.lemma ?? 'happen';
  return eventClass(own);
}

function sidesOf({ a, b }: DatePair): FindingSide[] {
  const days = [a, b].map(({ time }) => time.value.slice(0, 10));
  const isOfDays = days[0] !== days[1];
  return [a, b].map(({ article, time, place }) => ({
    value: time.text,
    normalized: isOfDays ? time.value.slice(0, 10) : time.value,
    places: [{ article, ...place }],
  }));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
