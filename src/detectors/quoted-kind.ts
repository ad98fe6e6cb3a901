import { analysisOf, namesOf } from '../align/articles.ts';
import type { ArticleAnalysis } from '../claims/analysis.ts';
import { overlaps } from '../claims/spans.ts';
import { isStopword } from '../lexicon/en/stopwords.ts';
import type { DiscrepancyKind, Field, NameMention, Span, TimeMention } from '../types.ts';

/** Words of one article that another prints otherwise. */
export interface PrintedWords {
  readonly article: string;
  readonly field: Field;
  readonly words: readonly (Span & { readonly form: string })[];
}

/**
 * What quoted words that were changed are about: a day for another day is of the time, a name for another name of who or
 * where, though they were said; all else is of the words themselves.
 */
export function quotedKind(a: PrintedWords, b: PrintedWords, analyses: readonly ArticleAnalysis[]): DiscrepancyKind {
  const kinds = [a, b].map((printed) => kindOf(printed, analysisOf(analyses, printed.article)));
  return kinds[0] && kinds[0] === kinds[1] ? kinds[0] : 'quote';
}

function kindOf({ field, words }: PrintedWords, analysis: ArticleAnalysis | undefined): DiscrepancyKind | null {
  const telling = words.filter(({ form }) => !isStopword(form));
  if (!analysis || telling.length === 0) return null;
  const dates = analysis.times.filter((time) => time.field === field && namesDay(time));
  const isWithin = (spans: readonly Span[]) => telling.every((word) => spans.some((span) => overlaps(span, word)));
  const names = telling.flatMap((word) => namesOf(analysis)[field].overlapping(word));
  // A holiday may be meant for what it stands for.
  if (isWithin(dates)) return names.some(({ subtype }) => subtype === 'holiday') ? null : 'time';
  if (!isWithin(names)) return null;
  if (names.every(isPlace)) return 'place';
  return names.every(isParty) ? 'participant' : null;
}

function namesDay({ type, stated: { year, month, weekday, relative } }: TimeMention): boolean {
  return type === 'DATE' && (relative === true || [year, month, weekday].some((part) => part !== undefined));
}

function isPlace({ type }: NameMention): boolean {
  return type === 'place';
}

function isParty({ type }: NameMention): boolean {
  return type === 'person' || type === 'organisation';
}
