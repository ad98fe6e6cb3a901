import type { AnalysedDocument, AnalysedSentence } from '../../syntax/analysed.ts';
import { type Attributes, readAttributes } from './attributes.ts';
import { adjustBoundaries } from './boundaries.ts';
import { casedWords } from './cased-words.ts';
import { EVIDENCE, gatherEvidence, tellsNames } from './evidence.ts';
import { type LabelledSpan, labelWords, spansOf } from './labeller.ts';
import { type Unit, unitsOf } from './units.ts';
import { FLAG } from './word-flags.ts';

/** A sentence with the names found in it so far. */
export interface SentenceNames {
  readonly sentence: AnalysedSentence;
  /** The words that `attributes` and `spans` count. */
  readonly units: readonly Unit[];
  /** Whether its letter case tells names from other words. */
  readonly cased: boolean;
  readonly attributes: Attributes;
  readonly spans: readonly LabelledSpan[];
}

/** A common word that starts a sentence, which the article elsewhere has in lower case or nowhere with a capital. */
function isPlainStart({ flags, kinds, evidence }: Attributes, { first, last, type }: LabelledSpan): boolean {
  if (first !== 0 || last !== 0 || ((flags[0] ?? 0) & FLAG.common) === 0 || kinds[0] !== 0) return false;
  const seen = evidence[0] ?? 0;
  return (seen & EVIDENCE.capital) === 0 && (type !== 'person' || (seen & EVIDENCE.lower) !== 0);
}

/** The names of each sentence by itself, read with the evidence of the whole article. */
export function labelSentences({ sentences }: AnalysedDocument): SentenceNames[] {
  const cased = sentences.map(({ words, kind }) => ({ words, cased: tellsNames(words, kind === 'title') }));
  const evidence = gatherEvidence(cased);
  return sentences.map((sentence, index) => {
    const trusted = cased[index]?.cased ?? true;
    const units = unitsOf(sentence.words, evidence);
    const { words, gaps } = casedWords(units, trusted, evidence);
    const attributes = readAttributes(words, gaps, evidence);
    return {
      sentence,
      units,
      cased: trusted,
      attributes,
      spans: adjustBoundaries(spansOf(labelWords(attributes)), words).filter((span) => !isPlainStart(attributes, span)),
    };
  });
}

/** The words of a span, joined by spaces. */
export function spanText(
  { attributes }: Pick<SentenceNames, 'attributes'>,
  { first, last }: Pick<LabelledSpan, 'first' | 'last'>,
): string {
  return attributes.words.slice(first, last + 1).join(' ');
}
