import type { ArticleAnalysis } from '../claims/analysis.ts';
import { covers } from '../claims/spans.ts';
import type { TimeMention } from '../types.ts';

/** So many days before publication an article speaks of what led to the news, not of the news. */
const RECENT_DAYS = 45;
const DAY = 86_400_000;

/**
 * Which earlier time each sentence speaks of: `''` where it speaks of the news itself, else a key that is the same for
 * the same time ("2003", "2003-12"). A report tells its own happening without a year; a year, or a date long before
 * publication, marks background.
 */
export function backgroundOf(analysis: ArticleAnalysis): string[] {
  const published = instant(analysis.document.article.publishedAt);
  return analysis.document.sentences.map((sentence) => {
    const times = analysis.times.filter((time) => time.field === sentence.field && covers(sentence, time));
    const old = times.filter((time) => isPastTime(time, published));
    return old.map(({ value }) => value.slice(0, 4)).sort()[0] ?? '';
  });
}

function instant(iso: string | undefined): number | null {
  const value = iso === undefined ? Number.NaN : Date.parse(iso);
  return Number.isNaN(value) ? null : value;
}

function isPastTime({ type, from, stated }: TimeMention, published: number | null): boolean {
  if (type !== 'DATE') return false;
  const at = instant(from === null ? undefined : `${from}Z`);
  if (published !== null && at !== null) return published - at > RECENT_DAYS * DAY;
  return stated.year !== undefined;
}
