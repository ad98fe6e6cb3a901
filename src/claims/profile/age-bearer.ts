import { childIn, childrenIn, isRelation, type Tree, wordAt } from '../../syntax/tree.ts';
import type { QuantityMention, Span } from '../../types.ts';
import { nounKind } from '../reference/noun-kind.ts';
import { subjectOf } from '../subject.ts';

/** What tells that somebody died, so that an age told with it is that of death. */
const DIES = /^(die|dead|pass|perish|succumb|drown)$/;
const KILLS = /^(kill|murder|slay|assassinate|execute)$/;
const DEATH = /^(death|passing|demise|killing|murder|slaying|suicide)$/;
/** From "85" up to "died". */
const MOST_STEPS = 4;

/**
 * Indices of the head words of whoever may be told to be of an age, the likeliest first: the noun behind "45-year-old",
 * the name or noun before ", 45,", the subject of "was 45", "died at 45", "aged 45"; else the only one of the `persons`
 * whom the sentence names, where it tells of a death. The word "old" itself where no noun follows it; none where the age
 * is told of no person, or nothing says of whom.
 */
export function ageBearers(tree: Tree, age: QuantityMention, persons: readonly Span[]): number[] {
  const beside = bearersBeside(tree, age);
  return beside.length > 0 ? beside : [soleDead(tree, age, persons)].filter((at) => at >= 0);
}

function bearersBeside(tree: Tree, age: QuantityMention): number[] {
  const last = tree.words.findLastIndex(({ start }) => start < age.end);
  const first = tree.words.findIndex(({ end }) => end > age.start);
  if (first < 0 || last < first) return [];
  if (!/\bolds?$/i.test(age.text)) {
    const beside = besideAside(tree, first);
    // Of "Ann and Eve Poe, aged 16 and 11" either is somebody's; "two sons, ages 6 and 16" are of one sort.
    if (isJoined(tree, first)) return tree.words[beside]?.xpos === 'NNS' ? [beside] : [];
    return [beside, subjectAbove(tree, first)].filter((at) => at >= 0);
  }
  const at = isPredicate(tree, last) ? subjectAbove(tree, last) : nounBehind(tree, last);
  return at < 0 ? [] : [at];
}

/** "He *is* 45 years old". */
function isPredicate(tree: Tree, at: number): boolean {
  return childIn(tree, at, 'cop') >= 0;
}

/** "the 45-year-old *champion Ann Lee*": the last noun of the run, or whom a title stands before; of a thing, nobody. */
function nounBehind(tree: Tree, old: number): number {
  let noun = old;
  for (let at = old + 1; at < tree.words.length && /^(NOUN|PROPN|ADJ)$/.test(wordAt(tree, at).upos); at++) {
    if (wordAt(tree, at).upos === 'ADJ') continue;
    if (isRelation(wordAt(tree, at).relation, 'nmod:desc')) return wordAt(tree, at).head;
    if (isRelation(wordAt(tree, at).relation, 'obl') || isParticiple(tree, at)) break;
    noun = at;
  }
  if (noun === old || wordAt(tree, noun).upos === 'PROPN') return noun;
  return nounKind(wordAt(tree, noun).lemma.toLowerCase()) === 'thing' ? -1 : noun;
}

/** "16-year-old *shot* by police": no noun, whatever the tagger takes it for. */
function isParticiple(tree: Tree, at: number): boolean {
  return /^(shot|hit|struck|hurt|wounded|stabbed)$/i.test(wordAt(tree, at).text) && tree.words[at + 1]?.upos === 'ADP';
}

