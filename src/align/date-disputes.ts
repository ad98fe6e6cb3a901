import { eventClass } from '../lexicon/en/event-classes.ts';
import { DAY, instant } from './background.ts';
import { isFresh, type WrittenOn } from './date-age.ts';
import type { DateDispute, DatePair } from './date-pairs.ts';
import { isComingByWords } from './date-parties.ts';
import type { DatesApart } from './date-weighed.ts';
import type { DateView } from './dates.ts';
import { sortOf } from './occasions.ts';
import { areOtherReadings } from './other-reading.ts';
import { areOtherSpeeches, isOtherRemark, isOtherSaying } from './other-remark.ts';
import { areTwoStages } from './stages.ts';

/** Disputes of one happening, the surest first. */
export type Disputed = readonly [DateDispute, ...DateDispute[]];

/** Days between two dates from which two reports, each of its own day, tell of two happenings of one sort. */
const OWN_NEWS_DAYS = 2;

/** Why two dates fit together, as `apartBy` has it. */
export type Apart = 'other-happening' | 'tense' | 'time-zone';

/** Whether two dates lie about midnight by clocks that a report names, whatever else they share. */
export function areOfOneNight({ a, b, features }: DatePair): boolean {
  return features.midnight > 0 && (a.zoned || b.zoned);
}

/** From which probability on two dates are of one happening though one may go on: "remained", "is heading there on Friday". */
const SURE = 0.8;

/**
 * Why two dates fit together after all where little says that they are of one happening: one follows the other, each
 * report has its own day, or one is done and the other to come; `null` where nothing says so.
 */
export function apartBy(dispute: DateDispute, writtenOn: WrittenOn): Apart | null {
  const { a, b, features, probability, rivals } = dispute;
  if (areOfOneNight(dispute)) return 'time-zone';
  if (a.another !== b.another || isSequel(dispute)) return 'other-happening';
  if (features.coming > 0 && !isComingNow(dispute)) return 'tense';
  if ((a.lasting || b.lasting) && probability < SURE) return 'other-happening';
  const isOther =
    rivals.otherStory > 0 ||
    rivals.otherNouns > 0 ||
    isOtherRemark(dispute) ||
    isOtherSaying(dispute) ||
    areOtherSpeeches(dispute) ||
    areOtherReadings(dispute);
  return isOther || tellOwnNews(dispute, writtenOn) ? 'other-happening' : null;
}

/** "Is heading there on Friday", of what another report tells as done days before: nothing but its date says that it is to come. */
function isComingNow({ a, b, probability, rivals }: DateDispute): boolean {
  return probability >= SURE && isComingByWords(a) === isComingByWords(b) && rivals.days > 0 && rivals.far === 0;
}

/** Whether one happening follows the other, as a charge an arrest and an aftershock a quake. */
export function isSequel({ a, b }: Pick<DatePair, 'a' | 'b'>): boolean {
  return areTwoStages(a, b) || hasSequel(a, b);
}

/** What is known of two dates that speaks for two happenings, each 0 or 1. */
export function apartFeatures(pair: DatePair, writtenOn: WrittenOn): DatesApart {
  const { a, b } = pair;
  return {
    remark: Number(isOtherRemark(pair)),
    ownNews: Number(tellOwnNews(pair, writtenOn)),
    aside: Number(a.another !== b.another),
    lasting: Number(a.lasting) + Number(b.lasting),
    stages: Number(areTwoStages(a, b)),
    sequel: Number(hasSequel(a, b)),
    announced: Number(isAnnouncement(pair)),
  };
}

/** Verbs by which a deed is made known, later than it was done or before it is. */
const MAKING_KNOWN = new Set('announce confirm disclose reveal acknowledge'.split(' '));

const CLASSES_OF_MAKING_KNOWN: ReadonlySet<string> = new Set([...MAKING_KNOWN].map(eventClass));

/** "*announced on Monday* that the chief resigned" / "the chief *resigned on Sunday*". */
export function isAnnouncement({ a, b }: DatePair): boolean {
  return [
    [a, b],
    [b, a],
  ].some(([told, done]) => told !== undefined && done !== undefined && makesKnown(told) && isDeedBelow(told, done));
}

