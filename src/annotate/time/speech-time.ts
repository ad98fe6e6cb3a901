import type { Document } from '../../segment/document.ts';
import { atomsOf } from './atoms.ts';
import { civilFromDays, daysFromCivil, daysInMonth, SECONDS_A_DAY } from './civil.ts';
import type { Anchor } from './context.ts';
import type { DateExpression } from './expression.ts';
import { dayFirst, monthFirst, numeric, yearFirst } from './rules/calendar.ts';
import { offsetOn, zoneOf } from './zone.ts';

const ISO =
  /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

/**
 * When the article was written, in civil time of the place it was written in: the publication date, moved to the
 * dateline's zone where it tells an instant; else a whole date in the dateline, the byline or the credits.
 */
export function speechTime(document: Document): Anchor | null {
  const zone = document.dateline === null ? null : zoneOf(document.dateline.place);
  const published = publishedAt(document.article.publishedAt);
  if (published === null) {
    const day = writtenDay(document);
    return day === null ? null : { day, second: null };
  }
  const { day, second, offset } = published;
  const local = zone === null ? null : offsetOn(zone, day);
  if (second === null || offset === null || local === null) return { day, second };
  const moment = day * SECONDS_A_DAY + second + (local - offset) * 60;
  const localDay = Math.floor(moment / SECONDS_A_DAY);
  return { day: localDay, second: moment - localDay * SECONDS_A_DAY };
}

/** The parts of an ISO 8601 date; midnight sharp in UTC is how date-only stamps are often serialised, so no instant. */
function publishedAt(text: string | undefined) {
  const match = text === undefined ? null : ISO.exec(text.slice(0, 40));
  if (match === null) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  const day = daysFromCivil(year, month, date);
  const second =
    match[4] === undefined ? null : Number(match[4]) * 3600 + Number(match[5]) * 60 + Number(match[6] ?? 0);
  const offset = match[7] === undefined ? null : zoneOffset(match[7]);
  return second === 0 && (offset === null || offset === 0)
    ? { day, second: null, offset: null }
    : { day, second, offset };
}

function zoneOffset(text: string): number {
  if (text.toUpperCase() === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2)) * (text.length > 3 ? 1 : 0);
  return text.startsWith('-') ? -minutes : minutes;
}

/** A date with its year in the dateline, or in a byline or credit of the article. */
function writtenDay(document: Document): number | null {
  const { dateline, blocks, article } = document;
  const fromDateline = dateline?.date == null ? null : dayIn(dateline.date);
  if (fromDateline !== null) return fromDateline;
  for (const block of blocks) {
    if (block.field !== 'text' || (block.kind !== 'byline' && block.kind !== 'credit')) continue;
    const day = dayIn(article.text.slice(block.start, Math.min(block.end, block.start + 300)));
    if (day !== null) return day;
  }
  return null;
}

function dayIn(text: string): number | null {
  const atoms = atomsOf(text, { start: 0, end: text.length }, []);
  for (let i = 0; i < atoms.length; i++) {
    const match = yearFirst(atoms, i) ?? numeric(atoms, i) ?? monthFirst(atoms, i) ?? dayFirst(atoms, i);
    const date: DateExpression | undefined = match?.expression;
    if (date?.year === undefined || date.month === undefined || date.day === undefined) continue;
    const day = daysFromCivil(date.year, date.month, date.day);
    if (civilFromDays(day).day === date.day) return day;
  }
  return null;
}
