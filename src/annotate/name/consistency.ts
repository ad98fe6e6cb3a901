import type { NameType } from '../../types.ts';
import { EVIDENCE } from './evidence.ts';
import { KIND } from './gazetteer.ts';
import type { LabelledSpan } from './labeller.ts';
import { CASE } from './letter-case.ts';
import { parsePersonName } from './person.ts';
import { type SentenceNames, spanText } from './sentence-names.ts';
import { FLAG } from './word-flags.ts';

/** A place that is known so well that a person of the same name does not take it over. */
const SETTLED_PLACE = KIND.country | KIND.division | KIND.region | KIND.largeCity | KIND.demonym;
/** A headline's reading of a name counts for less than a sentence's. */
const HEADLINE_VOTE = 1;
const SENTENCE_VOTE = 3;

type Votes = Map<string, Map<NameType, number>>;

const key = (text: string): string => text.toLowerCase();

function vote(votes: Votes, name: string, type: NameType, weight: number): void {
  const types = votes.get(name) ?? new Map<NameType, number>();
  types.set(type, (types.get(type) ?? 0) + weight);
  votes.set(name, types);
}

function countVotes(sentences: readonly SentenceNames[]): Votes {
  const votes: Votes = new Map();
  for (const sentence of sentences) {
    for (const span of sentence.spans)
      vote(votes, key(spanText(sentence, span)), span.type, sentence.cased ? SENTENCE_VOTE : HEADLINE_VOTE);
  }
  return votes;
}

/** The family names of those who are told with their full name, and hyphenated given names. */
function familyNames(sentences: readonly SentenceNames[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const sentence of sentences) {
    for (const span of sentence.spans) {
      if (span.type !== 'person' || span.first === span.last) continue;
      const { family, given } = parsePersonName(spanText(sentence, span));
      if (family && given && family.length > 1) names.add(key(family));
      if (given && /\p{Ll}-\p{Ll}/u.test(given)) names.add(key(given));
    }
  }
  return names;
}

/** The type most readings of a name agree on; the earlier one where they are even. */
function majority(types: ReadonlyMap<NameType, number> | undefined): NameType | null {
  let [best, top]: [NameType | null, number] = [null, 0];
  for (const [type, count] of types ?? []) if (count > top) [best, top] = [type, count];
  return best;
}

const FEWEST_INITIALS = 3;

/** The initials of a name of several words, with and without its small words: "fbi", "jasta". */
function initialsOf(words: readonly string[]): readonly string[] {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.length < FEWEST_INITIALS - 1) return [];
  return [capitals, words]
    .map((list) => key(list.map((word) => word.charAt(0)).join('')))
    .filter((text) => text.length >= FEWEST_INITIALS);
}

/**
 * What acronyms stand for: the initials of a longer name in the article, and what follows one in brackets,
 * "World Health Organization (WHO)".
 */
function acronymTypes(sentences: readonly SentenceNames[]): ReadonlyMap<string, NameType> {
  const acronyms = new Map<string, NameType>();
  for (const { spans, attributes } of sentences) {
    for (const { first, last, type } of spans) {
      if (type === 'person') continue;
      const { words, written } = attributes;
      for (const initials of last > first ? initialsOf(words.slice(first, last + 1)) : []) acronyms.set(initials, type);
      const bracketed = words[last + 1] === '(' && words[last + 3] === ')';
      if (bracketed && written[last + 2] === CASE.upper) acronyms.set(key(words[last + 2] ?? ''), type);
    }
  }
  return acronyms;
}

interface Knowledge {
  readonly votes: Votes;
  readonly families: ReadonlySet<string>;
  readonly acronyms: ReadonlyMap<string, NameType>;
}

function retype(sentence: SentenceNames, span: LabelledSpan, { votes, families, acronyms }: Knowledge): LabelledSpan {
  const name = key(spanText(sentence, span));
  const acronym =
    span.first === span.last && sentence.attributes.written[span.first] === CASE.upper ? acronyms.get(name) : undefined;
  if (acronym) return { ...span, type: acronym };
  const settled = span.type === 'place' && ((sentence.attributes.kinds[span.first] ?? 0) & SETTLED_PLACE) !== 0;
  if (families.has(name) && !settled) return { ...span, type: 'person' };
  const type = majority(votes.get(name));
  return type && type !== span.type && !settled ? { ...span, type } : span;
}

/** Whether a word that no name covers is surely written as a name here: a capital where no sentence or quotation starts. */
function isWrittenAsName({ attributes, cased }: SentenceNames, index: number): boolean {
  const { written, flags, evidence } = attributes;
  const own = written[index];
  if (own !== CASE.initial && own !== CASE.upper && own !== CASE.mixed) return false;
  if (((flags[index] ?? 0) & FLAG.calendar) !== 0) return false;
  const starts = index === 0 || written[index - 1] === CASE.other;
  const doubtful = !cased || (starts && own === CASE.initial);
  return !doubtful || ((flags[index] ?? 0) & FLAG.common) === 0 || ((evidence[index] ?? 0) & EVIDENCE.lower) === 0;
}

function isCapital({ attributes, cased }: SentenceNames, index: number): boolean {
  return cased && attributes.written[index] === CASE.initial && ((attributes.flags[index] ?? 0) & FLAG.calendar) === 0;
}

/** Names that were read elsewhere in the article and not here: family names, introduced acronyms, and what is mostly a name. */
function missedSpans(
  sentence: SentenceNames,
  taken: Uint8Array,
  { votes, families, acronyms }: Knowledge,
): LabelledSpan[] {
  const found: LabelledSpan[] = [];
  sentence.attributes.words.forEach((word, index) => {
    if (taken[index] || !isWrittenAsName(sentence, index)) return;
    const name = key(word);
    const acronym = sentence.attributes.written[index] === CASE.upper ? acronyms.get(name) : undefined;
    const type = families.has(name) ? 'person' : (acronym ?? majority(votes.get(name)));
    const inPhrase =
      type !== 'person' && (isCapital(sentence, index + 1) || (index > 1 && isCapital(sentence, index - 1)));
    if (type && !taken[index - 1] && !taken[index + 1] && !inPhrase) found.push({ first: index, last: index, type });
  });
  return found;
}

/**
 * Makes the readings of an article's names agree: a bare family name takes the type of the full name, an acronym that
 * of what introduced it, and a name read in several ways the most frequent one.
 */
export function makeConsistent(sentences: readonly SentenceNames[]): SentenceNames[] {
  const knowledge: Knowledge = {
    votes: countVotes(sentences),
    families: familyNames(sentences),
    acronyms: acronymTypes(sentences),
  };
  return sentences.map((sentence) => {
    const taken = new Uint8Array(sentence.attributes.words.length);
    for (const { first, last } of sentence.spans) taken.fill(1, first, last + 1);
    const kept = sentence.spans.map((span) => retype(sentence, span, knowledge));
    const spans = [...kept, ...missedSpans(sentence, taken, knowledge)].sort((a, b) => a.first - b.first);
    return { ...sentence, spans };
  });
}
