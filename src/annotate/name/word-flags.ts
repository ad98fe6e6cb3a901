import { FAMILY_FIRST, givenName, isFamilyName } from '../../lexicon/en/given-names.ts';
import { findOffice } from '../../lexicon/en/offices.ts';
import { EVENT_ENDINGS, LAW_ENDINGS, ORGANISATION_ENDINGS, PLACE_ENDINGS } from '../../lexicon/en/organisations.ts';
import { US_STATES } from '../../lexicon/en/places-regions.ts';
import { HONORIFICS, RANKS, SUFFIXES, TITLE_MODIFIERS } from '../../lexicon/en/titles.ts';
import { isCommonWord } from '../../syntax/weights/lexicon.ts';

/** What the tables say of one word, as bits. */
export const FLAG = {
  commonGiven: 1,
  given: 2,
  family: 4,
  honorific: 8,
  rank: 16,
  office: 32,
  organisationEnding: 64,
  placeEnding: 128,
  eventEnding: 256,
  lawEnding: 512,
  calendar: 1024,
  common: 2048,
  familyFirst: 4096,
  state: 8192,
  modifier: 16384,
  suffix: 32768,
} as const;
export const FLAG_COUNT = 16;

/** Longer words stand in no table. */
const LONGEST_WORD = 60;

const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri gmt est
  edt pst pdt utc cet bst a.m p.m am pm bc ad bce ce`.split(/\s+/),
);
const STATES = new Set(
  US_STATES.flatMap((row) =>
    row
      .split('|')
      .slice(0, 3)
      .map((form) => form.toLowerCase().replace(/\.$/, '')),
  ),
);
const FAMILY_FIRST_NAMES = new Set(Object.values(FAMILY_FIRST).flatMap((names) => [...names]));

function personFlags(key: string): number {
  const given = givenName(key);
  let flags = given ? (given.common ? FLAG.commonGiven : FLAG.given) : 0;
  if (isFamilyName(key)) flags |= FLAG.family;
  if (FAMILY_FIRST_NAMES.has(key)) flags |= FLAG.familyFirst;
  if (SUFFIXES.has(key)) flags |= FLAG.suffix;
  return flags;
}

function titleFlags(key: string, lower: string): number {
  let flags = HONORIFICS.has(key) ? FLAG.honorific : 0;
  if (RANKS.has(key)) flags |= FLAG.rank;
  if (findOffice(lower)) flags |= FLAG.office;
  if (TITLE_MODIFIERS.has(key)) flags |= FLAG.modifier;
  return flags;
}

function endingFlags(key: string): number {
  const singular = key.endsWith('s') ? key.slice(0, -1) : key;
  let flags = ORGANISATION_ENDINGS.has(key) || ORGANISATION_ENDINGS.has(singular) ? FLAG.organisationEnding : 0;
  if (PLACE_ENDINGS.has(key)) flags |= FLAG.placeEnding;
  if (EVENT_ENDINGS.has(key)) flags |= FLAG.eventEnding;
  if (LAW_ENDINGS.has(key)) flags |= FLAG.lawEnding;
  return flags;
}

const MEMORY = 30_000;
const memory = new Map<string, number>();

/** What the tables say of a word, as bits of `FLAG`; case does not matter. Remembered, as most words come often. */
export function wordFlags(word: string): number {
  const known = memory.get(word);
  if (known !== undefined) return known;
  const flags = word.length > LONGEST_WORD ? 0 : lookUp(word.toLowerCase());
  if (memory.size >= MEMORY) memory.clear();
  memory.set(word, flags);
  return flags;
}

function lookUp(lower: string): number {
  const key = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  let flags = personFlags(key) | titleFlags(key, lower) | endingFlags(key);
  if (CALENDAR.has(key)) flags |= FLAG.calendar;
  if (STATES.has(key)) flags |= FLAG.state;
  if (isCommonWord(lower)) flags |= FLAG.common;
  return flags;
}
