import { CREEDS, DEMONYMS } from '../../lexicon/en/demonyms.ts';
import { PARTIES } from '../../lexicon/en/parties.ts';
import type { AnalysedDocument, AnalysedSentence } from '../../syntax/analysed.ts';
import type { NameMention, NameType } from '../../types.ts';
import { makeConsistent } from './consistency.ts';
import { identify } from './identity.ts';
import type { LabelledSpan } from './labeller.ts';
import { parsePersonName } from './person.ts';
import { labelSentences, type SentenceNames } from './sentence-names.ts';
import { subtypeOf } from './subtype.ts';
import { leadingTitle, titleStart } from './title.ts';

/** The text of an article that a sentence points into. */
function sourceOf({ article }: AnalysedDocument, { field }: AnalysedSentence): string {
  return field === 'title' ? (article.title ?? '') : article.text;
}

function isQuoted(words: readonly { readonly text: string }[], first: number, last: number): boolean {
  return /^["“‘'`]/.test(words[first - 1]?.text ?? '') && /^["”’']/.test(words[last + 1]?.text ?? '');
}

/** A person's parts: the title stands before the span, the name in it. */
function personParts(words: readonly string[], first: number, last: number, text: string): NameMention['parts'] {
  const start = titleStart(words, first);
  const title = words.slice(start, first).join(' ');
  const { title: _, ...name } = parsePersonName(title === '' ? text : `${title} ${text}`);
  const suffix = /^(?:Jr|Sr)\.?$/.test(words[last + 2] ?? '') && words[last + 1] === ',' ? words[last + 2] : undefined;
  return { ...(title && { title }), ...name, ...(suffix && { suffix }) };
}

/** The full stop of "S.C." belongs to the name though it ends the sentence too. */
function closeAbbreviation(source: string, start: number, end: number): number {
  return end - start < 8 && source[end] === '.' && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(source.slice(start, end))
    ? end + 1
    : end;
}

function mentionOf(document: AnalysedDocument, { sentence }: SentenceNames, span: LabelledSpan): NameMention {
  const words = sentence.words.map(({ text }) => text);
  const first = span.type === 'person' ? span.first + leadingTitle(words.slice(span.first, span.last + 1)) : span.first;
  const start = sentence.words[first]?.start ?? 0;
  const source = sourceOf(document, sentence);
  const end = closeAbbreviation(source, start, sentence.words[span.last]?.end ?? start);
  const text = source.slice(start, end);
  const base = { field: sentence.field, start, end, text, type: span.type };
  if (span.type === 'person') return { ...base, parts: personParts(words, first, span.last, text) ?? {} };
  const subtype = subtypeOf(text, span.type, isQuoted(sentence.words, first, span.last));
  return { ...base, ...(subtype && { subtype }), ...identify(text, span.type) };
}

/** Demonyms, creeds and party members that no name covers: "Japanese", "Catholics", "Democrats". */
function listedOthers({ attributes, spans }: SentenceNames): LabelledSpan[] {
  const covered = new Set(
    spans.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset)),
  );
  const found: LabelledSpan[] = [];
  attributes.words.forEach((word, index) => {
    if (covered.has(index) || !/^\p{Lu}/u.test(word)) return;
    const pair = `${word} ${attributes.words[index + 1] ?? ''}`;
    const wide = DEMONYMS.has(pair.toLowerCase()) && !covered.has(index + 1);
    if (!wide && !DEMONYMS.has(word.toLowerCase()) && !CREEDS.has(word) && PARTIES.get(word)?.member !== true) return;
    const last = wide ? index + 1 : index;
    for (let at = index; at <= last; at++) covered.add(at);
    found.push({ first: index, last, type: 'other' });
  });
  return found;
}

/** A listed demonym, creed or party member is no person, organisation or place. */
function settleType({ sentence }: SentenceNames, span: LabelledSpan): LabelledSpan {
  const name = sentence.words
    .slice(span.first, span.last + 1)
    .map(({ text }) => text)
    .join(' ');
  const type: NameType =
    DEMONYMS.has(name.toLowerCase()) || CREEDS.has(name) || PARTIES.get(name)?.member ? 'other' : span.type;
  return { ...span, type };
}

/**
 * The proper names of an article, in order and not overlapping: persons, organisations, places and others, by a
 * conditional random field over words, their clusters and the tables, made consistent through the article. The span of
 * a person's mention is the name without its title, which stands in `parts`.
 */
export function annotateNames(document: AnalysedDocument): NameMention[] {
  return makeConsistent(labelSentences(document)).flatMap((names) =>
    [...names.spans.map((span) => settleType(names, span)), ...listedOthers(names)]
      .sort((a, b) => a.first - b.first)
      .map((span) => mentionOf(document, names, span)),
  );
}
