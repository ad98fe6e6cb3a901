import { overlaps } from '../claims/spans.ts';
import type { Token } from '../syntax/token.ts';
import { baseRelation, childIn, type Tree } from '../syntax/tree.ts';
import type { Span } from '../types.ts';
import { isVersus, tellsHappening } from './happening-noun.ts';

/**
 * The word that a time hangs on, or -1. "A spokesman *on Friday* apologized" and "met the mayor *Monday*" are often read
 * as a date of the man, who has none: his verb has it. A date before a comma is none of the participle behind it: "was
 * sued *in 2016*, alleging fraud".
 */
export function headOf(tree: Tree, time: Span): number {
  const head = headAbove(tree, time);
  if (head < 0) return subjectOfDate(tree, time);
  const relative = verbOfWhen(tree, time);
  return relative >= 0 && (tree.words[head]?.upos !== 'VERB' || relative < head) ? relative : head;
}

/** "The *hearing* is May 7": what a sentence says the date of, or -1. */
function subjectOfDate(tree: Tree, time: Span): number {
  const at = tree.words.findIndex((word) => overlaps(word, time) && word.head < 0);
  return at >= 0 && childIn(tree, at, 'cop') >= 0 ? childIn(tree, at, 'nsubj') : -1;
}

function headAbove(tree: Tree, time: Span): number {
  const told = [verbBeforeBracket(tree, time), nounSetFor(tree, time)].find((at) => at >= 0);
  if (told !== undefined) return told;
  const top = topOf(tree, time);
  let at = top?.head ?? -1;
  for (let steps = 0; steps < 8 && top; steps++) {
    const word = tree.words[at];
    if (!word || word.head < 0) return at;
    // "Have in recent weeks *banned*": a time between the two is of the verb.
    if (baseRelation(word.relation) === 'aux') at = word.head;
    else if (isParticipleBehind(tree, word, time)) at = word.head;
    else if (word.upos === 'VERB' || top.start < word.start) return at;
    else if (word.upos === 'NOUN' && (tellsHappening(word.lemma) || isPredicative(tree, at))) return at;
    else if (word.upos !== 'NOUN' && word.upos !== 'PROPN' && word.upos !== 'PRON') return at;
    else at = word.head;
  }
  return at;
}

/** "Who was *president* from 1990 to 1995": what someone was is dated, and no verb further up. */
function isPredicative(tree: Tree, at: number): boolean {
  return childIn(tree, at, 'cop') >= 0;
}

/** "As it promised [*Tuesday*]": a date put in brackets is of the verb right before them. */
function verbBeforeBracket(tree: Tree, time: Span): number {
  const at = tree.words.findIndex((word) => overlaps(word, time)) - 1;
  return tree.words[at]?.text === '[' && tree.words[at - 1]?.upos === 'VERB' ? at - 1 : -1;
}

/** "Has an *arraignment* set for June 3": the deed that a date is set for, whatever the words between are read as; or -1. */
function nounSetFor(tree: Tree, time: Span): number {
  const first = tree.words.findIndex((word) => overlaps(word, time));
  const [noun, set, tie] = [first - 3, first - 2, first - 1].map((at) => tree.words[at]);
  if (tie?.text.toLowerCase() !== 'for' || !SET.test(set?.text ?? '')) return -1;
  return noun?.upos === 'NOUN' && tellsHappening(noun.lemma) ? first - 3 : -1;
}

const SET = /^(set|scheduled|slated|planned|booked|fixed|penciled|pencilled)$/i;

/**
 * The verb of a clause that a date heads, or -1: "a step from Friday, *when* he *told* reporters", "in 2006, the last
 * time they *met*".
 */
function verbOfWhen(tree: Tree, time: Span): number {
  let at = tree.words.findIndex((word) => word.start >= time.end);
  if (tree.words[at]?.text === ',') at++;
  const occasion = tree.words.findIndex((word, index) => index >= at && index <= at + 2 && word.text === 'time');
  if (occasion > at && /^(the|last|first|only|previous)$/i.test(tree.words[at]?.text ?? ''))
    return childIn(tree, occasion, 'acl');
  const word = tree.words[at];
  if (word?.text.toLowerCase() !== 'when') return -1;
  return word.head > at && tree.words[word.head]?.upos === 'VERB' ? word.head : -1;
}

