import {
  CARDINALS,
  DAYPARTS,
  DECADE_WORDS,
  DEICTIC,
  FREQUENCIES,
  MONTH_ABBREVIATIONS,
  MONTHS,
  MULTIPLIERS,
  ORDINALS,
  REFERENCES,
  SEASONS,
  UNITS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from '../../../lexicon/en/time-words.ts';
import { MODIFIERS } from './modifier.ts';
import { AMOUNTS } from './number.ts';
import { HOLIDAY_PHRASES } from './period.ts';
import { REFERENCE_PHRASES } from './reference.ts';

const TABLES: readonly ReadonlyMap<string, unknown>[] = [
  AMOUNTS,
  CARDINALS,
  DAYPARTS,
  DECADE_WORDS,
  DEICTIC,
  FREQUENCIES,
  HOLIDAY_PHRASES,
  MODIFIERS,
  MONTH_ABBREVIATIONS,
  MONTHS,
  MULTIPLIERS,
  ORDINALS,
  REFERENCE_PHRASES,
  REFERENCES,
  SEASONS,
  UNITS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
];

const SINGLE =
  'the a an this that these those his her its their our my all every each per once twice thrice ' +
  'recent coming today tonight yesterday tomorrow overnight noon midnight noontime early mid late middle half quarter ' +
  'fiscal financial q h fy ad year month yearend weekends';

/** Words a time can begin with; at any other word no rule need be tried. */
export const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...TABLES.flatMap((table) => [...table.keys()]),
  ...[...WEEKDAYS.keys()].map((day) => `${day}s`),
  ...[...UNITS.keys()].map((unit) => `${unit}long`),
  ...SINGLE.split(' '),
]);
