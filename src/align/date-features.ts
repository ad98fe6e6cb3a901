import { daysBetween } from '../annotate/time/compare.ts';
import { remember } from '../remember.ts';
import type { TimeMention } from '../types.ts';
import type { Overlap } from './date-overlap.ts';
import { agentMatch, hasStranger, isComing, sharedParties } from './date-parties.ts';
import { sharedWording } from './date-wording.ts';
import type { DateView } from './dates.ts';
import {
  closest,
  isRecurrent,
  isSaid,
  isSeldomDone,
  isSpeaking,
  isTelling,
  type Relate,
  sameDeed,
  sameRole,
} from './deed-likeness.ts';
import { isEntityKey } from './entities.ts';
import { sortOf } from './occasions.ts';
import { areEditions } from './two-editions.ts';

/** What speaks for and against two dates being told of one happening, each 0 to 1; no value of a date counts. */
export type DateFeatures = ReturnType<typeof dateFeatures>;

/** What two dates share in words, from near to far. */
export function sharedWords(a: DateView, b: DateView, overlap: Overlap) {
  const core = overlap(a.core, b.core);
  const near = overlap(a.near, b.near);
  const clause = overlap(a.clause, b.clause);
  const sentence = overlap(a.sentence, b.sentence);
  return {
    core: core.plain,
    near: near.plain,
    clause: clause.plain,
    rareCore: core.rare,
    rareClause: clause.rare,
    /** How much of what is told next to one date the other's sentence has. */
    inner: (overlap(a.core, b.sentence).ofFirst + overlap(b.core, a.sentence).ofFirst) / 2,
    /** How much they share in all, however much each tells besides. */
    shared: Math.min(1, clause.weight / MUCH),
    likeness: core.plain + near.plain + clause.plain + sentence.plain,
  };
}

/** A few rare words in common are as good as many. */
const MUCH = 0.8;

/** The features of two dates but for those that ask for their rivals. */
export function dateFeatures(
  a: DateView,
  b: DateView,
  words: ReturnType<typeof sharedWords>,
  overlap: Overlap,
  relate: Relate,
) {
  const agent = a.view && b.view && !a.nominal && !b.nominal ? agentMatch(a.view, b.view) : 0;
  const strangers = a.view && b.view ? Number(hasStranger(a.view, b.view)) + Number(hasStranger(b.view, a.view)) : 0;
  const deeds = closest(a.deeds.slice(0, MOST_DEEDS), b.deeds.slice(0, MOST_DEEDS), relate);
  const speaking = isSpeaking(a) || isSpeaking(b);
  const predicate = sameDeed(a, b, relate);
  const things = sameRole(a.roles.things, b.roles.things, overlap, relate);
  const doers = sameRole(a.roles.doers, b.roles.doers, overlap, relate);
  return {
    core: words.core,
    ...sharedWording(a, b, overlap),
    near: words.near,
    clause: words.clause,
    rareCore: words.rareCore,
    rareClause: words.rareClause,
    inner: words.inner,
    shared: words.shared,
    predicate,
    deeds,
    things,
    doers,
    /** What is told next to the dates besides the deeds themselves. */
    rest: overlap(withoutDeed(a), withoutDeed(b)).plain,
    /** One of the two is no deed of any content. */
    vague: Number(predicate === 0 && !(isTelling(a) && isTelling(b))),
    otherThings: Number(things === 0 && a.roles.things.words.size > 0 && b.roles.things.words.size > 0),
    otherDoers: Number(doers === 0 && a.roles.doers.words.size > 0 && b.roles.doers.words.size > 0),
    /** One deed done to one thing. */
    sameDeed: predicate * Math.max(things, 0.3),
    leads: predicate * Math.min(leadOf(a), leadOf(b)),
    /** The same one is said to have done something as the news itself. */
    leadDoers: doers * Math.min(leadOf(a), leadOf(b)),
    recurring: Number(isRecurrent(a) || isRecurrent(b)),
    /** How many of the two are of what is done but once. */
    once: Number(isSeldomDone(a)) + Number(isSeldomDone(b)),
    /** How many are told as the one that is known of, and how many as one of many. */
    knownDeed: Number(a.known === 'known') + Number(b.known === 'known'),
    oneOfMany: Number(a.known === 'one' || a.known === 'many') + Number(b.known === 'one' || b.known === 'many'),
    /** Both tell a deed of some content, and none of the words beside them has to do with the other's. */
    unlike: Number(deeds === 0 && predicate === 0 && isTelling(a) && isTelling(b)),
    /** The deeds themselves differ, whatever stands beside them. */
    otherDeed: Number(predicate === 0 && isTelling(a) && isTelling(b)),
    parties: sharedParties(a.parties, b.parties),
    agent: Math.max(0, agent),
    stranger: Number(agent < 0),
    apart: Number(strangers === 2),
    lead: Math.min(leadOf(a), leadOf(b)),
    alone: Number(a.dates === 1 && b.dates === 1),
    titles: Number(a.place.field === 'title' || b.place.field === 'title'),
    tenses: Number(tenseOf(a) !== null && tenseOf(b) !== null && tenseOf(a) !== tenseOf(b)),
    nominal: Number(a.nominal || b.nominal),
    nouns: Number(a.nominal && b.nominal),
    coming: Number(isComing(a) !== isComing(b)),
    speaking: Number(speaking),
    /** One is the day on which something was said, the other the day of a deed. */
    said: Number(predicate === 0 && isSaid(a) !== isSaid(b)),
    /** The same, and the deed is none of words: "officials *said* on Friday" tells the day of nothing else. */
    merelySaid: Number(predicate === 0 && ((isSaid(a) && !isSpeaking(b)) || (isSaid(b) && !isSpeaking(a)))),
    /** Each names those who take part, and none of them is in the other's clause. */
    otherNamed: Number(namesOthers(a, b) && namesOthers(b, a)),
    /** What is told of the deed besides its name and those who did it. */
    matter: overlap(matterOf(a), matterOf(b)).rare,
    again: Number(a.again !== b.again),
    midnight: midnight(a, b),
    editions: Number(areEditions(a, b)),
    ambiguous: Number(a.ambiguous || b.ambiguous),
    crowded: Number(a.crowded || b.crowded),
    /** Something was said on two days, and not the same thing. */
    otherWords: speaking ? Math.max(0, 1 - 2 * words.rareClause) : 0,
  };
}

