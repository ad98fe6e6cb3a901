import type { ArticleAnalysis } from '../claims/analysis.ts';
import { fieldText, indexByField } from '../claims/spans.ts';
import { remember } from '../remember.ts';

type Analyses = readonly ArticleAnalysis[];

/** The analysis of an article by its id; `undefined` for an article that is none of these. */
export function analysisOf(analyses: Analyses, article: string): ArticleAnalysis | undefined {
  return byId(analyses).get(article);
}

const byId = remember(
  (analyses: Analyses) => new Map(analyses.map((analysis) => [analysis.document.article.id, analysis])),
);

/** Title and text of each article by its id; an empty string for an article that is none of these. */
export function articleTexts(analyses: Analyses): (article: string) => string {
  return textsBy(analyses, textOf);
}

/** The same in lower case. */
export function loweredTexts(analyses: Analyses): (article: string) => string {
  return textsBy(analyses, loweredTextOf);
}

function textsBy(analyses: Analyses, read: (analysis: ArticleAnalysis) => string): (article: string) => string {
  return (article) => {
    const analysis = analysisOf(analyses, article);
    return analysis ? read(analysis) : '';
  };
}

const textOf = remember(
  ({ document }: ArticleAnalysis) => `${fieldText(document, 'title')}\n${fieldText(document, 'text')}`,
);

const loweredTextOf = remember((analysis: ArticleAnalysis) => textOf(analysis).toLowerCase());

/** The names of an article by where they stand. */
export const namesOf = remember(({ names }: ArticleAnalysis) => indexByField(names));

/** The chains of an article by their ids. */
export const chainsOf = remember(({ chains }: ArticleAnalysis) => new Map(chains.map((chain) => [chain.id, chain])));
