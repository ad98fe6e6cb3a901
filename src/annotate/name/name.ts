import type { AnalysedDocument, AnalysedSentence } from '../../syntax/analysed.ts';
import type { NameMention } from '../../types.ts';
import { makeConsistent } from './consistency.ts';
import { identify } from './identity.ts';
import type { LabelledSpan } from './labeller.ts';
import { listedNames, settledType } from './listed-names.ts';
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
  // Of a sole name the title tells whether it is the given one ("Pope Francis").
  const { title: _, ...name } = parsePersonName(title === '' || text.includes(' ') ? text : `${title} ${text}`);
  const suffix = /^(?:Jr|Sr)\.?$/.test(words[last + 2] ?? '') && words[last + 1] === ',' ? words[last + 2] : undefined;
  return { ...(title && { title }), ...name, ...(suffix && { suffix }) };
}

/** The full stop of "S.C." belongs to the name though it ends the sentence too. */
function closeAbbreviation(source: string, start: number, end: number): number {
  return end - start < 8 && source[end] === '.' && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(source.slice(start, end))
    ? end + 1
    : end;
}

function mentionOf(
  document: AnalysedDocument,
  { sentence, units }: SentenceNames,
  words: readonly string[],
  span: LabelledSpan,
): NameMention {
  const type = settledType(words.slice(span.first, span.last + 1).join(' '), span.type);
  const first = type === 'person' ? span.first + leadingTitle(words.slice(span.first, span.last + 1)) : span.first;
  const start = units[first]?.start ?? 0;
  const source = sourceOf(document, sentence);
  const end = closeAbbreviation(source, start, units[span.last]?.end ?? start);
  const text = source.slice(start, end);
  const base = { field: sentence.field, start, end, text, type };
  if (type === 'person') return { ...base, parts: personParts(words, first, span.last, text) ?? {} };
  const subtype = subtypeOf(text, type, isQuoted(units, first, span.last));
  return { ...base, ...(subtype && { subtype }), ...identify(text, type) };
}

/**
 * The proper names of an article, in order and not overlapping: persons, organisations, places and others, by a
 * conditional random field over words, their clusters and the tables, made consistent through the article. The span of
 * a person's mention is the name without its title, which stands in `parts`.
 */
export function annotateNames(document: AnalysedDocument): NameMention[] {
  return makeConsistent(labelSentences(document)).flatMap((names) => {
    const words = names.units.map(({ text }) => text);
    return [...names.spans, ...listedNames(names)]
      .sort((a, b) => a.first - b.first)
      .map((span) => mentionOf(document, names, words, span));
  });
}
