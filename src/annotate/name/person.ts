import { FAMILY_PARTICLES, givenName } from '../../lexicon/en/given-names.ts';
import { findOffice } from '../../lexicon/en/offices.ts';
import { HONORIFICS, RANKS, SUFFIXES, TITLE_MODIFIERS } from '../../lexicon/en/titles.ts';
import type { NameParts } from '../../types.ts';
import { isFamilyFirst } from './name-order.ts';
import { compareFamilies, compareGiven, type NameRelation, sameWord } from './name-relation.ts';

/** Longer strings are no name of a person; only their start is read. */
const MAXIMUM_LENGTH = 200;
/** Titles after which a sole name is a given name: "Pope Francis", "Prince William". */
const GIVEN_NAME_TITLES =
  /\b(?:pope|king|queen|prince|princess|saint|st\.?|sister|emperor|empress|sir|dame|aunt|uncle)$/i;
/** Family names of Spanish form: the first of two surnames. */
const SPANISH_SURNAME =
  /(?:[^aeiou]ez|^(?:garc[ií]a|pe[ñn]a|l[oó]pez|ortega|castro|correa|morales|vargas|santos|silva|cruz|reyes|torres|rivera|guzm[aá]n|ruiz|mora|rojas|calder[oó]n|vel[aá]zquez|ram[ií]rez|obrador|nieto|kirchner|fern[aá]ndez))$/i;
/** Capitalised particles that are no given names. */
const CAPITAL_PARTICLE = /^(?:Van|Von|De|Di|Del|Della|Der|Du|La|Le|Da|Dos|El|Al|Bin)$/;

const bare = (word: string): string => word.toLowerCase().replace(/[.,]/g, '');
const isSuffix = (word: string): boolean => SUFFIXES.has(bare(word));

function isTitleWord(word: string): boolean {
  const key = bare(word);
  return HONORIFICS.has(key) || RANKS.has(key) || TITLE_MODIFIERS.has(key) || findOffice(word) !== null;
}

/** How many leading words are title: it ends in an honorific, a rank or an office, and a name follows. */
function titleLength(words: readonly string[]): number {
  let length = 0;
  for (let index = 0; index < words.length - 1 && index < 8; index++) {
    const word = words[index] ?? '';
    const phrase = words.slice(0, index + 1).join(' ');
    if (HONORIFICS.has(bare(word)) || RANKS.has(bare(word)) || findOffice(phrase)) length = index + 1;
    else if (!isTitleWord(word) && !/^(?:of|for|the|and|&)$/.test(word) && !/ish$|an$|ese$/.test(word)) break;
  }
  return length;
}

const isParticle = (word: string): boolean =>
  CAPITAL_PARTICLE.test(word) ||
  (word === word.toLowerCase() && FAMILY_PARTICLES.has(bare(word))) ||
  /^[Aa]l-\p{L}/u.test(word);

/** The index of the first word of the family name, in a name that starts with the given one. */
function familyStart(words: readonly string[]): number {
  const particle = words.findIndex((word, index) => index > 0 && isParticle(word));
  if (particle > 0 && (particle < words.length - 1 || words[particle]?.includes('-'))) return particle;
  const spanish = words.length > 2 && SPANISH_SURNAME.test(words.at(-2) ?? '');
  return words.length - (spanish ? 2 : 1);
}

function splitName(words: readonly string[], title: string): Pick<NameParts, 'given' | 'family'> {
  const only = words.length === 1 ? words[0] : undefined;
  if (only !== undefined) {
    if (GIVEN_NAME_TITLES.test(title) || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(only)) return { given: only };
    return { family: only };
  }
  if (words.length === 0) return {};
  const first = isFamilyFirst(words);
  const cut = first ? 1 : familyStart(words);
  const [head, tail] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
  return first ? { given: tail, family: head } : { given: head, family: tail };
}

