import type { Lemma } from '../lexicon/en/lemma.ts';
import { related } from '../lexicon/en/relations.ts';
import { reportingNoun, reportingVerb } from '../lexicon/en/reporting.ts';
import type { Overlap } from './date-overlap.ts';
import { agentMatch, hasStranger, isComing, sharedParties } from './date-parties.ts';
import type { DateView } from './dates.ts';

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
export function dateFeatures(a: DateView, b: DateView, words: ReturnType<typeof sharedWords>, relate: Relate) {
  const { likeness, ...told } = words;
  const agent = a.view && b.view && !a.nominal && !b.nominal ? agentMatch(a.view, b.view) : 0;
  const strangers = a.view && b.view ? Number(hasStranger(a.view, b.view)) + Number(hasStranger(b.view, a.view)) : 0;
  const deeds = closest(a.deeds.slice(0, MOST_DEEDS), b.deeds.slice(0, MOST_DEEDS), relate);
  const speaking = isSpeaking(a) || isSpeaking(b);
  return {
    ...told,
    predicate: closest(a.deeds.slice(0, 1), b.deeds.slice(0, 1), relate),
    deeds,
    /** Both tell a deed of some content, and none of the words beside them has to do with the other's. */
    unlike: Number(deeds === 0 && isTelling(a) && isTelling(b)),
    parties: sharedParties(a.parties, b.parties),
    agent: Math.max(0, agent),
    stranger: Number(agent < 0),
    apart: Number(strangers === 2),
    lead: Math.min(leadOf(a), leadOf(b)),
    alone: Number(a.dates === 1 && b.dates === 1),
    nominal: Number(a.nominal || b.nominal),
    coming: Number(isComing(a) !== isComing(b)),
    speaking: Number(speaking),
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

/** Verbs that say of anything that it took place, was said, or what is done with it. */
const WEAK = new Set(
  'be have do make take go come get let give put keep hold bring happen occur begin start end say tell'.split(' '),
);

function isTelling({ deeds: [own] }: DateView): boolean {
  return own?.pos === 'VERB' && !WEAK.has(own.lemma);
}

/** Saying and announcing happen daily: two dates of it are two happenings unless what is said is the same. */
function isSpeaking({ deeds: [own] }: DateView): boolean {
  if (!own) return false;
  return SPOKEN.has(own.lemma) || (own.pos === 'NOUN' ? reportingNoun(own.lemma) : reportingVerb(own.lemma)) !== null;
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
