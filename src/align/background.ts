import type { ArticleAnalysis } from '../claims/analysis.ts';
import { covers } from '../claims/spans.ts';
import type { Tree } from '../syntax/tree.ts';
import type { Span, TimeMention } from '../types.ts';
import type { StatementView } from './view.ts';

/** So many days before publication an article speaks of what led to the news, not of the news. */
const RECENT_DAYS = 45;
/** A day in milliseconds. */
export const DAY = 86_400_000;

/** The dates of an article that lie so far back that what they date is background. */
export function earlierTimes(analysis: ArticleAnalysis): TimeMention[] {
  const published = instant(analysis.document.article.publishedAt);
  return analysis.times.filter((time) => isEarlier(time, published));
}

/** Milliseconds since 1970, `null` where no usable instant is told. */
export function instant(iso: string | undefined): number | null {
  const value = iso === undefined ? Number.NaN : Date.parse(iso);
  return Number.isNaN(value) ? null : value;
}

function isEarlier({ type, from, to, stated }: TimeMention, published: number | null): boolean {
  if (type !== 'DATE') return false;
  // A period tells of what it ends with: a quarter that has just ended is news.
  const end = to ?? from;
  const at = instant(end === null ? undefined : `${end}Z`);
  if (published !== null && at !== null) return published - at > RECENT_DAYS * DAY;
  return stated.year !== undefined;
}

/**
 * Which earlier time a mention is told of: `''` for the news itself, else a year. A report tells its own happening
 * without a year; a date of a clause that does not hold the mention dates something else. `earlier` are the earlier
 * times of the mention's sentence, `views` its statements.
 */
export function backgroundAt(
  mention: Span,
  earlier: readonly TimeMention[],
  views: readonly StatementView[],
  tree: Tree,
): string {
  if (earlier.length === 0) return '';
  const own = earlier.filter((time) => {
    if (time.end <= mention.start && opensRelative(tree, time)) return true;
    const holding = views.map((view) => view.statement.claim).filter((claim) => covers(claim, time));
    const narrowest = holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    return narrowest === undefined || covers(narrowest, mention);
  });
  return own.map(({ value }) => value.slice(0, 4)).sort()[0] ?? '';
}

/** Whether a relative clause begins right behind a time: "the flood of 2018, *in which* 40 died". */
function opensRelative(tree: Tree, time: Span): boolean {
  let at = tree.words.findIndex((word) => word.start >= time.end);
  if (at < 0) return false;
  if (tree.words[at]?.text === ',') at++;
  if (tree.words[at]?.upos === 'ADP') at++;
  return /^(WDT|WP|WP\$|WRB)$/.test(tree.words[at]?.xpos ?? '');
}