/** Without nicknames in quotation marks, brackets and a closing possessive. */
function clean(text: string): string {
  return text
    .slice(0, MAXIMUM_LENGTH)
    .replace(/["“”«»][^"“”«»]{1,40}["“”«»]/g, ' ')
    .replace(/\([^()]{1,40}\)/g, ' ')
    .replace(/['’]s?\s*$/, '')
    .trim();
}

/** "Kishida, Fumio" as "Fumio Kishida"; "King, Jr." stays. */
function uninvert(text: string): string {
  const comma = text.indexOf(',');
  if (comma < 0) return text;
  const after = text.slice(comma + 1).trim();
  if (after === '' || isSuffix(after) || after.includes(',')) return text.replaceAll(',', ' ');
  return `${after} ${text.slice(0, comma)}`;
}

/**
 * The parts of a person's name. Parts are as written. A sole name is the family name unless its title tells otherwise
 * ("Pope Francis") or it has the form of a Korean given name ("Suk-yeol").
 */
export function parsePersonName(text: string): NameParts {
  const words = uninvert(clean(text))
    .split(/\s+/)
    .filter((word) => word !== '');
  const titled = titleLength(words);
  const title = words.slice(0, titled).join(' ');
  let end = words.length;
  while (end > titled + 1 && isSuffix(words[end - 1] ?? '')) end--;
  const suffix = words.slice(end).join(' ');
  const name = splitName(words.slice(titled, end), title);
  return { ...(title && { title }), ...name, ...(suffix && { suffix }) };
}

const genderOf = (title: string | undefined): 'm' | 'f' | null =>
  HONORIFICS.get(bare(title?.split(' ').at(-1) ?? '')) ?? null;

/** Two suffixes, or two forms of address, that cannot be one person's. */
function clash(a: NameParts, b: NameParts): boolean {
  if (a.suffix && b.suffix && bare(a.suffix) !== bare(b.suffix)) return true;
  const [first, second] = [genderOf(a.title) ?? givenGender(a), genderOf(b.title) ?? givenGender(b)];
  return first !== null && second !== null && first !== second;
}

/** The gender a common given name tells. */
function givenGender(name: NameParts): 'm' | 'f' | null {
  const entry = givenName(name.given?.split(' ')[0] ?? '');
  return entry?.common && entry.gender !== 'u' ? entry.gender : null;
}

/** One of the names has a single part: it must be a part of the other. */
function comparePart(part: string, other: NameParts): NameRelation {
  if (other.family && compareFamilies(part, other.family) !== 'different') return 'compatible';
  return other.given?.split(/\s+/).some((word) => sameWord(part, word)) || (other.given && sameWord(part, other.given))
    ? 'compatible'
    : 'different';
}

/** The relation of two full names, read in their order. */
function compareFull(a: NameParts, b: NameParts): NameRelation {
  const family = compareFamilies(a.family ?? '', b.family ?? '');
  if (family === 'different') return 'different';
  const given = compareGiven(a.given ?? '', b.given ?? '');
  return given === 'same' ? family : given;
}

/**
 * Whether two names can be one person's. `same`: full names that agree but for order, hyphens, case, accents, middle
 * names, or a common short form; `compatible`: one is a part of the other, or they differ as transliterations do;
 * `different`: another given name, family name, suffix or form of address.
 */
export function personNamesCompatible(a: NameParts, b: NameParts): NameRelation {
  if (clash(a, b)) return 'different';
  const [partOfA, partOfB] = [a, b].map(({ given, family }) => (given && family ? null : (family ?? given ?? '')));
  if (partOfA === '' || partOfB === '') return 'different';
  if (typeof partOfA === 'string' && typeof partOfB === 'string') return compareFamilies(partOfA, partOfB);
  if (typeof partOfA === 'string') return comparePart(partOfA, b);
  if (typeof partOfB === 'string') return comparePart(partOfB, a);
  const direct = compareFull(a, b);
  if (direct !== 'different' || !a.given || !a.family) return direct;
  const swapped = sameWord(a.given, b.family ?? '') && sameWord(a.family, b.given ?? '');
  return swapped ? 'same' : 'different';
}
