import type { ArticleAnalysis } from '../claims/analysis.ts';
import { indexByField } from '../claims/spans.ts';
import type { Field, Span, TimeMention } from '../types.ts';
import { earlierTimes } from './background.ts';

type Mention = Span & { readonly field: Field };

/** What an article tells of earlier years. */
export interface Background {
  readonly analysis: ArticleAnalysis;
  /** The times that give such a year. */
  readonly times: readonly TimeMention[];
  /** Indices of the sentences that hold one. */
  readonly sentences: readonly number[];
}

/** The sentences of an article's text that tell of an earlier year: "In 2018 a court ordered …". */
export function backgroundOf(analysis: ArticleAnalysis): Background {
  const times = earlierTimes(analysis).filter(({ stated }) => stated.year !== undefined);
  const { text } = indexByField(times);
  const sentences = analysis.document.sentences.flatMap((sentence, index) =>
    !sentence.repeated && sentence.field === 'text' && text.overlapping(sentence).length > 0 ? [index] : [],
  );
  return { analysis, times, sentences };
}

/**
 * An article cut down to some of its sentences on earlier years. All offsets and indices stay as they are; the other
 * sentences count as repeated, so that nothing is read in them. What is told of persons is left out, for it changes from
 * one year to the next.
 */
export function excerptOf({ analysis, times }: Background, sentences: ReadonlySet<number>): ArticleAnalysis {
  const { document } = analysis;
  const kept = indexByField(document.sentences.filter((_, index) => sentences.has(index)));
  const within = <T extends Mention>(mentions: readonly T[]): T[] =>
    mentions.filter((mention) => kept[mention.field].overlapping(mention).length > 0);
  const statements = analysis.statements.filter(({ frame }) => sentences.has(frame.sentence));
  const known = new Set(statements);
  return {
    ...analysis,
    document: {
      ...document,
      sentences: document.sentences.map((sentence, index) =>
        sentences.has(index) ? sentence : { ...sentence, repeated: true },
      ),
    },
    times: within(times),
    quantities: within(analysis.quantities),
    names: within(analysis.names),
    quotations: within(analysis.quotations),
    statements,
    happenings: analysis.happenings.filter((happening) => happening.statements.some((one) => known.has(one))),
    attributes: [],
  };
}
