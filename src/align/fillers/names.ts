import { personNamesCompatible } from '../../annotate/name/person.ts';
import { placeRelation } from '../../annotate/name/place.ts';
import { areWithin } from '../../lexicon/en/bodies-within.ts';
import { areNicknames } from '../../lexicon/en/given-names.ts';
import { isStopword } from '../../lexicon/en/stopwords.ts';
import { type Entity, normalName } from '../entities.ts';
import { areTwoCallings, isCalling } from './callings.ts';
import type { Filler } from './filler.ts';

/** Whether two names are of one bearer, of two, or it cannot be told. */
export type NamesRelation = 'same' | 'two' | 'unclear';

/** Related once for each two names. */
export function relateNames(): (a: Filler, b: Filler) => NamesRelation {
  const known = new Map<string, NamesRelation>();
  return ({ name: a }, { name: b }) => {
    const key = a.key < b.key ? `${a.key}\n${b.key}` : `${b.key}\n${a.key}`;
    const found = known.get(key) ?? relationOf(a, b);
    known.set(key, found);
    return found;
  };
}

/** Whether two names are of one bearer. */
export function relationOf(a: Entity, b: Entity): NamesRelation {
  if (a.key === b.key) return 'same';
  if (isCalling(a) && isCalling(b)) return areTwoCallings(a, b) ? 'two' : 'unclear';
  const [own, others] = [wordsOf(a), wordsOf(b)];
  if (areCut(own, others) || areAlikeToLast(own, others)) return 'unclear';
  if (a.type === 'person' && a.parts && b.parts) {
    const compatible = personNamesCompatible(a.parts, b.parts);
    if (compatible !== 'different' || lettersOf(a) === lettersOf(b)) return 'same';
    if ([isShortGiven, isBlend].some((is) => is(a, b) || is(b, a))) return 'unclear';
    if (own.at(-1) === others.at(-1) || isWithin(own, others) || isWithin(others, own)) return 'unclear';
    const isSpelt = own.some((word) => others.some((other) => word !== other && isSpelling(word, other)));
    return isSpelt ? 'unclear' : 'two';
  }
  if (lettersOf(a) === lettersOf(b)) return 'same';
  if (areWithin(a.name.toLowerCase(), b.name.toLowerCase())) return 'unclear';
  if (isWithin(own, others) || isWithin(others, own)) return own.length === others.length ? 'same' : 'unclear';
  if (areSpellings(own, others)) return 'unclear';
  if (isShortFor(a.name, b.name) || isShortFor(b.name, a.name)) return 'same';
  if (a.type === 'place') {
    const places = placeRelation(a.name, b.name);
    if (places === 'same') return 'same';
    if (places === 'contains' || places === 'within') return 'unclear';
  }
  return 'two';
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.includes(word));
}

/** "P.J.Lee" and "P.J. Lee", "Organisation for Co-operation" and "Organization for Cooperation". */
function lettersOf({ name }: Entity): string {
  return name
    .toLowerCase()
    .replace(/is(?=(e|es|ed|ing|ation|ations)\b)/g, 'iz')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** "Beth" for "Elizabeth Lee": a sole name is read as a family's. */
function isShortGiven({ parts: sole }: Entity, { parts }: Entity): boolean {
  if (!sole?.family || sole.given || !parts?.given) return false;
  return areNicknames(sole.family, parts.given.split(' ')[0] ?? '');
}

/** "AnnLe" for "Anna Lee". */
function isBlend({ name }: Entity, { name: full }: Entity): boolean {
  const halves = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u.exec(name);
  const words = full.split(' ');
  if (!halves) return false;
  return [words[0], words.at(-1)].some((word, at) => word?.startsWith(halves[at + 1] ?? ' '));
}

/** "Picture" and "Pictures", "Centre" and "Center": what differs begins alike and has the same letters. */
function areSpellings(a: readonly string[], b: readonly string[]): boolean {
  const left = a.filter((word) => !b.includes(word));
  const right = b.filter((word) => !a.includes(word));
  return left.length === right.length && left.every((word, i) => isSpelling(word, right[i] ?? ''));
}

/** "Jags" for the "Jaguars": the beginning of a sole word, as clubs are called. */
function areCut([a = '', ...rest]: readonly string[], [b = '', ...others]: readonly string[]): boolean {
  if (rest.length > 0 || others.length > 0) return false;
  const [x, y] = [a, b].map((word) => word.replace(/s$/, '')) as [string, string];
  return Math.min(x.length, y.length) >= 3 && (x.startsWith(y) || y.startsWith(x));
}

/** "Elm National Party" and "Elm National Committee". */
function areAlikeToLast(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 2 && a.length === b.length && a.slice(0, -1).every((word, at) => word === b[at]);
}

function isSpelling(a: string, b: string): boolean {
  const letters = Math.min(a.length, b.length);
  if (letters >= 4 && (a.startsWith(b) || b.startsWith(a))) return true;
  let same = 0;
  while (same < letters && a[same] === b[same]) same++;
  return same >= 3 && Math.max(a.length, b.length) - same <= 2;
}

function wordsOf({ name }: Entity): string[] {
  const plain = normalName(name).replace(/\bunited states\b/, 'us');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isStopword(word) || word === 'us');
}

const LONGEST_SHORT = 6;
const OF_THE_STATES = /^(U\.? ?S\.?|United States) /;

/** "FBI" for "Federal Bureau of Investigation", "DOE" for "Department of Education", "FDA" for a cut "Drug Administration" and the "US Food and Drug Administration". */
function isShortFor(short: string, full: string): boolean {
  const long = full.replace(OF_THE_STATES, '');
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  const words = long.match(/\p{L}+/gu) ?? [];
  const all = words.map((word) => word[0]?.toLowerCase()).join('');
  const initials = (long.match(/\p{Lu}/gu) ?? []).join('').toLowerCase();
  if (letters.length < 2 || letters.length > LONGEST_SHORT || words.length < 2) return false;
  return (
    all === letters ||
    initials.startsWith(letters) ||
    initials === letters.slice(0, -1) ||
    initials === letters.slice(1)
  );
}
