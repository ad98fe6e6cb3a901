import type { ArticleAnalysis } from '../claims/analysis.ts';
import { fieldText } from '../claims/spans.ts';
import { isStopword } from '../lexicon/en/stopwords.ts';
import type { Token } from '../syntax/token.ts';
import type { Field, Span } from '../types.ts';
import { pairsAcross } from './pairs-across.ts';
import { beginAlike } from './spellings.ts';
import { weightedOverlap } from './weights.ts';

/** A proper name whose last word says what sort of thing it is: "Elm *University*", "Harbour *Hotel*". */
export interface KindName extends Span {
  readonly article: string;
  readonly field: Field;
  readonly text: string;
  /** The word for the sort of thing, in lower case. */
  readonly kind: string;
  /** Whether that is a site and no body. */
  readonly isSite: boolean;
  readonly isCommittee: boolean;
  /** The words that tell it from others of its sort, as written. */
  readonly own: readonly string[];
  /** Lemmas of the other content words of its sentence. */
  readonly around: ReadonlySet<string>;
}

/** Two names of one sort in two articles, with how alike their sentences are without them, 0 to 1. */
export interface KindPair {
  readonly a: KindName;
  readonly b: KindName;
  readonly overlap: number;
}

/** Bodies and sites of which a person deals with one at a time; courts come in instances, and areas lie in each other. */
const BODIES = new Set('committee subcommittee commission university college academy institute seminary'.split(' '));
const SITES = new Set(
  'hospital hotel inn motel school stadium arena theater theatre airport bridge church cathedral mosque temple synagogue restaurant prison jail museum library street avenue road boulevard'.split(
    ' ',
  ),
);
/** Their own words are words of the language ("Budget", "Finance"), which any report may use. */
const COMMITTEES = new Set(['committee', 'subcommittee', 'commission']);

/** Whether a text has a word as the name of a body: "*Budget* Committee", "the committee on the *Budget*". */
function asBody(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (/committee|panel|commission/i.test(text.slice(Math.max(0, at - 40), at + word.length + 30))) return true;
  return false;
}

/** Whoever sits in a body stands behind its name: "Elm Committee *Democrats*". */
const OF_BODY = /^(Democrats?|Republicans?|Chair|Chairman|Chairwoman|Chairperson|President|Members?|Professor|Dean)$/;

/** Where a body sits or what it is called in full, which another report may leave out. */
const SEATED =
  /^(house|senate|select|standing|joint|permanent|general|central|international|national|federal|state|new|old|of|and|for|&)$/i;
const INSIDE = /^(of|and|for|&)$/;
const LONGEST = 6;

/** The names of an article that tell a sort of thing; its title, and what repeats an earlier block, are left out. */
export function kindNames({ trees, document }: ArticleAnalysis): KindName[] {
  const article = document.article.id;
  return document.sentences.flatMap(({ field, repeated }, index) => {
    const words = trees[index]?.words ?? [];
    if (repeated || field === 'title') return [];
    return words.flatMap((word, at): KindName[] => {
      const range = rangeAt(words, at);
      if (!range) return [];
      const { first, last } = range;
      const own = words.slice(first, last + 1).filter((one, i) => first + i !== at && !SEATED.test(one.text));
      if (own.length === 0 || !own.every(isPlainName)) return [];
      const [start, end] = [words[first]?.start ?? word.start, words[last]?.end ?? word.end];
      return [
        {
          ...{ article, field, start, end, text: fieldText(document, field).slice(start, end) },
          ...{
            kind: word.text.toLowerCase(),
            isSite: SITES.has(word.text.toLowerCase()),
            isCommittee: COMMITTEES.has(word.text.toLowerCase()),
          },
          own: own.map(({ text }) => text),
          around: contentOf(words.filter((_, i) => i < first || i > last)),
        },
      ];
    });
  });
}

/** First and last word of the name whose word for the sort stands at `at`: "Elm *University*", "*University* of Elm". */
function rangeAt(words: readonly Token[], at: number): { readonly first: number; readonly last: number } | null {
  const kind = words[at]?.text ?? '';
  if (!isCapital(words[at]) || !(SITES.has(kind.toLowerCase()) || BODIES.has(kind.toLowerCase()))) return null;
  if (!/^(of|at)$/.test(words[at + 1]?.text ?? ''))
    return isCapital(words[at + 1]) && !OF_BODY.test(words[at + 1]?.text ?? '')
      ? null
      : { first: firstOf(words, at), last: at };
  if (kind !== 'University' || isCapital(words[at - 1])) return null;
  let last = at + 1;
  while (last < at + LONGEST && isCapital(words[last + 1])) last++;
  return last > at + 1 && words[at + 1]?.text === 'of' ? { first: at, last } : null;
}

/** Capitals, and the small words between two of them, to the left of the word for the sort. */
function firstOf(words: readonly Token[], last: number): number {
  let first = last;
  for (let at = last - 1; at >= Math.max(0, last - LONGEST); at--) {
    const word = words[at];
    if (word && isCapital(word) && !isStopword(word.text.toLowerCase())) first = at;
    else if (!word || !INSIDE.test(word.text) || first !== at + 1) break;
  }
  return first;
}

function isCapital(word: Token | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** Letters that stand for a longer name, and a possessive, may be another way to call the other. */
function isPlainName({ text, upos }: Token): boolean {
  return upos !== 'PART' && /^\p{Lu}[\p{Ll}\p{L}’'-]*\p{Ll}$/u.test(text);
}

function contentOf(words: readonly Token[]): ReadonlySet<string> {
  const content = words.filter(({ upos }) => /^(NOUN|PROPN|VERB|ADJ|NUM)$/.test(upos));
  return new Set(content.map(({ lemma }) => lemma.toLowerCase()).filter((lemma) => !isStopword(lemma)));
}

/** Pairs of names of one sort in two articles, of which neither article has a word of the other's name. */
export function pairKinds(
  names: readonly KindName[],
  textOf: (article: string) => string,
  weight: (lemma: string) => number,
): KindPair[] {
  const isKnown = ({ own, kind }: KindName, article: string) =>
    own.some((word) => (COMMITTEES.has(kind) ? asBody(word, textOf(article)) : textOf(article).includes(word)));
  return pairsAcross(names, ({ kind }) => kind)
    .filter(([a, b]) => !isKnown(a, b.article) && !isKnown(b, a.article) && !areSpellings(a, b))
    .map(([a, b]) => ({ a, b, overlap: weightedOverlap(a.around, b.around, weight) }));
}

function areSpellings(a: KindName, b: KindName): boolean {
  return a.own.some((word) => b.own.some((other) => beginAlike(word, other)));
}