const PARTICIPIAL = new Set(['advcl', 'acl', 'conj', 'parataxis', 'dep', 'xcomp']);

function isParticipleBehind(tree: Tree, word: Token, time: Span): boolean {
  if (word.xpos !== 'VBG' || word.start < time.end || !PARTICIPIAL.has(baseRelation(word.relation))) return false;
  const governor = tree.words[word.head];
  const next = tree.words.find(({ start }) => start >= time.end);
  return next?.text === ',' && governor !== undefined && governor.start < time.start;
}

/** The word of a time that hangs on a word outside it. */
export function topOf(tree: Tree, time: Span): Token | undefined {
  return tree.words.find(
    (word) => overlaps(word, time) && !overlaps(tree.words[word.head] ?? { start: -1, end: -1 }, time),
  );
}

/**
 * Index of the noun that a time stands before as one of its own words, or -1: "the *March 11, 2005,* incident", "a
 * *September* fund-raiser", "*2014* Oscars".
 */
export function nounBehind(tree: Tree, time: Span): number {
  const first = tree.words.findIndex((word) => overlaps(word, time));
  let at = first < 0 ? -1 : tree.words.findIndex((word) => word.start >= time.end);
  if (at < 0) return -1;
  const ruling = courtCaseAt(tree, at);
  if (ruling >= 0) return ruling;
  const isDetermined = tree.words[first - 1]?.upos === 'DET' || /^['’]s?$/.test(tree.words[first - 1]?.text ?? '');
  const isPossessor = /^['’]s?$/.test(tree.words[at]?.text ?? '');
  if (isPossessor || (isDetermined && tree.words[at]?.text === ',')) at++;
  const isInside = isDetermined || isPossessor || PREMODIFIER.has(baseRelation(topOf(tree, time)?.relation ?? ''));
  return isInside ? nounOfPhrase(tree, at) : -1;
}

const PREMODIFIER = new Set(['compound', 'nummod', 'amod', 'nmod']);
/** A noun and what stands before it are no further apart. */
const MOST_WORDS = 6;

/** Index of the "v." of a case of a court that begins at the word at `start`, or -1: "1973's *Doe v. Roe*". */
function courtCaseAt({ words }: Tree, start: number): number {
  const first = /^['’]s?$/.test(words[start]?.text ?? '') ? start + 1 : start;
  for (let at = first; at < first + MOST_WORDS && /^\p{Lu}/u.test(words[at]?.text ?? ''); at++)
    if (isVersus(words[at + 1]?.text ?? '')) return at + 1;
  return -1;
}

/** The noun of the phrase that goes on with the word at `start`, or -1. */
function nounOfPhrase(tree: Tree, start: number): number {
  let noun = -1;
  for (let at = start; at < start + MOST_WORDS; at++) {
    const word = tree.words[at];
    if (!word) break;
    if (word.upos === 'NOUN' || word.upos === 'PROPN') noun = at;
    else if (word.text === '-' && noun === at - 1) continue;
    else if (noun >= 0 || !isAdjective(word) || word.upos === 'PUNCT' || isPredicate(tree, word)) break;
  }
  return noun;
}

/** "On Tuesday *ordered* an execution": a verb with a subject of its own stands before no noun. */
function isPredicate(tree: Tree, word: Token): boolean {
  return word.upos === 'VERB' && childIn(tree, tree.words.indexOf(word), 'nsubj', 'nsubj:pass') >= 0;
}

function isAdjective({ upos, xpos, relation }: Token): boolean {
  return upos === 'ADJ' || upos === 'NUM' || /^VB[DNG]$/.test(xpos) || PREMODIFIER.has(baseRelation(relation));
}
