import { AGENCIES } from '../../src/lexicon/en/agencies.ts';
import { COUNTRIES } from '../../src/lexicon/en/countries.ts';
import { data as familyNames } from '../../src/lexicon/en/family-names.data.ts';
import { data as givenNames } from '../../src/lexicon/en/given-names.data.ts';
import { FAMILY_FIRST, isFamilyName } from '../../src/lexicon/en/given-names.ts';
import { NEWS_OUTLETS, WELL_KNOWN } from '../../src/lexicon/en/organisations.ts';
import { data as cities } from '../../src/lexicon/en/places-cities.data.ts';
import { DIVISIONS, US_STATES } from '../../src/lexicon/en/places-regions.ts';

/** A generator of numbers in [0, 1). */
export type Random = () => number;

/** A linear congruential generator with a fixed seed (Numerical Recipes). */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
export const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const GIVEN = givenNames.split('\n').map((line) => line.split(' ').filter((name) => !name.includes('-')));
const COMMON_GIVEN = GIVEN.slice(0, 3).flat();
const RARE_GIVEN = GIVEN.slice(3).flat();
const FAMILIES = familyNames.split(' ').filter((name) => name.length > 3);
const FREQUENT_FAMILIES = COMMON_GIVEN.filter((name) => isFamilyName(name));
const CITIES = cities.split('\n').flatMap((line) =>
  line
    .slice(line.indexOf(':') + 1)
    .split(';')
    .map((city) => city.slice(0, -1)),
);
const LARGE_CITIES = cities.split('\n').flatMap((line) =>
  line
    .slice(line.indexOf(':') + 1)
    .split(';')
    .filter((city) => /[9a-z]$/.test(city))
    .map((city) => city.slice(0, -1)),
);
const COUNTRY_NAMES = [...COUNTRIES.values()].map(({ name }) => name).filter((name) => !/ and |,/.test(name));
const STATES = [
  ...US_STATES.map((row) => row.split('|')[1] ?? ''),
  ...DIVISIONS.flatMap((row) => (row.split('|')[1] ?? '').split(';').map((entry) => entry.split(':').at(-1) ?? '')),
];
const BODIES = [...AGENCIES.keys()];
const ACRONYMS = BODIES.filter((name) => /^[A-Z.]+$/.test(name));
const OUTLETS = [...NEWS_OUTLETS].filter((name) => !name.startsWith('The '));
const COMPANIES = [...OUTLETS, ...WELL_KNOWN];

/** Listed and invented words, so that the tables do not decide alone. */
export function givenWord(random: Random): string {
  return capitalise(
    random() < 0.7 ? pick(random, COMMON_GIVEN) : random() < 0.7 ? pick(random, RARE_GIVEN) : invented(random),
  );
}

export function familyWord(random: Random): string {
  const draw = random();
  return capitalise(
    draw < 0.35 ? pick(random, FREQUENT_FAMILIES) : draw < 0.8 ? pick(random, FAMILIES) : invented(random),
  );
}

const ONSETS = 'b br ch d dr f g gr h j k kr l m n p r s sh st t th tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ee ou'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 'l', 'ck', 'nd', 'm', 'ski', 'son', 'ez', 'ic', 'ov', 'ton'];

function invented(random: Random): string {
  const syllable = (): string => pick(random, ONSETS) + pick(random, VOWELS);
  return syllable() + (random() < 0.6 ? syllable() : '') + pick(random, CODAS);
}

export function cityName(random: Random): string {
  const draw = random();
  return draw < 0.5 ? pick(random, LARGE_CITIES) : draw < 0.85 ? pick(random, CITIES) : capitalise(invented(random));
}

export const countryName = (random: Random): string => pick(random, COUNTRY_NAMES);
export const stateName = (random: Random): string => pick(random, STATES);
export const bodyName = (random: Random): string => pick(random, BODIES);
export const companyName = (random: Random): string => pick(random, COMPANIES);
export const outletName = (random: Random): string => pick(random, OUTLETS);

/** A listed acronym, or any letters. */
export function acronym(random: Random): string {
  if (random() < 0.6) return pick(random, ACRONYMS);
  return Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick(random, [...'ABCDEFGHIJKLMNOPRSTUVW'])).join(
    '',
  );
}

const KOREAN_GIVEN = 'min jun seo yeon ji hye suk yeol jae in geun won hyun young tae woo sung kyung jin'.split(' ');

/** A full name, in one of the forms that news has. */
export function fullName(random: Random): string {
  const draw = random();
  if (draw < 0.06)
    return `${capitalise(pick(random, [...FAMILY_FIRST.korean]))} ${capitalise(pick(random, KOREAN_GIVEN))}-${pick(random, KOREAN_GIVEN)}`;
  if (draw < 0.09)
    return `${capitalise(pick(random, [...FAMILY_FIRST.chinese]))} ${capitalise(pick(random, KOREAN_GIVEN) + pick(random, KOREAN_GIVEN))}`;
  const given = givenWord(random);
  const family = familyWord(random);
  if (draw < 0.22) return `${given} ${pick(random, [...'ABCDEFGHJKLMNPRSTW'])}. ${family}`;
  if (draw < 0.25) return `${given} ${givenWord(random)} ${family}`;
  if (draw < 0.28)
    return `${given} ${pick(random, ['al-', 'de ', 'van ', 'bin ', 'von ', "O'", 'Mc', 'De '])}${family}`;
  if (draw < 0.3) return `${given} ${family}-${familyWord(random)}`;
  if (draw < 0.32) return `${given} ${family} Jr.`;
  return `${given} ${family}`;
}