/** "*Ann Lee*, 45,", "*his mother*, 61,", "*Ann Lee*, aged 45": the word before the comma or bracket, or -1. */
function besideAside(tree: Tree, first: number): number {
  let at = isSecond(tree, first) ? first - 3 : first - 1;
  if (/^(aged|ages?|now|then)$/i.test(tree.words[at]?.text ?? '')) at--;
  if (!/^[,(–—-]$/.test(tree.words[at]?.text ?? '')) return -1;
  const bearer = /^((jr|sr)\.?|\.)$/i.test(tree.words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return isPersonal(tree, bearer) ? bearer : -1;
}

/** "6 *and* 16". */
function isJoined(tree: Tree, first: number): boolean {
  return isSecond(tree, first) || (tree.words[first + 1]?.text === 'and' && tree.words[first + 2]?.upos === 'NUM');
}

function isSecond(tree: Tree, first: number): boolean {
  return /^(and|,)$/.test(tree.words[first - 1]?.text ?? '') && tree.words[first - 2]?.upos === 'NUM';
}

function isPersonal(tree: Tree, at: number): boolean {
  const { upos = '', lemma = '' } = tree.words[at] ?? {};
  return upos === 'PROPN' || (upos === 'NOUN' && nounKind(lemma.toLowerCase()) === 'person');
}

/** The subject of "is 85", of "died at 85", of what somebody did, "aged 85"; whose death it was at 85. */
function subjectAbove(tree: Tree, first: number): number {
  for (let at = first, steps = 0; at >= 0 && steps <= MOST_STEPS; steps++) {
    const { lemma, relation, head, upos } = wordAt(tree, at);
    if (isAged(tree, at)) return subjectOfAged(tree, at);
    const isTold = isPredicate(tree, at) || (steps > 0 && isDying(tree, at));
    if (isTold && !isThen(tree, at)) return subjectOf(tree, at)?.head ?? -1;
    if (steps > 0 && upos === 'NOUN' && DEATH.test(lemma)) return whose(tree, at);
    if (isRelation(relation, 'nsubj') || head < 0) return -1;
    at = head;
  }
  return -1;
}

/** "Ann Lee, star of the stage, dead at 85": the last word of the only name in a sentence that tells of a death, or -1. */
function soleDead(tree: Tree, age: Span, persons: readonly Span[]): number {
  const [only] = persons;
  const first = tree.words.findIndex(({ end }) => end > age.start);
  const isTold = /^(at|age|aged|of)$/i.test(tree.words[first - 1]?.text ?? '') && !isJoined(tree, first);
  if (!only || persons.length > 1 || !isTold) return -1;
  const deaths = tree.words.flatMap(({ lemma }, at) => (isDeath(lemma.toLowerCase()) ? [at] : []));
  const isOfAnother = deaths.some((at) => childIn(tree, at, 'nsubj', 'nmod:poss') >= 0 && !isPartOf(tree, at, only));
  return deaths.length === 0 || isOfAnother ? -1 : tree.words.findLastIndex(({ start }) => start < only.end);
}

function isDeath(lemma: string): boolean {
  return DIES.test(lemma) || DEATH.test(lemma);
}

function isPartOf(tree: Tree, death: number, name: Span): boolean {
  const { start } = wordAt(tree, childIn(tree, death, 'nsubj', 'nmod:poss'));
  return name.start <= start && start < name.end;
}

function isDying(tree: Tree, at: number): boolean {
  const lemma = wordAt(tree, at).lemma.toLowerCase();
  return DIES.test(lemma) || (KILLS.test(lemma) && childIn(tree, at, 'aux:pass') >= 0);
}

function isAged(tree: Tree, at: number): boolean {
  return wordAt(tree, at).text.toLowerCase() === 'aged' && wordAt(tree, at).head >= 0;
}

function subjectOfAged(tree: Tree, at: number): number {
  const { head, relation } = wordAt(tree, at);
  if (isRelation(relation, 'acl') || isRelation(relation, 'amod')) return head;
  return subjectOf(tree, head)?.head ?? -1;
}

/** "When she was 17" tells of then. */
function isThen(tree: Tree, at: number): boolean {
  return isRelation(wordAt(tree, at).relation, 'advcl') && childIn(tree, at, 'mark', 'advmod') >= 0;
}

/** "*his* death at 85", "the death, at 85, of *Ann Lee*". */
function whose(tree: Tree, at: number): number {
  const owner = childIn(tree, at, 'nmod:poss');
  if (owner >= 0) return owner;
  const of = childrenIn(tree, at, 'nmod').find((child) =>
    /^of$/i.test(tree.words[childIn(tree, child, 'case')]?.text ?? ''),
  );
  return of ?? -1;
}
