import type { ArticleAnalysis } from '../../claims/analysis.ts';
import type { Token } from '../../syntax/token.ts';
import { childIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field, NameMention, Span } from '../../types.ts';
import { namesOf } from '../articles.ts';
import type { Entity, EntityTable } from '../entities.ts';
import { namedPersons } from '../named-persons.ts';

/** What a phrase beside a person's name says that he or she is. Its span runs from the phrase to the name. */
export interface Designation extends Span {
  readonly article: string;
  readonly field: Field;
  readonly sentence: number;
  readonly person: Entity;
  /** `title` right before the name, `apposition` on either side, `predicate` behind "is" or "as". */
  readonly form: 'title' | 'apposition' | 'predicate';
  /** The words in lower case, up to the one that says what the person is. */
  readonly words: readonly string[];
  /** What follows it up to the end of the phrase: "of the Elm church". */
  readonly of: readonly string[];
}

interface Phrase {
  readonly from: number;
  /** The word that says what the person is. */
  readonly head: number;
  /** One past the last. */
  readonly to: number;
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

type Told = Pick<Designation, 'form' | 'words' | 'of' | 'start' | 'end'>;

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
  add('apposition', phraseFrom(words, last + 1, isOther));
  add('predicate', predicateOf(tree, first, last));
  return told;
}

function toldBy(words: readonly Token[], form: Designation['form'], phrase: Phrase, first: number, last: number): Told {
  const lower = (from: number, to: number) => words.slice(from, to).map(({ text }) => text.toLowerCase());
  const start = Math.min(words[phrase.from]?.start ?? 0, words[first]?.start ?? 0);
  const end = Math.max(words[phrase.to - 1]?.end ?? 0, words[last]?.end ?? 0);
  return { form, words: lower(phrase.from, phrase.head + 1), of: lower(phrase.head + 1, phrase.to), start, end };
}

const LONGEST_TITLE = 7;

/** "prison *spokesman* Al Quint": nouns and adjectives that run up to the name. */
function titleBefore(words: readonly Token[], first: number, isOther: (at: number) => boolean): Phrase | null {
  let from = first;
  while (from > Math.max(0, first - LONGEST_TITLE) && isModifier(words[from - 1]) && !isOther(from - 1)) from--;
  return from < first && isNoun(words[first - 1]) ? { from, head: first - 1, to: first } : null;
}

/** "*The pastor*, Al Quint,": a definite phrase before the comma. */
function introducing(words: readonly Token[], first: number, isOther: (at: number) => boolean): Phrase | null {
  const comma = first - 1;
  if (words[comma]?.text !== ',') return null;
  let from = comma;
  while (from > Math.max(0, comma - 12) && isDescriptive(words[from - 1]) && !isOther(from - 1)) from--;
  while (from < comma && !/^(the|a|an|its|their|his|her|our)$/i.test(words[from]?.text ?? '')) {
    // "The church's pastor" begins with its article, "city police chief" with none.
    if (words[from]?.upos === 'ADP') return null;
    from++;
    if (from === comma) return null;
  }
  return phraseIn(words, from, comma);
}

/** What stands behind the name and a comma: "Al Quint, 45, *the pastor of …*". */
function phraseFrom(words: readonly Token[], after: number, isOther: (at: number) => boolean): Phrase | null {
  let at = after;
  if (words[at]?.text !== ',') return null;
  if (/^\d+$/.test(words[at + 1]?.text ?? '') && words[at + 2]?.text === ',') at += 2;
  let to = at + 1;
  if (/^who$/i.test(words[to]?.text ?? '') && /^(is|was)$/.test(words[to + 1]?.text ?? '')) to += 2;
  const from = to;
  while (to < Math.min(words.length, from + 14) && isDescriptive(words[to]) && !isOther(to)) to++;
  const closes = words[to];
  if (closes && isOther(to)) return null;
  return to > from ? phraseIn(words, from, to) : null;
}

/** "Al Quint *is the pastor*", "named Al Quint *as pastor*". */
function predicateOf(tree: Tree, first: number, last: number): Phrase | null {
  const { words } = tree;
  if (words[last + 1]?.text === 'as') {
    let to = last + 2;
    while (to < Math.min(words.length, last + 10) && isDescriptive(words[to])) to++;
    return to > last + 2 ? phraseIn(words, last + 2, to) : null;
  }
  for (let at = first; at <= last; at++) {
    const { head, relation } = wordAt(tree, at);
    if (head < 0 || (head >= first && head <= last)) continue;
    if (relation !== 'nsubj' || head < last || childIn(tree, head, 'cop') < 0) return null;
    if (tree.children[head]?.some((child) => /^(not|n['’]t|never)$/i.test(words[child]?.text ?? ''))) return null;
    const cop = childIn(tree, head, 'cop');
    return cop > last && cop < head ? phraseIn(words, cop + 1, head + 1) : null;
  }
  return null;
}

/** Of a noun phrase: its head is the last noun before a preposition. */
function phraseIn(words: readonly Token[], from: number, to: number): Phrase | null {
  let end = from;
  while (end < to && !/^(of|for|at|in|on|with|from|to|and|or|,)$/.test(words[end]?.text ?? '')) end++;
  const head = end - 1;
  // "The chief *executive*" may be read as an adjective, but an article makes a noun of it.
  const isNamed = isNoun(words[head]) || words[from]?.upos === 'DET';
  return head >= from && isNamed ? { from, head, to } : null;
}

function isNoun(word: Token | undefined): boolean {
  return word !== undefined && /^(NOUN|PROPN)$/.test(word.upos);
}

function isModifier(word: Token | undefined): boolean {
  return word !== undefined && (/^(NOUN|PROPN|ADJ)$/.test(word.upos) || /^(['’]s?|-)$/.test(word.text));
}

function isDescriptive(word: Token | undefined): boolean {
  return (
    word !== undefined &&
    (/^(NOUN|PROPN|ADJ|DET|NUM)$/.test(word.upos) ||
      /^(of|for|at|in|['’]s?|-|former|then|his|her|its|their|our)$/i.test(word.text))
  );
}
