import { baseRelation, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field } from '../../types.ts';
import { isNominal } from '../predicates.ts';
import type { Quotation } from '../quotation.ts';
import { subjectOf } from '../subject.ts';
import { firstWordFrom, type Located, type Narration } from './narration.ts';
import { speakerPhrase } from './speaker.ts';
import type { Credit } from './speaker-span.ts';
import { speakerHead, speechClass } from './speech-verb.ts';

/** Who is told to speak, and by which verb of which sentence. */
export interface Speech {
  readonly sentence: number;
  readonly verb: number;
  readonly credit: Credit;
}

/** How far from the quotation its verb of speech may stand, in code units. */
const REACH = 160;

/** "…," *she said* · "…," *said Ortiz*: the first verb of speech behind the quotation, before another begins. */
export function speechAfter(narration: Narration, quotation: Quotation, at: Located, anyVerb: boolean): Speech | null {
  const from = quotation.end;
  for (let verb = firstWordFrom(at.tree, from); verb < at.tree.words.length; verb++) {
    const word = wordAt(at.tree, verb);
    if (isAccording(at.tree, verb)) return speechAt(at, verb, word.head);
    if (word.start > from + REACH || narration.isQuoted(quotation.field, word.start)) break;
    if (word.upos !== 'VERB' || !(anyVerb || speechClass(at.tree, verb) !== null)) continue;
    const head = speakerNear(narration, quotation.field, at.tree, verb, from);
    if (head >= 0) return speechAt(at, verb, head);
  }
  return null;
}

/** *She said*: "…": the last verb of speech before the quotation, behind any earlier one. */
export function speechBefore(narration: Narration, quotation: Quotation, at: Located): Speech | null {
  for (let verb = firstWordFrom(at.tree, quotation.start) - 1; verb >= 0; verb--) {
    const word = wordAt(at.tree, verb);
    if (word.end > quotation.start) continue;
    if (word.start < quotation.start - REACH || narration.isQuoted(quotation.field, word.start)) break;
    if (speechClass(at.tree, verb) === null) continue;
    const head = speakerHead(at.tree, verb);
    const isOutside = head >= 0 && !narration.isQuoted(quotation.field, wordAt(at.tree, head).start);
    const speaker = isOutside ? head : inverted(at.tree, verb);
    if (speaker >= 0) return speechAt(at, verb, speaker);
  }
  return null;
}

function isAccording(tree: Tree, at: number): boolean {
  const { text, head, relation } = wordAt(tree, at);
  return text.toLowerCase() === 'according' && head > at && baseRelation(relation) === 'case';
}

function speechAt(at: Located, verb: number, head: number): Speech {
  return { sentence: at.index, verb, credit: speakerPhrase(at.tree, head) };
}

/** The speaker by the tree where it is outside all quotations, else by where it stands beside the verb. */
function speakerNear(narration: Narration, field: Field, tree: Tree, verb: number, from: number): number {
  const head = speakerHead(tree, verb);
  const start = head >= 0 ? wordAt(tree, head).start : -1;
  if (head >= 0 && start >= from && !narration.isQuoted(field, start) && !isHeardNotSaid(tree, verb, from)) return head;
  const between = nominalRun(tree, firstWordFrom(tree, from), verb);
  if (between >= 0) return between;
  return isBare(tree, verb, from)
    ? inverted(tree, verb)
    : head >= 0 && start < from && !narration.isQuoted(field, start)
      ? head
      : -1;
}

/** "…," said Ortiz: nothing but signs between the quotation and the verb. */
function isBare(tree: Tree, verb: number, from: number): boolean {
  const first = firstWordFrom(tree, from);
  for (let at = first; at < verb; at++) if (wordAt(tree, at).upos !== 'PUNCT') return false;
  return true;
}

function isHeardNotSaid(tree: Tree, verb: number, from: number): boolean {
  return isBare(tree, verb, from) && inverted(tree, verb) >= 0 && (subjectOf(tree, verb)?.head ?? verb + 1) < verb;
}

/** The head of the noun phrase right behind the verb. */
function inverted(tree: Tree, verb: number): number {
  return nominalRun(tree, verb + 1, Math.min(tree.words.length, verb + 9), true);
}

/** The word of the first noun phrase in a stretch that no other word of that phrase governs. */
function nominalRun(tree: Tree, from: number, to: number, adjacent = false): number {
  let first = from;
  while (!adjacent && first < to && !startsPhrase(tree, first)) first++;
  let last = first;
  while (last < to && isPhraseWord(tree, last)) last++;
  for (let at = first; at < last; at++) {
    const { head, upos, relation } = wordAt(tree, at);
    const governedInside = head >= first && head < last;
    if (isNominal(upos) && !governedInside && baseRelation(relation) !== 'compound') return at;
  }
  return -1;
}

function startsPhrase(tree: Tree, at: number): boolean {
  return /^(DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(wordAt(tree, at).upos);
}

function isPhraseWord(tree: Tree, at: number): boolean {
  const { upos, text } = wordAt(tree, at);
  return startsPhrase(tree, at) || upos === 'PART' || text === '-';
}
