import { OFFICES } from '../../lexicon/en/offices.ts';
import { reportingNoun } from '../../lexicon/en/reporting.ts';
import { wordAt } from '../../syntax/tree.ts';
import type { NameMention, Span } from '../../types.ts';
import type { FieldIndex } from '../spans.ts';
import type { Located } from './narration.ts';
import type { Credit } from './speaker-span.ts';

/** Words a speaker set off by a colon has at most. */
const LONGEST = 5;

/** Plural and collective nouns that speak in headlines. */
const SPEAKING =
  /^(police|officials?|prosecutors?|lawyers?|experts?|sources?|witness(es)?|study|survey|poll|report|ministry|government|army|military|court|company|union|family|analysts?|scientists?|researchers?|doctors?|activists?|minister|authorities|watchdog|ministers?|judge|coroner|regulator)$/i;

/** "Minister: no deal" and "Two dead in blast: police": the speaker set off by a colon, with the words it says. */
export function headlineCredit(at: Located, names: FieldIndex<NameMention>): { credit: Credit; said: Span } | null {
  const { tree, sentence } = at;
  const colon = tree.words.findIndex((word) => word.text === ':');
  if (colon <= 0 || colon >= tree.words.length - 1) return null;
  const left = speakerIn(at, 0, colon, names);
  const end = wordAt(tree, tree.words.length - 1).end;
  if (left) return { credit: left, said: { start: wordAt(tree, colon).end, end } };
  const right = speakerIn(at, colon + 1, tree.words.length, names);
  return right && { credit: right, said: { start: sentence.start, end: wordAt(tree, colon).start } };
}

function speakerIn(at: Located, from: number, to: number, names: FieldIndex<NameMention>): Credit | null {
  const words = at.tree.words.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length > LONGEST) return null;
  if (words.some((word) => /^(VERB|AUX|PUNCT|ADP|CCONJ)$/.test(word.upos))) return null;
  const isPersonOrBody = names[at.sentence.field]
    .overlapping(last)
    .some(({ type, end }) => (type === 'person' || type === 'organisation') && end === last.end);
  return isPersonOrBody || isSpeaking(last.text, last.lemma)
    ? { head: to - 1, start: first.start, end: last.end }
    : null;
}

function isSpeaking(text: string, lemma: string): boolean {
  const noun = lemma.toLowerCase();
  return SPEAKING.test(text) || OFFICES.has(noun) || OFFICES.has(text.toLowerCase()) || isReport(noun);
}

function isReport(noun: string): boolean {
  return reportingNoun(noun) === 'say' && noun === 'report';
}
