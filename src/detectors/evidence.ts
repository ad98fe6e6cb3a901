import type { StatementView } from '../align/view.ts';
import type { Article, Evidence } from '../types.ts';
import type { FindingSide, Place } from './detector.ts';

/** Evidence of more than this shows nobody anything. */
const MOST = 600;

/** Where a statement stands: its clause. */
export function placeOf({ statement: { claim } }: StatementView): Place {
  return { article: claim.article, field: claim.field, start: claim.start, end: claim.end };
}

/** The side of whoever tells a name or phrase at a place; sides of one value are alike but for capitals. */
export function sideTold(value: string, { article, field, start, end }: Place): FindingSide {
  return { value, normalized: value.toLowerCase(), places: [{ article, field, start, end }] };
}

/** The article's own words at a place, cut to the longest evidence allowed and never inside a surrogate pair. */
export function evidenceAt(article: Article, place: Place): Evidence {
  const text = place.field === 'title' ? (article.title ?? '') : article.text;
  let end = Math.min(place.end, place.start + MOST);
  if (end < place.end && isHighSurrogate(text.charCodeAt(end - 1))) end--;
  return { article: article.id, field: place.field, start: place.start, end, text: text.slice(place.start, end) };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
