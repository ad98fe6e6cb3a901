import { DATELINE_PLACES } from '../lexicon/en/dateline-places.ts';
import { NEWS_AGENCIES } from '../lexicon/en/news-agencies.ts';
import { SENTENCE_OPENERS } from '../lexicon/en/sentence-openers.ts';
import { skipBlank } from './characters.ts';
import { isDateLine } from './date-lines.ts';
import type { Dateline } from './document.ts';
import type { Passage } from './passage.ts';

const VIEW = 160;
const SPACE = '[\\p{Z}\\t]';
/** The underscore is the dash of older AP wires. */
const DASH = '(?:--?|[_\\u2010-\\u2015\\u2212])';
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?';
const DATE = `(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?)`;
/** Words of a place, each with a capital. */
const NAME_WORD = "\\p{Lu}[\\p{L}.'’-]*";
const NAME_PLACE = `${NAME_WORD}(?: (?:${NAME_WORD}|de|la|of|al|es)){0,3}`;
const AGENCY = '\\((?<agency>[\\p{L}][\\p{L}.&/\\s-]{0,40}?)\\)';
const PLACE = `(?<place>${NAME_PLACE}(?:, ?(?!${MONTH} ?\\d)${NAME_PLACE}){0,2}(?:/${NAME_PLACE}(?:, ?${NAME_PLACE})?)?)`;
const TELLS = `(?:,? ?(?<date>${DATE})${'(?:,)?'})?`;

const flexible = (source: string): string => source.replaceAll(' ?', `${SPACE}?`).replace(/ (?![?])/g, `${SPACE}{1,3}`);
const compiled = (source: string): RegExp => new RegExp(`^${flexible(source)}`, 'u');

const CLOSE = `(?<close> ?(?:${DASH}{1,2}|:))`;
/** Place, date or both, the agency in brackets, then a dash, a colon or the text at once. */
const WITH_AGENCY = compiled(`(?:${PLACE}${TELLS} ?|(?<only>${DATE}),? )?${AGENCY}${CLOSE}?`);
/** Place and date, then a dash or colon. */
const WITHOUT_AGENCY = compiled(`${PLACE}${TELLS}${CLOSE}`);
/** Place and date alone on their line. */
const ALONE = compiled(`${PLACE}(?:,? ?(?<date>${DATE}))(?:,? ?${AGENCY})?$`);
/** What else stands in capitals before a dash. */
const LABELS =
  /^(?:updated?|breaking|exclusive|watch|video|videos|photos?|analysis|opinion|corrections?|note|live|developing|factbox|explainer|fact check|poll|review|interview|editor's note|commentary|timeline|profile|q&a|blog|audio|podcast|graphic|summary|recap|alert|warning|news|sports?|business|politics|world)\b/i;
/** A colon is also the mark of labels and headlines, so the text behind it must be a paragraph's. */
const COLON_TEXT = 60;

const isAgency = (name: string): boolean =>
  name
    .split(/\s*\/\s*|\s+and\s+|\s*&\s*/)
    .some((part) => NEWS_AGENCIES.has(part.toLowerCase().replace(/\.(?:com|co\.uk|org)$/, '')));

function isKnownPlace(place: string): boolean {
  const parts = place.split(/\s*[,/]\s*/);
  return (
    DATELINE_PLACES.has(place.toLowerCase()) ||
    [parts[0], parts.at(-1)].some((part) => DATELINE_PLACES.has(part?.toLowerCase() ?? ''))
  );
}

/** Shorter words in capitals are mostly acronyms ("NASA –"); known towns are found by name. */
const SHORTEST_TOWN = 5;

/** A town in capitals: "BERKELEY HEIGHTS, N.J.", but not "A COVID" or "UPDATE". */
function isCapitals(place: string): boolean {
  const [town = ''] = place.split(/[,/]/);
  if (town.length < SHORTEST_TOWN || /\p{Ll}/u.test(town) || LABELS.test(town)) return false;
  return !SENTENCE_OPENERS.has(town.split(' ')[0]?.toLowerCase() ?? '');
}

interface Match {
  readonly place: string;
  readonly date: string | null;
  readonly agency: string | null;
  /** The dash or colon with the blanks before it. */
  readonly close: string;
  /** The text from the dash or colon's end. */
  readonly rest: string;
}

/** Whether the dash is set off; a hyphen or dash with words on both sides joins them ("COVID-19", "Seoul–Tokyo"). */
function isSetOff({ close, place, rest }: Match): boolean {
  if (/^[\p{Z}\t]/u.test(rest)) return true;
  const sign = close.trim();
  return sign !== '-' && sign !== ':' && (close !== sign || isCapitals(place));
}

function isTrusted(match: Match): boolean {
  const { agency, place, close, rest, date } = match;
  if (/^\P{L}{0,3}\p{Ll}/u.test(rest)) return false;
  if (agency !== null) {
    if (isAgency(agency))
      return place === '' || close !== '' || isKnownPlace(place) || isCapitals(place) || place.includes(',');
    return close !== '' && place !== '' && (isKnownPlace(place) || isCapitals(place)) && isSetOff(match);
  }
  if (!isSetOff(match)) return false;
  if (close.trim() === ':')
    return (isKnownPlace(place) || (isCapitals(place) && date !== null)) && rest.length >= COLON_TEXT;
  return isKnownPlace(place) || isCapitals(place);
}

function read(found: RegExpExecArray): Match {
  const { place = '', date, only, agency, close = '' } = found.groups ?? {};
  const rest = found.input.slice(found[0].length);
  return { place: place.trim(), date: date ?? only ?? null, agency: agency ?? null, close, rest };
}

/** What opens a view like a dateline. Compiling the patterns takes long, and few views have the signs they ask for. */
function opening(view: string): RegExpExecArray | null {
  return withAgency(view) ?? (CLOSING.test(view) ? WITHOUT_AGENCY.exec(view) : null);
}

function withAgency(view: string): RegExpExecArray | null {
  return view.includes('(') ? WITH_AGENCY.exec(view) : null;
}

const CLOSING = /[-_:\u2010-\u2015\u2212]/;

/** The dateline that opens `text.slice(start, end)`, or `null`. Sees the first 160 characters only. */
export function datelineAt(text: string, start: number, end: number): Dateline | null {
  const view = text.slice(start, Math.min(end, start + VIEW));
  const found = opening(view);
  if (found === null) return null;
  const match = read(found);
  const stop = start + found[0].trimEnd().length;
  if (!isTrusted(match) || skipBlank(text, stop, end) === end) return null;
  return { start, end: stop, place: match.place, agency: match.agency, date: match.date };
}

/** The dateline that is the whole passage: "WASHINGTON, DC, April 28, 2009", "SEOUL, South Korea (AP) —". */
export function datelineAlone(passage: Passage): Dateline | null {
  const { start, head, length } = passage;
  if (length > VIEW || !/[(\d]/.test(head) || isDateLine(passage)) return null;
  const found = ALONE.exec(head) ?? withAgency(head);
  if (found === null || found[0].length < head.trimEnd().length) return null;
  const { place, date, agency } = read(found);
  if (agency === null ? !isKnownPlace(place) && !isCapitals(place) : !isAgency(agency)) return null;
  return { start, end: start + length, place, agency, date };
}
