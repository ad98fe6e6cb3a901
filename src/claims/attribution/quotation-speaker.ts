import { baseRelation, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Quotation } from '../quotation.ts';
import { subjectOf } from '../subject.ts';
import { creditOf } from './credit.ts';
import { firstWordFrom, type Located, type Narration } from './narration.ts';
import { type Speech, speechAfter, speechBefore } from './reporting-clause.ts';
import { speakerPhrase } from './speaker.ts';
import { isCharacterising, speakerHead, speechClass } from './speech-verb.ts';

/** Who speaks a quotation by the words of its own sentences: a clause beside it, or the clause it is part of. */
export function speechOf(narration: Narration, quotation: Quotation): Speech | null {
  const sentences = narration.sentencesAt(quotation.field, quotation);
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return null;
  const text = narration.text(quotation.field);
  const before = speechBefore(narration, quotation, first);
  if (before && isIntroduced(text, quotation)) return before;
  const isFollowed = endsOpen(text, quotation);
  const after = isFollowed ? speechAfter(narration, quotation, last, false) : null;
  if (after) return after;
  const around = speechAround(narration, quotation, first);
  if (around) return around;
  if (isIntroduced(text, quotation)) return introducedBySubject(narration, quotation, first);
  return isFollowed ? speechAfter(narration, quotation, last, true) : null;
}

/** A comma or colon stands before it: he said: "…". */
function isIntroduced(text: string, { start }: Quotation): boolean {
  return /[,:]\s*$/.test(text.slice(Math.max(0, start - 4), start));
}

/** It ends on a comma or on a sign that lets its sentence go on: "…," he said; "…?" she asked. */
function endsOpen(text: string, { inner, end }: Quotation): boolean {
  return (
    /[,?!…—–-]\s*$/.test(text.slice(Math.max(inner.start, inner.end - 3), inner.end)) ||
    /^\s*,/.test(text.slice(end, end + 3))
  );
}

/** The words stand in a sentence of the reporter's: who is credited with the word that ties them to it. */
function speechAround(narration: Narration, quotation: Quotation, at: Located): Speech | null {
  const top = topWord(at.tree, quotation);
  if (top < 0) return null;
  const isOutside = (head: number) => head >= 0 && !narration.isQuoted(quotation.field, wordAt(at.tree, head).start);
  const credit = creditOf(at.tree, top);
  if (credit && isOutside(credit.head)) return { sentence: at.index, verb: -1, credit };
  const namer = namerAbove(at.tree, top);
  return isOutside(namer.speaker)
    ? { sentence: at.index, verb: namer.verb, credit: speakerPhrase(at.tree, namer.speaker) }
    : null;
}

/** The word of the quotation that hangs on a word outside it. */
function topWord(tree: Tree, { inner }: Quotation): number {
  for (let at = firstWordFrom(tree, inner.start); at < tree.words.length; at++) {
    const word = wordAt(tree, at);
    if (word.end > inner.end) break;
    const head = tree.words[word.head];
    if (word.upos !== 'PUNCT' && (!head || head.start < inner.start || head.end > inner.end)) return at;
  }
  return -1;
}

/** "called the vote 'a farce'", "spoke of 'a lost year'": the verb of speech that the words are an argument of. */
function namerAbove(tree: Tree, top: number): { verb: number; speaker: number } {
  let at = top;
  for (let depth = 0; depth < 8 && at >= 0; depth++) {
    const { relation, head } = wordAt(tree, at);
    if (head < 0 || /^(nsubj|csubj)$/.test(baseRelation(relation))) break;
    if (isCharacterising(tree, head) || speechClass(tree, head) !== null)
      return { verb: head, speaker: speakerHead(tree, head) };
    at = head;
  }
  return { verb: -1, speaker: -1 };
}

/** "Rell shook his head: '…'": before a colon, whoever the sentence is about. */
function introducedBySubject(narration: Narration, quotation: Quotation, at: Located): Speech | null {
  const text = narration.text(quotation.field);
  if (!/:\s*$/.test(text.slice(Math.max(0, quotation.start - 4), quotation.start))) return null;
  return speechOfSubject(narration, at, quotation.start);
}

/** The subject of the sentence's first predicate that ends before an offset, as its speaker. */
export function speechOfSubject(narration: Narration, at: Located, before: number): Speech | null {
  for (const [verb, word] of at.tree.words.entries()) {
    if (word.start >= before) break;
    if (!/^(VERB|ADJ|NOUN)$/.test(word.upos) || narration.isQuoted(at.sentence.field, word.start)) continue;
    if (!/^(root|ccomp|parataxis|conj)$/.test(baseRelation(word.relation))) continue;
    const subject = subjectOf(at.tree, verb);
    if (subject && canSpeak(at.tree, subject.head))
      return { sentence: at.index, verb, credit: speakerPhrase(at.tree, subject.head) };
  }
  return null;
}

function canSpeak(tree: Tree, head: number): boolean {
  const { upos, text } = wordAt(tree, head);
  if (upos === 'PRON') return /^(he|she|they)$/i.test(text);
  return upos === 'PROPN' || upos === 'NOUN';
}
