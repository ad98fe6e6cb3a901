import type { Lemma } from '../lexicon/en/lemma.ts';
import { related } from '../lexicon/en/relations.ts';
import { reportingNoun, reportingVerb } from '../lexicon/en/reporting.ts';
import type { Overlap } from './date-overlap.ts';
import type { Role } from './dated-roles.ts';
import type { DateView } from './dates.ts';
import { sortOf, tellOneOccasion } from './occasions.ts';

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

/** The closest relation of a word of the one list and one of the other. */
export function closest(a: readonly Lemma[], b: readonly Lemma[], relate: Relate): number {
  let best = 0;
  for (const x of a) for (const y of b) best = Math.max(best, relate(x, y));
  return best;
}

/** How alike two are who did or underwent it, by their words or by what their nouns mean. */
export function sameRole(a: Role, b: Role, overlap: Overlap, relate: Relate): number {
  return Math.max(overlap(a.words, b.words).plain, MEANT * closest(a.heads, b.heads, relate));
}

/** "The story" and "the article" may well be one. */
const MEANT = 0.5;

/** How surely the deeds that two dates are of are one, by any of their names. */
export function sameDeed(
  { deed: a, particle: p }: Pick<DateView, 'deed' | 'particle'>,
  { deed: b, particle: q }: Pick<DateView, 'deed' | 'particle'>,
  relate: Relate,
): number {
  if (p !== null && q !== null && p !== q) return 0;
  let best = 0;
  for (const x of a)
    for (const y of b) {
      if (x.lemma !== y.lemma && tellOneOccasion(x, y)) best = Math.max(best, OCCASION);
      if (WEAK.has(x.lemma) || WEAK.has(y.lemma)) continue;
      if (x.lemma === y.lemma || sortOf(x) === sortOf(y)) return 1;
      best = Math.max(best, relate(x, y));
    }
  return best;
}

const OCCASION = 0.5;

/** What those in the news do again on another day of the same story. */
const RECURRENT = new Set(
  (
    'riot protest clash demonstrate demonstration rally testify testimony hear hearing appear appearance play win lose ' +
    'score beat defeat speak interview report search talk meet negotiate fight battle attack bomb strike shell march vote ' +
    'game match session tweet post campaign visit travel trade rise fall close open drop gain head fly go tour arrive leave'
  ).split(' '),
);

/** Whether what is dated may well be done again within days. */
export function isRecurrent({ deed }: DateView): boolean {
  return deed.some(({ lemma }) => RECURRENT.has(lemma));
}

/** What is done to one, or by one, but once in a story. */
const DONE_ONCE = new Set(
  (
    'die death kill killing murder slay shoot shooting stab arrest detain capture apprehend charge indict indictment ' +
    'arraign arraignment convict conviction acquit acquittal sentence sentencing execute execution bury burial funeral ' +
    'crash collision collide collapse explode explosion derail derailment sink erupt eruption quake earthquake bombing ' +
    'bear birth marry wedding divorce resign resignation quit retire retirement dismiss dismissal hire appoint ' +
    'appointment nominate nomination confirm confirmation elect election inaugurate inauguration swear swearing-in ' +
    'sign veto enact repeal ban expire disappear vanish drown rob robbery heist kidnap abduct abduction escape rescue ' +
    'discover acquire acquisition merge draft injure wound premiere debut found launch invade invasion assassinate debate'
  ).split(' '),
);

/** Whether what is dated is done but once, or seldom. */
export function isSeldomDone({ deed }: DateView): boolean {
  return deed.some(({ lemma }) => DONE_ONCE.has(lemma));
}

/** Verbs that say of anything that it took place, was said, or what is done with it. */
const WEAK = new Set(
  'be have do make take go come get let give put keep hold bring happen occur begin start end say tell become remain seem'.split(
    ' ',
  ),
);

/** Whether what is dated is a deed of some content. */
export function isTelling({ deed: [own] }: DateView): boolean {
  return own !== undefined && /^(VERB|NOUN|ADJ)$/.test(own.pos) && !WEAK.has(own.lemma);
}

/** Saying and announcing happen daily: two dates of it are two happenings unless what is said is the same. */
export function isSpeaking({ deed: [own] }: DateView): boolean {
  if (!own) return false;
  return SPOKEN.has(own.lemma) || (own.pos === 'NOUN' ? reportingNoun(own.lemma) : reportingVerb(own.lemma)) !== null;
}

/** The bare saying: "officials said on Friday". */
export function isSaid({ deed: [own] }: DateView): boolean {
  return own?.lemma === 'say' || own?.lemma === 'tell';
}

const SPOKEN = new Set('speak talk interview speech address conference briefing tweet post write'.split(' '));
