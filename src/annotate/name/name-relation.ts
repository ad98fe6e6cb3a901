import similarity from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { areNicknames, givenName } from '../../lexicon/en/given-names.ts';
import type { NameParts } from '../../types.ts';

/** How two names, or parts of names, stand to each other. */
export type NameRelation = 'same' | 'compatible' | 'different';

/** Shorter names differ by one letter without being one name. */
const MINIMUM_FOR_VARIANT = 5;
/** Jaro and Winkler's similarity of two spellings of one name. */
const LEAST_SIMILARITY = 0.91;
const MAXIMUM_COMPARED = 60;

/** Without accents, case, hyphens, apostrophes, stops and spaces. */
function fold(word: string): string {
  return word
    .slice(0, MAXIMUM_COMPARED)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Whether two words are the same but for accents, case, hyphens and spaces. */
export function sameWord(a: string, b: string): boolean {
  const folded = fold(a);
  return folded !== '' && folded === fold(b);
}

/** What transliterations of one name share: doubled letters, q/k/g, y/i, ou/u, final h and the article al- set aside. */
function skeleton(folded: string): string {
  return folded
    .replace(/[qg]h?|kh/g, 'k')
    .replace(/dh/g, 'd')
    .replace(/ou|oo/g, 'u')
    .replace(/[yj]/g, 'i')
    .replace(/ph/g, 'f')
    .replace(/tch/g, 'ch')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?:h|i)$/, '');
}

/** Whether two spellings can be transliterations of one name. */
function isVariant(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < MINIMUM_FOR_VARIANT) return false;
  if (skeleton(a) === skeleton(b)) return true;
  if (Math.abs(a.length - b.length) > 2 || a[0] !== b[0]) return false;
  return similarity(a, b) >= LEAST_SIMILARITY;
}

const withoutParticles = (family: string): string =>
  family.replace(/^(?:(?:von|van|de|der|den|da|di|del|la|le|al|el|bin|ibn)[\s-]+)+/i, '');

/** Family names: the same, a variant or one of two surnames, or different. */
export function compareFamilies(a: string, b: string): NameRelation {
  if (sameWord(a, b)) return 'same';
  const [first, second] = [withoutParticles(a), withoutParticles(b)];
  if (sameWord(first, second)) return 'same';
  const [words, others] = [first.split(/[\s-]+/), second.split(/[\s-]+/)];
  if (words.length !== others.length && words.concat(others).every((word) => word.length > 1)) {
    const [short, long] = words.length < others.length ? [words, others] : [others, words];
    if (short.length === 1 && long.some((word) => sameWord(word, short[0] ?? ''))) return 'compatible';
  }
  return isVariant(fold(first), fold(second)) ? 'compatible' : 'different';
}

const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word) || /^(?:\p{L}\.){1,3}$/u.test(word);
const initials = (word: string): string => fold(word);

/** One word of a given name against another; an initial agrees with every name it begins. */
function compareWord(a: string, b: string): NameRelation {
  if (sameWord(a, b)) return 'same';
  if (isInitial(a) || isInitial(b))
    return fold(a)[0] === fold(b)[0] && !(initials(a).length > 1 && initials(b).length > 1)
      ? 'compatible'
      : 'different';
  if (areNicknames(a, b)) return 'same';
  const [first, second] = [givenName(a), givenName(b)];
  if (first && second && first.gender !== second.gender && first.gender !== 'u' && second.gender !== 'u')
    return 'different';
  return isVariant(fold(a), fold(b)) ? 'compatible' : 'different';
}

/** Middle names agree where one is missing or each fits. */
function compareMiddle(a: readonly string[], b: readonly string[]): NameRelation {
  if (a.length === 0 || b.length === 0) return 'same';
  const relation = compareWord(a[0] ?? '', b[0] ?? '');
  return relation === 'different' ? 'different' : 'same';
}

/** Given names: first names, then middle names and initials; a middle name may be the one that is used. */
export function compareGiven(a: string, b: string): NameRelation {
  if (sameWord(a, b)) return 'same';
  const [words, others] = [a, b].map((name) => name.split(/\s+/)) as [string[], string[]];
  const first = compareWord(words[0] ?? '', others[0] ?? '');
  if (first !== 'different') {
    const middle = compareMiddle(words.slice(1), others.slice(1));
    return middle === 'different' ? 'different' : first;
  }
  const [short, long] = words.length < others.length ? [words, others] : [others, words];
  if (short.length === 1 && long.length > 1 && long.slice(1).some((word) => sameWord(word, short[0] ?? '')))
    return 'same';
  return isVariant(fold(a), fold(b)) && !words.some((word) => givenName(word)?.common) ? 'compatible' : 'different';
}

/** So alike are "Katherine" and "Catherine", "Kathryn" and "Katie". */
const LEAST_ALIKE = 0.8;

/** Whether two full names are alike enough to be one that was misspelt: one part the same, the other near it. */
export function mayBeMisspelt(a: NameParts, b: NameParts): boolean {
  if (!a.family || !b.family || !a.given || !b.given) return false;
  const sound = (part: string) => skeleton(fold(part)).replace(/c/g, 'k');
  const near = (x: string, y: string) => similarity(sound(x), sound(y)) >= LEAST_ALIKE;
  const given = compareGiven(a.given, b.given);
  if (compareFamilies(a.family, b.family) !== 'different') return given !== 'different' || near(a.given, b.given);
  return given === 'same' && near(a.family, b.family);
}
