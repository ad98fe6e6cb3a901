import { UNIT_ROWS } from './units.data.ts';

/** A unit of measure: `base` amount = stated amount × `factor` + `offset`. */
export interface Unit {
  /** The base unit of the dimension: `m`, `m2`, `kg`, `l`, `K`, `m/s`, `J`, `W`, `B`, `Hz`, `Pa`, `s`. */
  readonly base: string;
  readonly factor: number;
  readonly offset: number;
  /** The singular name: "mile". */
  readonly name: string;
  /** A symbol of one letter is only a unit when it touches its number: "20C", "5m". */
  readonly symbol: boolean;
}

const plural = (name: string): string =>
  name.replace(/^(\w+)(?=$| )/, (word) => (word.endsWith('s') ? word : `${word}s`));

function spellingsOf(written: string): string[] {
  if (written.startsWith('=')) return [written.slice(1)];
  const name = written.toLowerCase();
  const last = `${name}s`;
  return name.length < 3 ? [name] : [name, last, plural(name), name.replaceAll('-', ' '), last.replaceAll('-', ' ')];
}

function readRow(row: string): [string, Unit][] {
  const [base = '', factor = '', offset = '', spellings = ''] = row.split('|');
  const written = spellings.split(',');
  const name = written[0] ?? '';
  return written.flatMap((text) => {
    const symbol = text.startsWith('=');
    const unit = { base, factor: Number(factor), offset: Number(offset), name, symbol };
    return spellingsOf(text).map((spelling): [string, Unit] => [spelling, unit]);
  });
}

const UNITS: ReadonlyMap<string, Unit> = new Map(UNIT_ROWS.trim().split('\n').flatMap(readRow));

const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...UNITS.keys()].map((name) => name.split(' ')[0]?.toLowerCase() ?? ''),
);

/** Whether a unit's name may begin with this word, in lower case. */
export const startsUnit = (word: string): boolean => FIRST_WORDS.has(word);

/** The unit written like this, words parted by one space; symbols of one letter as written, all else in lower case. */
export function unitNamed(spelling: string): Unit | null {
  return UNITS.get(spelling) ?? null;
}
