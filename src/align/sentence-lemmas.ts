import { covers, overlaps } from '../claims/spans.ts';
import { isStopword } from '../lexicon/en/stopwords.ts';
import type { Tree } from '../syntax/tree.ts';
import type { Span } from '../types.ts';
import { CONTENT } from './view.ts';

/** The lemmas of a sentence's content words by span; spans are asked for again and again, and answered once. */
export type SentenceLemmas = (span: Span) => ReadonlySet<string>;

/** `excluded` are the spans whose words do not count, because they are what is compared. */
export function sentenceLemmas(tree: Tree, excluded: readonly Span[]): SentenceLemmas {
  const words = tree.words.filter(
    (word) =>
      CONTENT.test(word.upos) &&
      !isStopword(word.lemma.toLowerCase()) &&
      !excluded.some((span) => overlaps(span, word)),
  );
  const known = new Map<string, ReadonlySet<string>>();
  return (span) => {
    const key = `${span.start} ${span.end}`;
    const answer =
      known.get(key) ?? new Set(words.filter((word) => covers(span, word)).map((word) => word.lemma.toLowerCase()));
    known.set(key, answer);
    return answer;
  };
}
