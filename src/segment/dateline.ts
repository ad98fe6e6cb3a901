import { DATELINE_PLACES } from '../lexicon/en/dateline-places.ts';
import { NEWS_AGENCIES } from '../lexicon/en/news-agencies.ts';
import { skipBlank } from './characters.ts';
import type { Dateline } from './document.ts';

const VIEW = 160;
const SPACE = '[\\p{Z}\\t]';
const DASH = '(?:--?|[\\u2010-\\u2015\\u2212])';
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?';
const DATE = `(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?)`;
/** Words of a place: in capitals, or with one capital each. */
const CAPS_WORD = "\\p{Lu}[\\p{Lu}.'’-]*";
const CAPS_PLACE = `${CAPS_WORD}(?: (?:${CAPS_WORD}|de|la|of|al)){0,4}`;
const NAME_WORD = "\\p{Lu}[\\p{L}.'’-]*";
const NAME_PLACE = `${NAME_WORD}(?: (?:${NAME_WORD}|de|la|of|al|es)){0,3}`;
const AGENCY = '\\((?<agency>[\\p{L}][\\p{L}.&/\\s-]{0,40}?)\\)';
const PLACE = `(?<place>${NAME_PLACE}(?:, ?(?!${MONTH} ?\\d)${NAME_PLACE}){0,2}(?:/${NAME_PLACE}(?:, ?${NAME_PLACE})?)?)`;
const TELLS = `(?:,? ?(?<date>${DATE})${'(?:,)?'})?`;

const flexible = (source: string): string => source.replaceAll(' ?', `${SPACE}?`).replace(/ (?![?])/g, `${SPACE}{1,3}`);
const compiled = (source: string): RegExp => new RegExp(`^${flexible(source)}`, 'u');

/** Place, date or both, the agency in brackets, then a dash, a colon or the text at once. */
const WITH_AGENCY = compiled(`(?:${PLACE}${TELLS} ?|(?<only>${DATE}),? )?${AGENCY} ?(?:${DASH}|:)? ?`);
/** Place and date, then a dash or colon. */
const WITHOUT_AGENCY = compiled(`${PLACE}${TELLS} ?(?<close>${DASH}{1,2}|:) ?`);
const CAPS = new RegExp(`^${CAPS_PLACE}(?:,|/|$)`, 'u');

const isAgency = (name: string): boolean =>
  name
    .split(/\s*\/\s*|\s+and\s+|\s*&\s*/)
    .some((part) => NEWS_AGENCIES.has(part.toLowerCase().replace(/\.(?:com|co\.uk|org)$/, '')));

/** Whether the place may stand without an agency: in capitals, or well known as a place. */
function isPlace(place: string, close: string, dated: boolean): boolean {
  const [town = ''] = place.split(',');
  const known = DATELINE_PLACES.has(town.toLowerCase()) || DATELINE_PLACES.has(place.toLowerCase());
  if (known) return true;
  if (town.length < 3 || !CAPS.test(`${town},`) || /\p{Ll}/u.test(town)) return false;
  return close !== ':' && (close !== '-' || dated || place.includes(',') || true);
}

/** The dateline that opens `text.slice(start, end)`, or `null`. Sees the first 160 characters only. */
export function datelineAt(text: string, start: number, end: number): Dateline | null {
  const view = text.slice(start, Math.min(end, start + VIEW));
  const found = WITH_AGENCY.exec(view) ?? WITHOUT_AGENCY.exec(view);
  if (found === null || found.groups === undefined) return null;
  const { place = '', date, only, agency, close = '' } = found.groups;
  if (agency !== undefined ? !isAgency(agency) : !isPlace(place, close, date !== undefined)) return null;
  const stop = start + found[0].trimEnd().length;
  if (skipBlank(text, stop, end) === end) return null;
  return { start, end: stop, place: place.trim(), agency: agency ?? null, date: date ?? only ?? null };
}
