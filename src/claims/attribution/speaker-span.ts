import { OFFICES } from '../../lexicon/en/offices.ts';
import { isDocument } from '../../lexicon/en/reporting.ts';
import { HONORIFICS, RANKS } from '../../lexicon/en/titles.ts';
import {
  baseRelation,
  childIn,
  childrenOf,
  isRelation,
  spanOf,
  subtree,
  type Tree,
  wordAt,
} from '../../syntax/tree.ts';
import type { Span } from '../../types.ts';
import { nounPhrase } from '../phrase.ts';
import { prepositionOf } from '../preposition.ts';
import { speechClass } from './speech-verb.ts';

/** The phrase that names the speaker, with its head word. */
export interface Credit extends Span {
  readonly head: number;
}

/** The noun phrase without its preposition, its clauses and what only says when or by what means it spoke. */
export function phraseOfSpeaker(tree: Tree, head: number): Credit {
  const { words } = nounPhrase(tree, head);
  const isAside = (at: number) => wordAt(tree, at).relation === 'appos' && at !== head && isSetOff(tree, at);
  const loose = childrenOf(tree, head).filter((child) => isLoose(tree, child, head));
  const drop = new Set([...loose, ...words.filter(isAside)]);
  const kept = words.filter((at) => !isBelow(tree, at, head, drop));
  const first = kept.findIndex((at) => wordAt(tree, at).upos !== 'PUNCT');
  const run = runAround(kept.slice(Math.max(first, 0)), head);
  const last = run.findLastIndex((at) => wordAt(tree, at).upos !== 'PUNCT' || wordAt(tree, at).text === ')');
  const span = spanOf(tree, wholeName(tree, run.slice(0, last + 1), head)) ?? wordAt(tree, head);
  return { head, start: span.start, end: span.end };
}

/** Takes in the parts of a name, and the title before it, that the parser left outside. */
function wholeName(tree: Tree, run: readonly number[], head: number): number[] {
  let first = run[0] ?? head;
  let last = run.at(-1) ?? head;
  if (wordAt(tree, last).upos === 'PROPN') while (tree.words[last + 1]?.upos === 'PROPN') last++;
  if (wordAt(tree, first).upos === 'PROPN') while (isTitle(tree, first - 1)) first--;
  return [first, endOfModifier(tree, last, head)];
}

/** "a person briefed on the matter", "a person close to the talks", where the parser took the modifier for a clause. */
function endOfModifier(tree: Tree, last: number, head: number): number {
  const at = last + 1;
  const word = tree.words[at];
  if (!word || !(isReduced(tree, at, head) || /^(close|familiar|privy)$/i.test(word.text))) return last;
  let end = last;
  for (const below of subtree(tree, at)) if (below === end + 1 && wordAt(tree, below).upos !== 'PUNCT') end = below;
  return end;
}

/** A participle that took the speaker for its subject, before a verb of speech that follows without a comma. */
function isReduced(tree: Tree, at: number, head: number): boolean {
  const { xpos, head: governor } = wordAt(tree, at);
  if (wordAt(tree, head).head !== at || !/^VB[ND]$/.test(xpos) || childIn(tree, at, 'aux') >= 0) return false;
  const next = (subtree(tree, at).at(-1) ?? at) + 1;
  const isClause = governor >= 0 && next < tree.words.length;
  return isClause && wordAt(tree, next - 1).upos !== 'PUNCT' && speechClass(tree, next) !== null;
}

function isTitle(tree: Tree, at: number): boolean {
  const text = tree.words[at]?.text.toLowerCase() ?? '';
  return OFFICES.has(text) || HONORIFICS.has(text.replace('.', '')) || RANKS.has(text);
}

function isLoose(tree: Tree, child: number, head: number): boolean {
  const { relation } = wordAt(tree, child);
  const base = baseRelation(relation);
  if (base === 'case' || base === 'cc' || base === 'mark') return true;
  if (base === 'acl') return child > head && (relation === 'acl:relcl' || isSetOff(tree, child));
  if (base === 'advcl' || base === 'parataxis') return child > head;
  if (base === 'advmod') return child > head;
  if (wordAt(tree, child).upos === 'NUM' && child > head) return true;
  if (base === 'nmod' && child > head) return isCircumstance(tree, child);
  return isRelation(relation, 'nmod:unmarked') || (base === 'appos' && isTimeWord(tree, child));
}

function isSetOff(tree: Tree, child: number): boolean {
  const first = subtree(tree, child)[0] ?? child;
  return wordAt(tree, first).upos === 'PUNCT' || tree.words[first - 1]?.upos === 'PUNCT';
}

/** "Police on Monday", "the ministry in a statement": how and when it was said. */
function isCircumstance(tree: Tree, child: number): boolean {
  if (isTimeWord(tree, child)) return true;
  return (
    /^(in|on|via|through)$/.test(prepositionOf(tree, child) ?? '') &&
    (isDocument(wordAt(tree, child).lemma) || isMedium(tree, child))
  );
}

/** Where words are published. */
export function isMedium(tree: Tree, child: number): boolean {
  return /^(twitter|facebook|instagram|telegram|interview|television|tv|radio|press)$/i.test(wordAt(tree, child).text);
}

const TIME_WORD =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|(mon|tues?|wed|thurs?|fri|sat|sun)\.|week|month|year|morning|evening|afternoon|night)$/i;

function isTimeWord(tree: Tree, child: number): boolean {
  return TIME_WORD.test(wordAt(tree, child).text);
}

function isBelow(tree: Tree, at: number, head: number, drop: ReadonlySet<number>): boolean {
  for (let up = at; up >= 0 && up !== head; up = wordAt(tree, up).head) if (drop.has(up)) return true;
  return false;
}

/** The kept words next to each other around the head. */
function runAround(kept: readonly number[], head: number): number[] {
  const at = kept.indexOf(head);
  let first = at;
  let last = at;
  while (first > 0 && kept[first - 1] === (kept[first] ?? 0) - 1) first--;
  while (last + 1 < kept.length && kept[last + 1] === (kept[last] ?? 0) + 1) last++;
  return kept.slice(first, last + 1);
}
