import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { covers, fieldText } from '../../claims/spans.ts';
import { capacityOf } from '../../lexicon/en/capacities.ts';
import type { Lemma } from '../../lexicon/en/lemma.ts';
import { isStopword } from '../../lexicon/en/stopwords.ts';
import { remember } from '../../remember.ts';
import { type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field, NameMention, Span } from '../../types.ts';
import { namesOf } from '../articles.ts';
import { type Entity, normalName } from '../entities.ts';
import {
  type Clause,
  clauseOf,
  isInRow,
  isSpeaking,
  namesInRow,
  nearWords,
  rolesOf,
  tieOf,
  tiesOf,
  wordsBeside,
} from './filler-context.ts';

/** A name with what is told around it: another report may tell the same around another name. */
export interface Filler extends Span, Clause {
  readonly article: string;
  readonly field: Field;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly name: Entity;
  /** What its type is of: `outlet`, `company`, `nationality`; empty where it is not told. */
  readonly sort: string;
  /** The words it is known by, in lower case: the family name, all words of a place. */
  readonly known: readonly string[];
  /** Content words of the sentence by the steps in the tree between them and the name; the nearest are at 1. */
  readonly near: ReadonlyMap<string, number>;
  /** Those at 1: its title or trade, what it is the name of, what it does. */
  readonly ties: readonly Lemma[];
  /** All of them, as a set. */
  readonly around: ReadonlySet<string>;
  /** How it hangs on its head: `nsubj`, `obj`, `in`, `of`, `appos`. */
  readonly tie: string;
  /** The other names of the sentence, in normal form. */
  readonly beside: ReadonlySet<string>;
  /** Whether it stands in a row of names: "Lee, Ray and Dunn". */
  readonly inRow: boolean;
  /** The other names of that row, in normal form. */
  readonly row: ReadonlySet<string>;
  /** Whose seat it is told as, by the family name, `null` for no seat: "Tom Ray (R-*Ohio*)". */
  readonly seatOf: string | null;
  /** Whether it is told of another day: "*then*-President Tom Ray". */
  readonly isFormer: boolean;
  /** Whether it is the subject of a word of speech. */
  readonly speaks: boolean;
  /** How many names of its type the sentence has. */
  readonly alike: number;
  /** Nouns told of it directly: "*referee* Tom Ray", "Tom Ray, the *mayor*". */
  readonly roles: readonly string[];
  /** The word right before it and right after it in the tree's order, in lower case. */
  readonly before: string;
  readonly after: string;
  /** The words before it, the nearest first, and those after it, in lower case, without articles and marks. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** The words of the other names of the sentence, in lower case. */
  readonly besideWords: ReadonlySet<string>;
}

const TYPES = ['person', 'place', 'organisation'] as const;

/** The persons, bodies and places that an article's sentences name. */
export const fillersOf = remember((analysis: ArticleAnalysis): readonly Filler[] => {
  const { document, trees } = analysis;
  const names = namesOf(analysis);
  return document.sentences.flatMap((sentence, index): Filler[] => {
    const tree = trees[index];
    if (sentence.repeated || !tree) return [];
    const own = names[sentence.field].overlapping(sentence);
    const text = fieldText(document, sentence.field);
    return TYPES.flatMap((type) => {
      const alike = own.filter((name) => name.type === type);
      return alike.flatMap((name) => {
        const filler = fillerAt({ article: document.article.id, text, tree, sentence: index }, name, own, alike.length);
        return filler ? [filler] : [];
      });
    });
  });
});

interface NamedSentence {
  readonly article: string;
  readonly text: string;
  readonly tree: Tree;
  readonly sentence: number;
}

function fillerAt(
  { article, text, tree, sentence }: NamedSentence,
  name: NameMention,
  names: readonly NameMention[],
  alike: number,
): Filler | null {
  const inside: number[] = [];
  tree.words.forEach((word, at) => {
    if (covers(name, word) && word.upos !== 'PUNCT') inside.push(at);
  });
  const head = inside.find((at) => !inside.includes(wordAt(tree, at).head));
  const known = knownBy(name);
  if (head === undefined || known.length === 0 || isOffice(name)) return null;
  const { field, start, end, type, parts = null } = name;
  const near = nearWords(tree, inside);
  const { verb, part, others } = clauseOf(tree, head, inside);
  const company = names.filter((other) => other !== name);
  const { left, right } = wordsBeside(tree, inside);
  return {
    start,
    end,
    article,
    field,
    sentence,
    alike,
    known,
    near,
    sort: name.subtype ?? '',
    name: { key: `${type} ${normalName(name.text)}`, type, name: text.slice(start, end), parts },
    ties: tiesOf(tree, inside),
    around: new Set(near.keys()),
    tie: tieOf(tree, head),
    beside: new Set(company.map((other) => normalName(other.text))),
    besideWords: new Set(company.flatMap((other) => normalName(other.text).split(' '))),
    left,
    right,
    verb,
    part,
    others,
    roles: rolesOf(tree, inside),
    inRow: isInRow(tree, head),
    row: namesInRow(tree, head, company),
    isFormer: FORMER.test(text.slice(Math.max(0, start - 40), start)),
    seatOf: type === 'place' && SEAT.test(text.slice(Math.max(0, start - 4), start)) ? bearerOf(name, company) : null,
    speaks: isSpeaking(tree, head),
    before: tree.words[(inside[0] ?? 0) - 1]?.text.toLowerCase() ?? '',
    after: tree.words[(inside.at(-1) ?? 0) + 1]?.text.toLowerCase() ?? '',
  };
}

/** "Sheriff" alone is nobody's name. */
function isOffice({ type, text }: NameMention): boolean {
  return type === 'person' && !text.includes(' ') && capacityOf([text.toLowerCase()]) !== null;
}

const FORMER = /\b(then|former|ex|late|onetime)[- ](\p{L}+[. ]+){0,3}$/iu;
const SEAT = /\b[DRI](\.?-|\., ?)$/;

/** The person named last before a seat; an empty text for none. */
function bearerOf({ start }: NameMention, others: readonly NameMention[]): string {
  const before = others.filter(({ type, end }) => type === 'person' && end <= start);
  return before.map(({ parts, text }) => normalName(parts?.family ?? text)).at(-1) ?? '';
}

function knownBy({ type, text, parts }: NameMention): string[] {
  if (type === 'person') return [normalName(parts?.family ?? text.split(/\s+/).at(-1) ?? text)];
  return normalName(text)
    .split(' ')
    .filter((word) => word.length > 2 && !isStopword(word));
}
