import { segment } from '../../src/segment/segment.ts';
import type { AnalysedDocument } from '../../src/syntax/analysed.ts';
import { splitWords } from '../../src/syntax/words.ts';
import type { Article } from '../../src/types.ts';

const UNTAGGED = { lemma: '', upos: '', xpos: '', head: -1, relation: '' };

/** An article with its words, untagged, as names are found without tags. */
export function withWords(article: Article): AnalysedDocument {
  const document = segment(article);
  const sentences = document.sentences.map((sentence) => ({
    ...sentence,
    words: sentence.tokens.flatMap(splitWords).map((word) => ({ ...UNTAGGED, ...word })),
  }));
  return { ...document, sentences };
}
