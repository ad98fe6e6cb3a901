import type { LexiconEntries } from '../types.ts';
import { quoted } from './input-error.ts';
import { isRecord, optionError, wrongType } from './option-error.ts';
import { suggestion } from './suggestion.ts';

const lists = ['opposites', 'aliases', 'offices'] as const;

/**
 * Checks the entries that a caller adds to the lexicon.
 *
 * @throws {InputError} for a list that is not there, and for an entry of the wrong form
 */
export function checkLexicon(value: unknown): LexiconEntries {
  if (!isRecord(value)) throw wrongType('lexicon', 'an object of lists', value);
  for (const key of Object.keys(value)) {
    if (key !== 'places' && !lists.some((list) => list === key)) {
      const known = [...lists, 'places'];
      const message = `there is no list ${quoted(key)} in lexicon${suggestion(key, known)}; there are ${known.join(', ')}`;
      throw optionError('unknown-option', `lexicon.${key}`, message);
    }
  }
  for (const list of lists) {
    if (value[list] !== undefined) checkRows(`lexicon.${list}`, value[list], list === 'opposites');
  }
  if (value.places !== undefined) checkPlaces(value.places);
  return value as LexiconEntries;
}

function checkRows(field: string, value: unknown, pairs: boolean): void {
  if (!Array.isArray(value)) throw wrongType(field, 'an array of lists of words', value);
  value.forEach((row: unknown, index) => {
    checkWords(`${field}[${index}]`, row, pairs);
  });
}

function checkWords(field: string, row: unknown, pair: boolean): void {
  const expected = pair ? 'a pair of words' : 'a list of two names or more';
  if (!Array.isArray(row)) throw wrongType(field, expected, row);
  const empty = row.findIndex((word) => typeof word !== 'string' || word.trim() === '');
  if (empty >= 0) throw wrongType(`${field}[${empty}]`, 'a word', row[empty]);
  if (pair ? row.length !== 2 : row.length < 2) {
    throw optionError('out-of-range', field, `${field} must be ${expected}, got ${row.length}`);
  }
}

function checkPlaces(value: unknown): void {
  if (!isRecord(value)) throw wrongType('lexicon.places', 'an object of what each place lies in', value);
  for (const [name, areas] of Object.entries(value)) {
    const field = `lexicon.places.${name}`;
    if (!Array.isArray(areas)) throw wrongType(field, 'a list of names', areas);
    const empty = areas.findIndex((area) => typeof area !== 'string' || area.trim() === '');
    if (empty >= 0) throw wrongType(`${field}[${empty}]`, 'a name', areas[empty]);
  }
}