function tenseOf({ view }: DateView): string | null {
  return view?.statement.frame.tense ?? null;
}

/** Of more deeds beside a date the first count. */
const MOST_DEEDS = 5;

/** 1 in the headline or first sentence, falling from there. */
function leadOf({ place, index }: DateView): number {
  return place.field === 'title' ? 1 : 1 / (1 + index / 3);
}

const withoutDeed = remember(({ deed, core }: DateView): ReadonlySet<string> => {
  const sorts = new Set(deed.flatMap((name) => [sortOf(name), name.lemma]));
  return new Set([...core].filter((form) => !sorts.has(form)));
});

const namedOf = remember(({ roles: { doers, things } }: DateView): readonly string[] =>
  [...doers.words, ...things.words].filter(isEntityKey),
);

function namesOthers(view: DateView, other: DateView): boolean {
  const named = namedOf(view);
  return named.length > 0 && !named.some((key) => other.clause.has(key) || other.roles.doers.words.has(key));
}

const matterOf = remember(({ deed, clause, roles }: DateView): ReadonlySet<string> => {
  const sorts = new Set(deed.flatMap((name) => [sortOf(name), name.lemma]));
  return new Set([...clause].filter((form) => !sorts.has(form) && !roles.doers.words.has(form)));
});

const NIGHT = /\b(late|night|evening|overnight|midnight)\b/i;
const EARLY = /\b(early|overnight|midnight|a\.? ?m\.?|before dawn)\b/i;

/** 1 where two dates lie about one midnight. */
export function midnight(a: DateView, b: DateView): number {
  return Number(areAtMidnight(a, b) || areAtMidnight(b, a));
}

/** "Late Thursday" and "early Friday" are hours apart, and less by other clocks. */
function areAtMidnight({ time: earlier }: DateView, { time: later }: DateView): boolean {
  const isNext = daysBetween(earlier, later) === 1 || areNextWeekdays(earlier, later);
  return isNext && (NIGHT.test(earlier.text) || EARLY.test(later.text));
}

function areNextWeekdays(
  { stated: { weekday: first } }: TimeMention,
  { stated: { weekday: next } }: TimeMention,
): boolean {
  return first !== undefined && next !== undefined && (next - first + 7) % 7 === 1;
}
