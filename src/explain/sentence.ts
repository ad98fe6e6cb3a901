import type { Context } from '../align/context.ts';
import type { ArticleAnalysis } from '../claims/analysis.ts';
import { covers, fieldText, overlaps } from '../claims/spans.ts';
import type { Evidence, Field, Span } from '../types.ts';
import type { ClaimReading, ReferenceReading, SentenceReading } from './reasoning.ts';

/** One sentence of one article in the context of its event. */
export interface PlacedSentence {
  readonly analysis: ArticleAnalysis;
  /** The place of the article in the context. */
  readonly article: number;
  readonly sentence: number;
  readonly span: Evidence;
}

/** The sentence at a place; where none begins or ends there, the nearest before it. `null` where there is none. */
export function sentenceAt(context: Context, id: string, field: Field, at: number): PlacedSentence | null {
  const article = context.analyses.findIndex(({ document }) => document.article.id === id);
  const analysis = context.analyses[article];
  if (!analysis) return null;
  const { sentences } = analysis.document;
  const own = sentences.flatMap((sentence, index) => (sentence.field === field ? [{ sentence, index }] : []));
  const found = own.find(({ sentence }) => at < sentence.end) ?? own.at(-1);
  if (!found) return null;
  const { start, end } = found.sentence;
  const text = fieldText(analysis.document, field).slice(start, end);
  return { analysis, article, sentence: found.index, span: { article: id, field, start, end, text } };
}

/** What was read in a sentence. */
export function readingOf({ analysis, span }: PlacedSentence, context: Context): SentenceReading {
  const inside = <T extends Span & { readonly field: Field }>(items: readonly T[]) =>
    items.filter((item) => item.field === span.field && overlaps(item, span));
  return {
    ...span,
    names: inside(analysis.names),
    times: inside(analysis.times),
    quantities: inside(analysis.quantities),
    claims: inside(analysis.statements.map(({ claim }) => claim)).map(claimReading),
    references: referencesIn(analysis, span, context),
  };
}

function claimReading(claim: ArticleAnalysis['statements'][number]['claim']): ClaimReading {
  const { id, text, predicate, polarity, certainty, attribution } = claim;
  return { id, text, predicate: predicate.lemma, polarity, certainty, speaker: attribution?.speaker ?? null };
}

function referencesIn({ chains }: ArticleAnalysis, span: Evidence, { entities }: Context): ReferenceReading[] {
  const found = chains.flatMap((chain) =>
    chain.mentions
      .filter((mention) => mention.field === span.field && covers(span, mention))
      .map(
        (mention): ReferenceReading => ({
          ...mention,
          means: chain.name,
          type: chain.type,
          mentions: chain.mentions.length,
          entity: entities.of(span.article, chain.id)[0]?.key ?? null,
        }),
      ),
  );
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
