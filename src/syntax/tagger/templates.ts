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
  'casing0 casing+1',
  'cluster0 cluster+1',
  'cluster-1 cluster0',
  'suffix30 suffix2+1',
  'speech0 speech+1',
  'speech-1 speech0',
  'lower-1 speech0',
  'tag-1 tag-2',
  'finite0 suffix20',
  'finite0 speech0',
  'lower0 finite0',
  'tag-1 lower0',
  'tag-1 lower+1',
  'tag-1 suffix30',
  'tag-1 tag-2 lower0',
  'tag-1 finite0 suffix30',
  'tag-1 finite0 speech0',
  'tag-1 tag-2 cluster0',
  'tag-1 tag-2 speech0',
  'tag-1 cluster+1 cluster+2',
  'tag-1 speech0 speech+1',
];

const REFERENCE = /^([a-z]+[1-4]?)([+-][12]|0)$/;
/** Columns that a word has wherever it stands. */
const SENTENCE_COLUMNS: ReadonlySet<string> = new Set(['casing', 'tag', 'finite']);

interface Reference {
  readonly column: Column;
  readonly offset: number;
}

/** Templates by the number of columns they join: the template's number, then distances from the record's start. */
export interface TemplateSet {
  readonly size: number;
  readonly ones: Int32Array;
  readonly twos: Int32Array;
  readonly threes: Int32Array;
}

interface Template {
  readonly number: number;
  readonly references: readonly Reference[];
}

const parsed: readonly Template[] = TEMPLATES.map((template, i) => ({
  number: i + 1,
  references: template.split(' ').map((reference) => {
    const [, column = '', offset = '0'] = REFERENCE.exec(reference) ?? [];
    return { column: column as Column, offset: Number(offset) };
  }),
}));

function compile(templates: readonly Template[], origin: number): TemplateSet {
  const joined = (size: number): Int32Array =>
    Int32Array.from(
      templates
        .filter(({ references }) => references.length === size)
        .flatMap(({ number, references }) => {
          return [number, ...references.map((r) => (r.offset - origin) * RECORD + COLUMNS[r.column])];
        }),
    );
  return { size: templates.length, ones: joined(1), twos: joined(2), threes: joined(3) };
}

/** The offset of the one word a template looks at, wherever that word stands; else undefined. */
function wordOffset({ references }: Template): number | undefined {
  const [first] = references;
  const alone = references.every((r) => r.offset === first?.offset && !SENTENCE_COLUMNS.has(r.column));
  return alone ? first?.offset : undefined;
}

export const ALL: TemplateSet = compile(parsed, 0);

/** Templates that look at more than one word, at casing or at tags. */
export const CONTEXTUAL: TemplateSet = compile(
  parsed.filter((template) => wordOffset(template) === undefined),
  0,
);

/** Templates that look at the word two before, one before, itself, one after, two after: distances from its record. */
export const BY_OFFSET: readonly TemplateSet[] = [-2, -1, 0, 1, 2].map((offset) =>
  compile(
    parsed.filter((template) => wordOffset(template) === offset),
    offset,
  ),
);

/** Writes the keys of the features of the word whose record starts at `at`: one for each template of the set. */
export function writeKeys(set: TemplateSet, records: Int32Array, at: number, keys: Int32Array): void {
  const { ones, twos, threes } = set;
  let k = 0;
  for (let i = 0; i < ones.length; i += 2) {
    keys[k++] = mix(ones[i] as number, records[at + (ones[i + 1] as number)] as number);
  }
  for (let i = 0; i < twos.length; i += 3) {
    const first = mix(twos[i] as number, records[at + (twos[i + 1] as number)] as number);
    keys[k++] = mix(first, records[at + (twos[i + 2] as number)] as number);
  }
  for (let i = 0; i < threes.length; i += 4) {
    const first = mix(threes[i] as number, records[at + (threes[i + 1] as number)] as number);
    const second = mix(first, records[at + (threes[i + 2] as number)] as number);
    keys[k++] = mix(second, records[at + (threes[i + 3] as number)] as number);
  }
}
