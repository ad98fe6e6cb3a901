import type { ArticleAnalysis } from '../../claims/analysis.ts';
import type { Token } from '../../syntax/token.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Field, NameMention, Span } from '../../types.ts';
import { namesOf } from '../articles.ts';
import type { Entity, EntityTable } from '../entities.ts';
import { namedPersons } from '../named-persons.ts';
import { introducing, memberBehind, ownerBefore, type Phrase, phraseBehind, titleBefore } from './phrases.ts';
import { predicateOf } from './predicates.ts';

/** What a phrase beside a person's name says that he or she is. Its span runs from the phrase to the name. */
export interface Designation extends Span {
  readonly article: string;
  readonly field: Field;
  readonly sentence: number;
  readonly person: Entity;
  /**
   * `title` right before the name, `apposition` on either side, `predicate` behind "is" or "as", `owner` of the name
   * ("*Dayline*'s Kim Lee"), `member` behind it ("Kim Lee of *Dayline*").
   */
  readonly form: 'title' | 'apposition' | 'predicate' | 'owner' | 'member';
  /** The phrase alone. */
  readonly phrase: Span;
  /** The words in lower case, up to the one that says what the person is. */
  readonly words: readonly string[];
  /** What follows it up to the end of the phrase: "of the Elm church". */
  readonly of: readonly string[];
  /** The years between which it was so, where they are told: "2000-2006". */
  readonly term: string | null;
  /** Told of another day by the verb: "had worked as a nurse". */
  readonly isOver: boolean;
}

/** Every designation of the persons that an article names, in text order. */
export function designationsOf(analysis: ArticleAnalysis, entities: EntityTable): Designation[] {
  const { document, trees } = analysis;
  const byField = namesOf(analysis);
  const entityOf = namedPersons(analysis, entities);
  return document.sentences.flatMap((sentence, index) => {
    const tree = trees[index];
    if (!tree || sentence.repeated) return [];
    const persons = byField[sentence.field].overlapping(sentence).filter(({ type }) => type === 'person');
    return persons.flatMap((name) => {
      const person = entityOf(name);
      const at = { article: document.article.id, field: sentence.field, sentence: index };
      return person ? phrasesAt(tree, name, persons).map((told) => ({ ...at, person, ...told })) : [];
    });
  });
}

type Told = Pick<Designation, 'form' | 'phrase' | 'words' | 'of' | 'start' | 'end' | 'term' | 'isOver'>;

function phrasesAt(tree: Tree, name: NameMention, persons: readonly NameMention[]): Told[] {
  const { words } = tree;
  const first = words.findIndex(({ end }) => end > name.start);
  const last = words.findLastIndex(({ start }) => start < name.end);
  if (first < 0 || last < first) return [];
  const isOther = (at: number) => {
    const word = words[at];
    return word !== undefined && persons.some((one) => one !== name && one.start < word.end && word.start < one.end);
  };
  const told: Told[] = [];
  const add = (form: Designation['form'], phrase: Phrase | null) => {
    if (phrase) told.push(toldBy(words, form, phrase, first, last));
  };
  add('title', titleBefore(words, first, isOther));
  add('apposition', introducing(words, first, isOther));
  add('apposition', phraseBehind(words, last + 1, isOther));
  add('predicate', predicateOf(tree, first, last, isOther));
  add('owner', ownerBefore(words, first));
  add('member', memberBehind(words, last + 1, isOther));
  return told;
}

const TERM = /^(?:from|between) (\d{4}) (?:to|until|till|through|and) (\d{4})\b/;
/** So many words behind the phrase may tell its years. */
const TERM_REACH = 8;

function toldBy(words: readonly Token[], form: Designation['form'], phrase: Phrase, first: number, last: number): Told {
  const lower = (from: number, to: number) => words.slice(from, to).map(({ text }) => text.toLowerCase());
  const own = { start: words[phrase.from]?.start ?? 0, end: words[phrase.to - 1]?.end ?? 0 };
  const start = Math.min(own.start, words[first]?.start ?? 0);
  const end = Math.max(own.end, words[last]?.end ?? 0);
  const { isOver = false } = phrase;
  const rest = lower(phrase.head + 1, phrase.to);
  return {
    form,
    phrase: own,
    words: lower(phrase.from, phrase.head + 1),
    of: rest,
    term: termOf(words, phrase),
    isOver,
    start,
    end,
  };
}

function termOf(words: readonly Token[], { head }: Phrase): string | null {
  for (let at = head + 1; at < Math.min(words.length, head + TERM_REACH); at++) {
    const text = words
      .slice(at, at + 4)
      .map((word) => word.text.toLowerCase())
      .join(' ');
    const match = TERM.exec(text);
    if (match) return `${match[1]}-${match[2]}`;
  }
  return null;
}
