import type { ArticleAnalysis } from '../claims/analysis.ts';
import type { Quotation } from '../claims/quotation.ts';
import { isStopword } from '../lexicon/en/stopwords.ts';
import { childIn, type Tree } from '../syntax/tree.ts';
import type { Field, Span } from '../types.ts';
import { pairsAcross } from './pairs-across.ts';

/** A noun with the quoted words that describe it: "“robust” response", "“a social drinker”". */
export interface QuotedPhrase {
  readonly article: string;
  readonly field: Field;
  /** Index of the sentence. */
  readonly index: number;
  /** The clause's words around it, for evidence. */
  readonly shown: Span;
  /** Lemma of the noun, in lower case. */
  readonly noun: string;
  readonly modifiers: readonly QuotedWord[];
  /** Lemma of the verb it hangs on, `be` for what somebody is. */
  readonly verb: string;
  /** Lemmas of the words of content in its sentence, but its own. */
  readonly around: ReadonlySet<string>;
  /** Whether the noun stands in quotation marks too. */
  readonly named: boolean;
  /** Whether the quotation is no more than this. */
  readonly whole: boolean;
}

export interface QuotedWord {
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
}

/** A quotation of more words is compared word by word. */
const MOST_WORDS = 3;

/** The described nouns of all quotations of an article. */
export function quotedPhrases(analysis: ArticleAnalysis): QuotedPhrase[] {
  return analysis.document.sentences.flatMap((sentence, index) => {
    const tree = analysis.trees[index];
    if (!tree || sentence.repeated) return [];
    const inside = analysis.quotations.filter(
      ({ field, inner }) => field === sentence.field && inner.start < sentence.end && sentence.start < inner.end,
    );
    return inside.flatMap((quotation) => phrasesOf(analysis.document.article.id, tree, index, quotation));
  });
}

function phrasesOf(article: string, tree: Tree, index: number, { field, inner }: Quotation): QuotedPhrase[] {
  const quoted = tree.words.flatMap(({ start, end, upos }, at) =>
    start >= inner.start && end <= inner.end && upos !== 'PUNCT' ? [at] : [],
  );
  const whole = quoted.filter((at) => tree.words[at]?.upos !== 'DET').length <= MOST_WORDS;
  const nouns = new Set(quoted.map((at) => nounOf(tree, at)).filter((at) => at >= 0));
  return [...nouns].flatMap((noun) => {
    const modifiers = before(tree, noun).filter((at) => quoted.includes(at));
    const words = modifiers.flatMap((at) => wordAt(tree, at));
    const head = tree.words[noun];
    if (!head || words.length === 0) return [];
    const [first, last] = [Math.max(0, noun - AROUND), Math.min(tree.words.length - 1, noun + AROUND)];
    const shown = { start: tree.words[first]?.start ?? head.start, end: tree.words[last]?.end ?? head.end };
    const lemma = head.lemma.toLowerCase();
    const named = quoted.includes(noun);
    const around = lemmasAround(tree, [noun, ...modifiers]);
    return [
      { article, field, index, shown, noun: lemma, modifiers: words, verb: verbOf(tree, noun), around, named, whole },
    ];
  });
}

function lemmasAround({ words }: Tree, own: readonly number[]): ReadonlySet<string> {
  const rest = words.filter(({ upos, text }, at) => TELLING.test(upos) && !isStopword(text) && !own.includes(at));
  return new Set(rest.map(({ lemma }) => lemma.toLowerCase()));
}

const TELLING = /^(NOUN|PROPN|VERB|ADJ)$/;

/** The describing words right before a noun: "an inhumane, counterproductive decision". */
function before({ words }: Tree, noun: number): number[] {
  const found: number[] = [];
  for (let at = noun - 1; at >= Math.max(0, noun - MOST_BEFORE); at--) {
    const word = words[at];
    if (!word || !/^(ADJ|NOUN|PUNCT|CCONJ|VERB|ADV)$/.test(word.upos)) break;
    if (/^(ADJ|NOUN)$/.test(word.upos) || (word.upos === 'VERB' && word.relation === 'amod')) found.unshift(at);
    else if (/^(VERB|ADV)$/.test(word.upos)) break;
  }
  return found;
}

const MOST_BEFORE = 8;

/** How many words around the noun are shown. */
const AROUND = 10;

/** The noun that a quoted word is or describes. */
function nounOf({ words }: Tree, at: number): number {
  const word = words[at];
  if (word?.upos === 'NOUN' && !/^(compound|amod)/.test(word.relation)) return at;
  const isDescription = word !== undefined && /^(amod|compound)/.test(word.relation) && word.head > at;
  return isDescription && words[word.head]?.upos === 'NOUN' ? word.head : -1;
}

function wordAt({ words }: Tree, at: number): QuotedWord[] {
  const word = words[at];
  return word ? [{ text: word.text, lemma: word.lemma.toLowerCase(), upos: word.upos }] : [];
}

function verbOf(tree: Tree, noun: number): string {
  if (childIn(tree, noun, 'cop') >= 0) return 'be';
  const head = tree.words[tree.words[noun]?.head ?? -1];
  return head?.upos === 'VERB' ? head.lemma.toLowerCase() : '';
}

/** Two descriptions of one noun. */
export interface QuotedPhrasePair {
  readonly a: QuotedPhrase;
  readonly b: QuotedPhrase;
}

/** Phrases of two articles with one noun. */
export function pairQuotedPhrases(phrases: readonly QuotedPhrase[]): QuotedPhrasePair[] {
  return pairsAcross(phrases, ({ noun }) => noun).map(([a, b]) => ({ a, b }));
}
