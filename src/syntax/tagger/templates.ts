import { COLUMNS, type Column, mix, RECORD } from './attributes.ts';

/** Words of padding on each side of a sentence, as templates look two words to either side. */
export const PADDING = 2;

/**
 * The features, as conjunctions of columns of the word (0) and its neighbours (-2 to 2), after Ratnaparkhi 1996 and
 * Toutanova et al. 2003 (two words to either side), with word clusters (Miller et al. 2004; Koo et al. 2008).
 */
export const TEMPLATES: readonly string[] = [
  'lower0',
  'word0',
  'suffix10',
  'suffix20',
  'suffix30',
  'suffix40',
  'prefix20',
  'prefix30',
  'shape0',
  'casing0',
  'coarse0',
  'lower-1',
  'lower+1',
  'lower-2',
  'lower+2',
  'suffix2+1',
  'suffix3+1',
  'suffix3-1',
  'cluster-1',
  'cluster+1',
  'cluster-2',
  'cluster+2',
  'speech-1',
  'speech+1',
  'speech+2',
  'tag-1',
  'tag-2',
  'lower0 casing0',
  'suffix30 casing0',
  'suffix20 casing0',
  'cluster0 casing0',
  'cluster0 suffix20',
  'speech0 casing0',
  'speech0 suffix20',
  'lower-1 lower0',
  'lower0 lower+1',
  'lower-1 lower+1',
  'lower+1 lower+2',
  'lower-2 lower-1',
  'casing0 casing+1',
  'casing-1 casing0',
  'cluster0 cluster+1',
  'cluster-1 cluster0',
  'cluster-1 cluster+1',
  'suffix30 suffix2+1',
  'speech0 speech+1',
  'speech-1 speech0',
  'lower-1 speech0',
  'tag-1 tag-2',
  'tag-1 lower0',
  'tag-1 lower+1',
  'tag-1 suffix30',
  'tag-1 suffix2+1',
  'tag-1 tag-2 lower0',
  'tag-1 tag-2 cluster+1',
  'tag-1 tag-2 cluster0',
  'tag-1 tag-2 speech0',
  'tag-1 cluster+1 cluster+2',
  'tag-1 speech0 speech+1',
];

const REFERENCE = /^([a-z]+[1-4]?)([+-][12]|0)$/;

/** The templates as distances from the start of a word's record, by the number of columns they join. */
interface Compiled {
  readonly ones: Int32Array;
  readonly twos: Int32Array;
  readonly threes: Int32Array;
}

function distance(reference: string): number {
  const [, column = '', offset = '0'] = REFERENCE.exec(reference) ?? [];
  return Number(offset) * RECORD + COLUMNS[column as Column];
}

function compile(templates: readonly string[]): Compiled {
  const joined = (size: number): Int32Array =>
    Int32Array.from(
      templates
        .map((t) => t.split(' '))
        .filter((t) => t.length === size)
        .flatMap((t) => t.map(distance)),
    );
  return { ones: joined(1), twos: joined(2), threes: joined(3) };
}

const { ones, twos, threes } = compile(TEMPLATES);

/** Writes the keys of the features of the word whose record starts at `at`: one for each template. */
export function writeKeys(records: Int32Array, at: number, keys: Int32Array): void {
  let k = 0;
  for (let i = 0; i < ones.length; i++) {
    keys[k] = mix(++k, records[at + (ones[i] as number)] as number);
  }
  for (let i = 0; i < twos.length; i += 2) {
    const first = mix(k + 1, records[at + (twos[i] as number)] as number);
    keys[k++] = mix(first, records[at + (twos[i + 1] as number)] as number);
  }
  for (let i = 0; i < threes.length; i += 3) {
    const first = mix(k + 1, records[at + (threes[i] as number)] as number);
    const second = mix(first, records[at + (threes[i + 1] as number)] as number);
    keys[k++] = mix(second, records[at + (threes[i + 2] as number)] as number);
  }
}
