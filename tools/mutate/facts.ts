/** The facts of a report that a script may change by one word: what is told, where, and what stands there instead. */
import { createHash } from 'node:crypto';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { NUMBER_WORDS, ORDINAL_WORDS } from './number-words.ts';

export const KINDS = [
  'age',
  'figure',
  'ordinal',
  'weekday',
  'month',
  'year',
  'person',
  'place',
  'organisation',
  'negation',
] as const;
export type FactKind = (typeof KINDS)[number];

/** A fact told by a few words of an article's text; two of one `key` and kind are one fact. */
export interface Fact {
  readonly kind: FactKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
}

/** Names to take the place of others, by type. */
export type Names = Readonly<Record<'person' | 'place' | 'organisation', readonly string[]>>;

export function hash(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32BE(0);
}

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Every fact of the text that can be changed. */
export function factsOf(analysis: ArticleAnalysis): Fact[] {
  return [...figuresOf(analysis), ...timesOf(analysis), ...namesOf(analysis), ...verbsOf(analysis)];
}

const DIGITS = /\d[\d.,]*\d|\d/;
const WORDS = new RegExp(`\\b(${[...NUMBER_WORDS.slice(2), ...ORDINAL_WORDS].join('|')})\\b`, 'i');

function figuresOf({ quantities }: ArticleAnalysis): Fact[] {
  return quantities.flatMap((quantity): Fact[] => {
    const { field, vague, upper, kind, amount, unit, counted, text, start } = quantity;
    if (field !== 'text' || vague || upper !== undefined || kind === 'score' || kind === 'points') return [];
    if (kind !== 'ordinal' && amount <= 1) return [];
    const match = kind === 'ordinal' ? WORDS.exec(text) : (DIGITS.exec(text) ?? WORDS.exec(text));
    if (!match) return [];
    const at = start + match.index;
    const key = [kind, unit, amount, counted ?? ''].join(' ');
    const own = kind === 'age' || kind === 'ordinal' ? kind : 'figure';
    return [{ kind: own, start: at, end: at + match[0].length, text: match[0], key }];
  });
}

function timesOf({ times }: ArticleAnalysis): Fact[] {
  const sorts = [
    ['weekday', new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`)],
    ['month', new RegExp(`\\b(${MONTHS.join('|')})\\b`)],
    ['year', /\b(1[89]|20)\d\d\b/],
  ] as const;
  return times.flatMap((time) =>
    sorts.flatMap(([kind, pattern]): Fact[] => {
      const match = time.field === 'text' && time.stated[kind] !== undefined ? pattern.exec(time.text) : null;
      if (!match) return [];
      const at = time.start + match.index;
      return [{ kind, start: at, end: at + match[0].length, text: match[0], key: match[0] }];
    }),
  );
}

function namesOf({ names }: ArticleAnalysis): Fact[] {
  return names.flatMap(({ field, type, parts, text, start, end }): Fact[] => {
    if (field !== 'text' || type === 'other') return [];
    if (type !== 'person') return [{ kind: type, start, end, text, key: text.toLowerCase() }];
    const from = parts?.given ? text.indexOf(parts.given) : text.indexOf(parts?.family ?? text);
    const to = text.lastIndexOf(parts?.family ?? text) + (parts?.family ?? text).length;
    if (!parts?.family || from < 0 || to <= from) return [];
    const told = text.slice(from, to);
    return [{ kind: type, start: start + from, end: start + to, text: told, key: parts.family.toLowerCase() }];
  });
}

const AUXILIARY = /\b(was|were|is|are|has|had|will|would|can|could|did|does|should)\b(?! not|n['’]t)(?=\s+(\w+))/g;

function verbsOf({ document: { article } }: ArticleAnalysis): Fact[] {
  return [...article.text.matchAll(AUXILIARY)].map(({ index, 0: text, 2: next = '' }) => ({
    ...{ kind: 'negation', start: index, end: index + text.length, text },
    key: next.toLowerCase(),
  }));
}

/** The words that a careless hand puts there instead, the same for the same seed; `null` where there are none. */
export function instead({ kind, text }: Fact, seed: string, names: Names): string | null {
  const by = hash(seed);
  const step = <T>(row: readonly T[], most: number) => row[(row.indexOf(text as T) + 1 + (by % most)) % row.length];
  switch (kind) {
    case 'weekday':
      return step(WEEKDAYS, 6) ?? null;
    case 'month':
      return step(MONTHS, 5) ?? null;
    case 'year':
      return String(Number(text) + (by % 2 === 0 ? -1 : 1) * (1 + (by % 3)));
    case 'negation':
      return `${text} not`;
    case 'person':
    case 'place':
    case 'organisation':
      return otherName(text, names[kind], by);
    default:
      return otherNumber(text, by);
  }
}

function otherName(text: string, names: readonly string[], by: number): string | null {
  const other = names[by % Math.max(1, names.length)];
  if (other === undefined || other === text) return null;
  return text.includes(' ') ? other : (other.split(' ').at(-1) ?? null);
}

/** A number near by where it is small or told in words, else one with another of its first two digits. */
function otherNumber(text: string, by: number): string | null {
  for (const row of [NUMBER_WORDS, ORDINAL_WORDS]) {
    const at = row.indexOf(text.toLowerCase());
    const other = at < 0 ? undefined : row[(at + 1 + (by % 3)) % row.length];
    if (other !== undefined) return /^\p{Lu}/u.test(text) ? other.replace(/^./, (first) => first.toUpperCase()) : other;
  }
  const value = Number(text.replaceAll(',', ''));
  if (!Number.isFinite(value)) return null;
  if (value < 10 && Number.isInteger(value)) return String(value + 1 + (by % 4));
  const places = [...text].flatMap((digit, at) => (/\d/.test(digit) ? [at] : [])).slice(0, 2);
  const place = places[by % places.length] ?? 0;
  const digit = (Number(text[place]) + 1 + (by % 7)) % 10;
  return text.slice(0, place) + (place === 0 && digit === 0 ? 9 : digit) + text.slice(place + 1);
}
