import { civilFromDays } from '../annotate/time/civil.ts';
import { speechTime } from '../annotate/time/speech-time.ts';
import type { ArticleAnalysis } from '../claims/analysis.ts';

/** The day each article was written on, as `YYYY-MM-DD`, or as its publication date says. */
export function writingDays(analyses: readonly ArticleAnalysis[]): (article: string) => string | undefined {
  const days = new Map(analyses.map((analysis) => [analysis.document.article.id, writingDay(analysis)]));
  return (article) => days.get(article);
}

/** The day one article was written on. */
export function writingDay({ document }: ArticleAnalysis): string | undefined {
  if (document.article.publishedAt !== undefined) return document.article.publishedAt;
  const day = speechTime(document)?.day;
  if (day === undefined) return undefined;
  const { year, month, day: date } = civilFromDays(day);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}
