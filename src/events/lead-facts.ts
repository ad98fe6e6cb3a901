import { findPlaces } from '../lexicon/en/places.ts';
import type { Document, SurfaceToken } from '../segment/document.ts';

/** Where, when and how much, as the first sentences tell it: what sets two events of one sort apart. */
export interface LeadFacts {
  /** Known places after "in", "at", "near". */
  readonly places: readonly string[];
  /** Dates as days from 1 January of a year without name: "March 14" is 3 × 31 + 14. */
  readonly dates: readonly number[];
  /** Days of the week, Monday as 0. */
  readonly weekdays: readonly number[];
  /** Figures with a decimal point, which are measured and not counted: magnitudes, shares, scores. */
  readonly measures: ReadonlySet<string>;
}

const LEAD_TOKENS = 130;
const LONGEST_SENTENCE = 150;
const PLACING = new Set(['in', 'at', 'near', 'off', 'outside']);
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const CAPITAL = /^\p{Lu}/u;
/** Usual days a month in the count of `dates`; only differences of a few days matter. */
const MONTH = 31;

function monthOf(text: string): number {
  const word = text.toLowerCase().replace('.', '');
  return word.length < 3
    ? -1
    : MONTHS.findIndex((month) => month === word || (word.length < 5 && month.startsWith(word)));
}

const dayOf = (text: string): number => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(text);
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : 0;
};

/** "March 14", "14 March". */
function dateAt(tokens: readonly SurfaceToken[], at: number): number | null {
  const month = CAPITAL.test(tokens[at]?.text ?? '') ? monthOf(tokens[at]?.text ?? '') : -1;
  if (month < 0) return null;
  const day = dayOf(tokens[at + 1]?.text ?? '') || dayOf(tokens[at - 1]?.text ?? '');
  return day ? month * MONTH + day : null;
}

/** The known place after a preposition of place; an article between does no harm. */
function placeAt(tokens: readonly SurfaceToken[], at: number): string | null {
  if (!PLACING.has(tokens[at]?.text.toLowerCase() ?? '')) return null;
  const found: string[] = [];
  for (let i = at + 1; i < tokens.length && i < at + 6; i++) {
    const text = tokens[i]?.text ?? '';
    if (text === 'the' && found.length === 0) continue;
    if (!CAPITAL.test(text) || monthOf(text) >= 0 || WEEKDAYS.includes(text.toLowerCase())) break;
    found.push(text.replace(/['’]s$/u, ''));
  }
  for (let length = found.length; length > 0; length--) {
    const name = found.slice(0, length).join(' ');
    if (findPlaces(name).length > 0) return name;
  }
  return null;
}

/** The sentences an article opens with, captions and repetitions left out. */
export function leadTokens(document: Document): SurfaceToken[][] {
  const lead: SurfaceToken[][] = [];
  let count = 0;
  for (const { tokens, repeated, kind } of document.sentences) {
    if (repeated || kind === 'caption') continue;
    lead.push(tokens.slice(0, LONGEST_SENTENCE));
    count += tokens.length;
    if (count > LEAD_TOKENS) break;
  }
  return lead;
}

/** Reads the lead of an article. */
export function leadFacts(document: Document): LeadFacts {
  const lead = leadTokens(document);
  const places = lead.flatMap((tokens) => tokens.map((_, at) => placeAt(tokens, at)).filter((place) => place !== null));
  const dates = lead.flatMap((tokens) => tokens.map((_, at) => dateAt(tokens, at)).filter((date) => date !== null));
  const words = lead.flat().map(({ text }) => text);
  return {
    places: [...new Set(places)],
    dates: [...new Set(dates)],
    weekdays: [...new Set(words.map((word) => WEEKDAYS.indexOf(word.toLowerCase())).filter((day) => day >= 0))],
    measures: new Set(words.filter((word) => /^\d+\.\d+$/u.test(word))),
  };
}