/** Whether the date dates the making known and nothing else. */
function makesKnown({ deeds, nominal }: DateView): boolean {
  return !nominal && MAKING_KNOWN.has(deeds[0]?.lemma ?? '');
}

/** Whether what the other date dates is a deed that is told below the making known. */
function isDeedBelow({ clause, core }: DateView, { deeds }: DateView): boolean {
  const [deed] = deeds;
  if (!deed) return false;
  const word = eventClass(deed.lemma);
  // "Announced on Friday" / "unveiled on Wednesday": both are the making known.
  if (CLASSES_OF_MAKING_KNOWN.has(word)) return false;
  return clause.has(word) && !(deed.pos === 'NOUN' && core.has(word));
}

/**
 * Whether each of two articles, published on different days, dates the happening to its own day: a second meeting of
 * the same people, or a second announcement, is news of its own.
 */
function tellOwnNews({ a, b }: DatePair, writtenOn: WrittenOn): boolean {
  const [left, right] = [a, b].map(({ article, time }) => ({
    published: instant(writtenOn(article)),
    told: instant(time.from === null ? undefined : `${time.from}Z`),
  }));
  if (!left || !right || left.published === null || right.published === null) return false;
  if (isToldFresh(a, writtenOn) && isToldFresh(b, writtenOn)) return dayOf(left.published) !== dayOf(right.published);
  if (left.told === null || right.told === null) return false;
  const apart = (x: number, y: number) => Math.abs(x - y) / DAY >= OWN_NEWS_DAYS;
  const isRecent = (published: number, told: number) => !apart(published, told);
  return (
    apart(left.published, right.published) &&
    apart(left.told, right.told) &&
    isRecent(left.published, left.told) &&
    isRecent(right.published, right.told)
  );
}

/** Whether a date is its report's own day, or told from it: "today", "last night". */
function isToldFresh(view: DateView, writtenOn: WrittenOn): boolean {
  return (
    isFresh(view, writtenOn) ||
    /^(today|tonight|yesterday|last night|this (morning|afternoon|evening))\b/i.test(view.time.text)
  );
}

function dayOf(at: number): number {
  return Math.floor(at / DAY);
}

/** From which probability a dispute is a further side of a surer one, and not merely beside it. */
const JOINS = 0.35;

/**
 * Disputes that have a date of one deed in common are of one happening. A date has one counterpart in another article,
 * its surest; what is left over is dropped.
 */
export function groupDisputes(disputes: readonly DateDispute[]): Disputed[] {
  const groups: DateDispute[][] = [];
  const groupOf = new Map<string, DateDispute[]>();
  const taken = new Set<string>();
  for (const dispute of [...disputes].sort((a, b) => b.probability - a.probability)) {
    const { a, b } = dispute;
    const counterparts = [`${dateKey(a)} ${b.article}`, `${dateKey(b)} ${a.article}`];
    if (counterparts.some((key) => taken.has(key))) continue;
    for (const key of counterparts) taken.add(key);
    const known = dispute.probability < JOINS ? undefined : (groupOf.get(deedKey(a)) ?? groupOf.get(deedKey(b)));
    const group = known ?? [];
    group.push(dispute);
    if (!known) groups.push(group);
    for (const view of [a, b]) groupOf.set(deedKey(view), groupOf.get(deedKey(view)) ?? group);
  }
  return groups.filter((group): group is [DateDispute, ...DateDispute[]] => group.length > 0);
}

function deedKey(view: DateView): string {
  const [deed] = view.deed;
  return `${dateKey(view)} ${deed ? sortOf(deed) : ''}`;
}

function dateKey({ article, time }: DateView): string {
  return `${article} ${time.field} ${time.start}`;
}

/** What follows another happening of its sort, and is none of it. */
const SEQUELS = new Set(
  'aftershock foreshock rematch runoff retrial rerun sequel anniversary repeat follow-up encore'.split(' '),
);

/** Whether one date is of a sequel that the other's sentence does not tell of: a quake and its aftershock. */
function hasSequel(a: DateView, b: DateView): boolean {
  const isOnlyIn = (view: DateView, other: DateView) =>
    [...SEQUELS].some((form) => view.core.has(form) && !other.sentence.has(form));
  return isOnlyIn(a, b) || isOnlyIn(b, a);
}
