import type { ArticleAnalysis } from '../claims/analysis.ts';
import { fieldText } from '../claims/spans.ts';

/** Title and text of each article by its id; an empty string for an article that is none of them. */
export function articleTexts(analyses: readonly ArticleAnalysis[]): (article: string) => string {
  const texts = new Map(
    analyses.map(({ document }) => [
      document.article.id,
      `${fieldText(document, 'title')}\n${fieldText(document, 'text')}`,
    ]),
  );
  return (article) => texts.get(article) ?? '';
}
