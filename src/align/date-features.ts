import type { Lemma } from '../lexicon/en/lemma.ts';
import { related } from '../lexicon/en/relations.ts';
import { reportingNoun, reportingVerb } from '../lexicon/en/reporting.ts';
import type { Overlap } from './date-overlap.ts';
import { agentMatch, hasStranger, isComing, sharedParties } from './date-parties.ts';
import type { Role } from './dated-roles.ts';
import type { DateView } from './dates.ts';
import { sortOf, tellOneOccasion } from './occasions.ts';

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
  const { likeness, ...told } = words;
  const agent = a.view && b.view && !a.nominal && !b.nominal ? agentMatch(a.view, b.view) : 0;
  const strangers = a.view && b.view ? Number(hasStranger(a.view, b.view)) + Number(hasStranger(b.view, a.view)) : 0;
  const deeds = closest(a.deeds.slice(0, MOST_DEEDS), b.deeds.slice(0, MOST_DEEDS), relate);
  const speaking = isSpeaking(a) || isSpeaking(b);
  const predicate = sameDeed(a, b, relate);
  const things = sameRole(a.roles.things, b.roles.things, overlap, relate);
  const doers = sameRole(a.roles.doers, b.roles.doers, overlap, relate);
  return {
    ...told,
    predicate,
    deeds,
    things,
    doers,
    otherThings: Number(things === 0 && a.roles.things.words.size > 0 && b.roles.things.words.size > 0),
    otherDoers: Number(doers === 0 && a.roles.doers.words.size > 0 && b.roles.doers.words.size > 0),
    /** One deed done to one thing. */
    sameDeed: predicate * Math.max(things, 0.3),
    leads: predicate * Math.min(leadOf(a), leadOf(b)),
    /** The same one is said to have done something as the news itself. */
    leadDoers: doers * Math.min(leadOf(a), leadOf(b)),
    recurring: Number(isRecurrent(a) || isRecurrent(b)),
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
    nominal: Number(a.nominal || b.nominal),
    coming: Number(isComing(a) !== isComing(b)),
    speaking: Number(speaking),
    /** One is the day on which something was said, the other the day of a deed. */
    said: Number(predicate === 0 && isSaid(a) !== isSaid(b)),
    again: Number(a.again !== b.again),
    ambiguous: Number(a.ambiguous || b.ambiguous),
    crowded: Number(a.crowded || b.crowded),
    /** Something was said on two days, and not the same thing. */
    otherWords: speaking ? Math.max(0, 1 - 2 * words.rareClause) : 0,
  };
}

/** Of more deeds beside a date the first count. */
const MOST_DEEDS = 5;

/** How closely two words are related, 0 to 1. */
export type Relate = (a: Lemma, b: Lemma) => number;

/** Looks every two words up once. */
export function relater(): Relate {
  const known = new Map<string, Map<string, number>>();
  return (a, b) => {
    if (WEAK.has(a.lemma) || WEAK.has(b.lemma)) return 0;
    const row = known.get(a.lemma + a.pos) ?? new Map<string, number>();
    known.set(a.lemma + a.pos, row);
    const value = row.get(b.lemma + b.pos) ?? related(a, b)?.strength ?? 0;
    row.set(b.lemma + b.pos, value);
    return value;
  };
}

function closest(a: readonly Lemma[], b: readonly Lemma[], relate: Relate): number {
  let best = 0;
  for (const x of a) for (const y of b) best = Math.max(best, relate(x, y));
  return best;
}

/** How alike two are who did or underwent it, by their words or by what their nouns mean. */
function sameRole(a: Role, b: Role, overlap: Overlap, relate: Relate): number {
  return Math.max(overlap(a.words, b.words).plain, MEANT * closest(a.heads, b.heads, relate));
}

/** "The story" and "the article" may well be one. */
const MEANT = 0.5;

/** How surely the deeds that two dates are of are one, by any of their names. */
function sameDeed({ deed: a, particle: p }: DateView, { deed: b, particle: q }: DateView, relate: Relate): number {
  if (p !== null && q !== null && p !== q) return 0;
  let best = 0;
  for (const x of a)
    for (const y of b) {
      if (WEAK.has(x.lemma) || WEAK.has(y.lemma)) continue;
      if (x.lemma === y.lemma || sortOf(x) === sortOf(y)) return 1;
      best = Math.max(best, relate(x, y), tellOneOccasion(x, y) ? OCCASION : 0);
    }
  return best;
}

const OCCASION = 0.5;

/** What those in the news do again on another day of the same story. */
const RECURRENT = new Set(
  (
    'riot protest clash demonstrate demonstration rally testify testimony hear hearing appear appearance play win lose ' +
    'score beat defeat speak interview report search talk meet negotiate fight battle attack bomb strike shell march vote ' +
    'game match session tweet post campaign visit travel trade rise fall close open drop gain'
  ).split(' '),
);

function isRecurrent({ deed }: DateView): boolean {
  return deed.some(({ lemma }) => RECURRENT.has(lemma));
}

/** Verbs that say of anything that it took place, was said, or what is done with it. */
const WEAK = new Set(
  'be have do make take go come get let give put keep hold bring happen occur begin start end say tell'.split(' '),
);

function isTelling({ deed: [own] }: DateView): boolean {
  return own !== undefined && /^(VERB|NOUN|ADJ)$/.test(own.pos) && !WEAK.has(own.lemma);
}

/** Saying and announcing happen daily: two dates of it are two happenings unless what is said is the same. */
function isSpeaking({ deed: [own] }: DateView): boolean {
  if (!own) return false;
  return SPOKEN.has(own.lemma) || (own.pos === 'NOUN' ? reportingNoun(own.lemma) : reportingVerb(own.lemma)) !== null;
}

/** The bare saying: "officials said on Friday". */
function isSaid({ deed: [own] }: DateView): boolean {
  return own?.lemma === 'say' || own?.lemma === 'tell';
}

const SPOKEN = new Set('speak talk interview speech address conference briefing tweet post write'.split(' '));

/** 1 in the headline or first sentence, falling from there. */
function leadOf({ place, index }: DateView): number {
  return place.field === 'title' ? 1 : 1 / (1 + index / 3);
}

/** What follows another happening of its sort, and is none of it. */
const SEQUELS = new Set(
  'aftershock foreshock rematch runoff retrial rerun sequel anniversary repeat follow-up encore'.split(' '),
);

/** Whether one date is of a sequel that the other's sentence does not tell of: a quake and its aftershock. */
export function hasSequel(a: DateView, b: DateView): boolean {
  const isOnlyIn = (view: DateView, other: DateView) =>
    [...SEQUELS].some((form) => view.core.has(form) && !other.sentence.has(form));
  return isOnlyIn(a, b) || isOnlyIn(b, a);
}
