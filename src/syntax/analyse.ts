import type { Document } from '../segment/document.ts';
import { segment } from '../segment/segment.ts';
import type { Span } from '../types.ts';
import type { AnalysedDocument } from './analysed.ts';
import { lemmatise } from './lemma/lemmatise.ts';
import { parse } from './parser/parse.ts';
import { tag } from './tagger/tagger.ts';
import type { Token } from './token.ts';
import { type Word, wordsOf } from './words.ts';

/** A parsed sentence. Offsets are UTF-16 code units into the text handed in. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/**
 * Finds the sentences of a plain text and parses each. What layout shows to be no prose (bylines, credits, share
 * buttons) is left out. Any string is accepted; time is linear in its length.
 */
export function analyse(text: string): Sentence[] {
  const { sentences } = analyseDocument(segment({ id: '', text }));
  return sentences.map(({ start, end, words }) => ({ start, end, tokens: words }));
}

/**
 * Parses one sentence whose words are already told apart by the conventions of Universal Dependencies (`do`, `n't`).
 * Offsets are those of the words joined by single spaces.
 */
export function analyseTokens(words: readonly string[]): Token[] {
  let start = 0;
  return parseWords(
    words.map((text) => {
      const word = { text, start, end: start + text.length };
      start = word.end + 1;
      return word;
    }),
  );
}

/** Adds the syntactic words to each sentence of a segmented article. */
export function analyseDocument(document: Document): AnalysedDocument {
  return {
    ...document,
    sentences: document.sentences.map((sentence) => ({
      ...sentence,
      words: parseWords(wordsOf(sentence.tokens)),
    })),
  };
}

function parseWords(words: readonly Word[]): Token[] {
  const texts = words.map((word) => word.text);
  const tagged = tag(texts);
  const { heads, relations } = parse(texts, tagged);
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; i++) {
    const { text, start, end } = words[i] as Word;
    const upos = tagged.upos[i] as string;
    const xpos = tagged.xpos[i] as string;
    const lemma = lemmatise(text, upos, xpos);
    tokens.push({ text, start, end, lemma, upos, xpos, head: heads[i] as number, relation: relations[i] as string });
  }
  return tokens;
}
