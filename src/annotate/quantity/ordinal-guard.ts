import { NAMED_ORDINAL_HEADS, ORDINAL_PHRASES, STREETS } from '../../lexicon/en/numbers-designators.ts';
import { pastHyphen } from './hyphen.ts';
import type { Reading } from './reading.ts';
import { lowerAt } from './reading.ts';

/** "Fifth Avenue", "the 9th Circuit", "first lady", "No. 10 Downing Street". */
function isName(reading: Reading, from: number, to: number): boolean {
  const next = reading.atoms[pastHyphen(reading.atoms, to)];
  if (next === undefined || next.kind !== 'word') return false;
  const head = next.lower.replace(/'s$/, '');
  if (ORDINAL_PHRASES.has(head)) return true;
  if (next.capital && (NAMED_ORDINAL_HEADS.has(head) || STREETS.has(lowerAt(reading, to + 1)))) return true;
  const word = reading.atoms[from];
  return word?.kind === 'word' && word.capital && next.capital && from > 0 && !reading.titleCase && word.lower !== 'no';
}

/** "At first", "first of all", "first and foremost", "head first". */
function isSetPhrase(reading: Reading, from: number, to: number): boolean {
  const before = lowerAt(reading, from - 1);
  const after = `${lowerAt(reading, to)} ${lowerAt(reading, to + 1)}`;
  if (lowerAt(reading, from) !== 'first') return false;
  return /^(?:at|head|feet|safety|america)$/.test(before) || after === 'of all' || after === 'and foremost';
}

/** "A split second", "per second": the unit of time. */
function isUnitOfTime(reading: Reading, from: number, to: number): boolean {
  if (lowerAt(reading, from) !== 'second') return false;
  if (/^(?:split|per|every|each)$/.test(lowerAt(reading, from - 1))) return true;
  return lowerAt(reading, from - 1) === 'a' && !/^(?:NN|JJ|VBN|VBG|-|CD)/.test(reading.tags[to] ?? '');
}

const ADVERB_BEFORE = /^(?:VBD|VBZ|VBP|VB|VBN|PRP|MD|RB|WDT|WP|WRB|NNP|NN|NNS)$/;
const RANKING =
  /^(?:finish\w*|rank\w*|c[oa]me|comes|coming|plac(?:e|es|ed|ing)|the|is|was|were|are|be|been|in|a|his|her|their|its|got|went)$/;

/** "First reported by", "he first met her", "it was first seen": when, and no rank. */
function isAdverb(reading: Reading, from: number, to: number): boolean {
  if (reading.atoms[to]?.text === ',' && from < 2) return true;
  const [before, after] = [reading.tags[from - 1] ?? '', reading.tags[to] ?? ''];
  if (/^VB/.test(after) && (ADVERB_BEFORE.test(before) || from === 0)) return true;
  if (/^(?:NN|JJ|CD|VBG|VBN|-|IN|TO|RB)/.test(after) && after !== 'IN' && after !== 'TO' && after !== 'RB')
    return false;
  return !RANKING.test(lowerAt(reading, from - 1));
}

/** Whether an ordinal word or figure between two atoms is a name, a phrase or an adverb. */
export function isNoRank(reading: Reading, from: number, to: number): boolean {
  if (isName(reading, from, to) || isSetPhrase(reading, from, to) || isUnitOfTime(reading, from, to)) return true;
  return to === from + 1 && /^(?:first|second|third)$/.test(lowerAt(reading, from)) && isAdverb(reading, from, to);
}
