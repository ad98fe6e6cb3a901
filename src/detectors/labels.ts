import { eventNounsOf } from '../lexicon/en/derivations.ts';
import type { QuantityMention, TimeGrain } from '../types.ts';

/** What a difference in time is about, for an editor: "Day of the meeting", "Year of the ruling". */
export function timeLabel(lemma: string, grains: readonly TimeGrain[]): string {
  return `${unitOf(grains)} of ${deedName(lemma)}`;
}

/** What a difference of places is about: "Place of the summit". */
export function placeLabel(lemma: string): string {
  return `Place of ${deedName(lemma)}`;
}

function unitOf(grains: readonly TimeGrain[]): string {
  const isOnly = (...wanted: readonly TimeGrain[]) => grains.every((grain) => wanted.includes(grain));
  if (isOnly('year')) return 'Year';
  if (isOnly('month')) return 'Month';
  if (isOnly('second', 'minute', 'hour')) return 'Hour';
  return isOnly('day', 'daypart', 'second', 'minute', 'hour') ? 'Day' : 'Time';
}

/** "The meeting" for `meet`; of a verb that no noun stands for, the verb itself in quotation marks. */
function deedName(lemma: string): string {
  const nouns = eventNounsOf(lemma);
  if (nouns.length === 0) return `“${lemma}”`;
  const best = [...nouns].sort((a, b) => rankOf(a, lemma) - rankOf(b, lemma) || (a < b ? -1 : 1))[0];
  return `the ${best ?? lemma}`;
}

/** News writes "the resignation" and "the arrest" rather than "the resigning"; "the meeting" has no rival. */
function rankOf(noun: string, lemma: string): number {
  if (/(tion|sion|ment|ance|ence|al|ure)$/.test(noun)) return 0;
  if (noun === 'meeting' || noun === 'ruling') return 0;
  return noun === lemma ? 1 : noun.endsWith('ing') ? 3 : 2;
}

/** What a difference of figures is about: "Number of people dead", "Depth", "Length of the meeting". */
export function figureLabel({ kind, counted, bearer, state, unit }: QuantityMention): string {
  const of = bearer === undefined ? '' : ` of the ${bearer}`;
  if (kind === 'duration') return `Length${of}`;
  if (kind === 'money') return `Sum${of}`;
  if (kind === 'percent' || kind === 'points') return `Share${of}`;
  if (unit === 'Mw') return `Magnitude${of}`;
  if (counted !== null) return `Number of ${plural(counted)}${state === undefined ? '' : ` ${state}`}`;
  return bearer === undefined ? 'Figure' : capital(bearer);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  policeman: 'policemen',
  fisherman: 'fishermen',
  life: 'lives',
  foot: 'feet',
  series: 'series',
  aircraft: 'aircraft',
};

function plural(noun: string): string {
  const irregular = IRREGULAR[noun];
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
