import type { AnalysedDocument, AnalysedSentence } from '../../syntax/analysed.ts';
import { type Attributes, readAttributes } from './attributes.ts';
import { adjustBoundaries } from './boundaries.ts';
import { casedWords } from './cased-words.ts';
import { gatherEvidence, tellsNames } from './evidence.ts';
import { type LabelledSpan, labelWords, spansOf } from './labeller.ts';

/** A sentence with the names found in it so far. */
export interface SentenceNames {
  readonly sentence: AnalysedSentence;
  /** Whether its letter case tells names from other words. */
  readonly cased: boolean;
  readonly attributes: Attributes;
  readonly spans: readonly LabelledSpan[];
}

/** The names of each sentence by itself, read with the evidence of the whole article. */
export function labelSentences({ sentences }: AnalysedDocument): SentenceNames[] {
  const cased = sentences.map(({ words }) => ({ words, cased: tellsNames(words) }));
  const evidence = gatherEvidence(cased);
  return sentences.map((sentence, index) => {
    const trusted = cased[index]?.cased ?? true;
    const { words, gaps } = casedWords(sentence.words, trusted, evidence);
    const attributes = readAttributes(words, gaps, evidence);
    return { sentence, cased: trusted, attributes, spans: adjustBoundaries(spansOf(labelWords(attributes)), words) };
  });
}

/** The words of a span, joined by spaces. */
export function spanText(
  { attributes }: Pick<SentenceNames, 'attributes'>,
  { first, last }: Pick<LabelledSpan, 'first' | 'last'>,
): string {
  return attributes.words.slice(first, last + 1).join(' ');
}
