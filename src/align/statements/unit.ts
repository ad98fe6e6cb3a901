import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { type FieldIndex, indexByField, overlaps } from '../../claims/spans.ts';
import { isStopword } from '../../lexicon/en/stopwords.ts';
import { remember } from '../../remember.ts';
import type { Token } from '../../syntax/token.ts';
import { type Tree, wordAt } from '../../syntax/tree.ts';
import type { NameMention, QuantityMention, Span, TimeMention } from '../../types.ts';
import { namesOf } from '../articles.ts';

/** What a piece of a sentence is compared as. */
export type UnitKind = 'word' | 'name' | 'number' | 'time' | 'pronoun' | 'function';

/** A piece of a sentence that is compared as one: a word, or the words of a name, a figure or a date. */
export interface Unit extends Span {
  readonly kind: UnitKind;
  /** Index of the word that ties the piece to the rest of the sentence. */
  readonly head: number;
  /** Indices of its words. */
  readonly words: readonly number[];
  /** Lower case, plain apostrophes. */
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly name?: NameMention;
  readonly quantity?: QuantityMention;
  readonly time?: TimeMention;
}

/** A sentence cut into units, in text order; punctuation is left out. */
export interface UnitSentence {
  readonly analysis: ArticleAnalysis;
  readonly sentence: number;
  readonly tree: Tree;
  readonly units: readonly Unit[];
  /** Index of the unit a word belongs to, -1 for punctuation. */
  readonly unitOf: readonly number[];
}

type Mention =
  | { readonly kind: 'name'; readonly mention: NameMention }
  | { readonly kind: 'number'; readonly mention: QuantityMention }
  | { readonly kind: 'time'; readonly mention: TimeMention };

export function unitSentence(analysis: ArticleAnalysis, sentence: number): UnitSentence | null {
  const tree = analysis.trees[sentence];
  const source = analysis.document.sentences[sentence];
  if (!tree || !source || tree.words.length > MOST_WORDS) return null;
  const { times, quantities, names } = mentionsOf(analysis);
  const mentions: Mention[] = [
    ...times[source.field].overlapping(source).map((mention) => ({ kind: 'time', mention }) as const),
    ...quantities[source.field].overlapping(source).map((mention) => ({ kind: 'number', mention }) as const),
    ...names[source.field].overlapping(source).map((mention) => ({ kind: 'name', mention }) as const),
  ];
  const units: Unit[] = [];
  const unitOf: number[] = tree.words.map(() => -1);
  for (let at = 0; at < tree.words.length; at++) {
    const word = wordAt(tree, at);
    if (word.upos === 'PUNCT' || unitOf[at] !== -1) continue;
    const found = mentions.find(
      ({ kind, mention }) => overlaps(mention, word) && (kind !== 'number' || isFigure(word)),
    );
    const unit = found ? mentionUnit(tree, at, found, unitOf) : wordUnit(word, at);
    for (const index of unit.words) unitOf[index] = units.length;
    units.push(unit);
  }
  return { analysis, sentence, tree, units, unitOf };
}

/** Longer sentences are lists or debris, and comparing them word by word shows nobody anything. */
const MOST_WORDS = 300;

interface MentionIndex {
  readonly times: FieldIndex<TimeMention>;
  readonly quantities: FieldIndex<QuantityMention>;
  readonly names: FieldIndex<NameMention>;
}

const mentionsOf = remember(
  (analysis: ArticleAnalysis): MentionIndex => ({
    times: indexByField(analysis.times.filter(isDate)),
    quantities: indexByField(analysis.quantities),
    names: namesOf(analysis),
  }),
);

function isDate({ type }: TimeMention): boolean {
  return type === 'DATE' || type === 'TIME';
}

function isFigure({ upos, text }: Token): boolean {
  return upos === 'NUM' || /\d/.test(text) || upos === 'ADJ' || upos === 'DET' || upos === 'SYM';
}

function mentionUnit(tree: Tree, first: number, { kind, mention }: Mention, taken: readonly number[]): Unit {
  const words: number[] = [];
  for (let at = first; at < tree.words.length && wordAt(tree, at).start < mention.end; at++) {
    const word = wordAt(tree, at);
    const isPart = kind !== 'number' || isFigure(word);
    if (overlaps(mention, word) && word.upos !== 'PUNCT' && taken[at] === -1 && isPart) words.push(at);
  }
  const head = words.find((at) => !words.includes(wordAt(tree, at).head)) ?? first;
  const form = words.map((at) => plain(wordAt(tree, at).text)).join(' ');
  const { start } = wordAt(tree, words[0] ?? first);
  const { end } = wordAt(tree, words.at(-1) ?? first);
  const base = { head, words, form, lemma: form, upos: wordAt(tree, head).upos, start, end };
  if (kind === 'name') return { ...base, kind, name: mention };
  return kind === 'time' ? { ...base, kind, time: mention } : { ...base, kind, quantity: mention };
}

const CONTENT = /^(NOUN|PROPN|VERB|ADJ|NUM|ADV|INTJ|X|SYM)$/;

function wordUnit(word: Token, at: number): Unit {
  const form = plain(word.text);
  const lemma = word.lemma.toLowerCase();
  const { upos, start, end } = word;
  const kind: UnitKind =
    upos === 'PRON' && PRONOUN.test(form)
      ? 'pronoun'
      : CONTENT.test(upos) && (!isStopword(lemma) || upos === 'NUM' || (upos === 'ADJ' && !DEICTIC.test(lemma)))
        ? 'word'
        : 'function';
  return { kind, head: at, words: [at], form, lemma, upos, start, end };
}

/** Adjectives that point and do not describe. */
const DEICTIC = /^(such|own|many|much|few|certain|other|same)$/;

const PRONOUN =
  /^(he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|we|us|our|ours|i|me|my|mine|you|your|yours)$/;

function plain(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'");
}

/** Units that say something, as against those that only tie them together. */
export function isContent({ kind }: Unit): boolean {
  return kind !== 'function' && kind !== 'pronoun';
}
