import type { Figure, Reading } from './reading.ts';
import { lowerAt } from './reading.ts';

/** Words behind a length that say which of a thing's lengths it is. */
const DIMENSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    distance:
      'north south east west northeast northwest southeast southwest north-east north-west south-east south-west ' +
      'north-northeast north-northwest south-southeast south-southwest east-northeast east-southeast ' +
      'west-northwest west-southwest off away outside inland offshore upstream downstream from',
    depth: 'deep below beneath underground underwater',
    height: 'high tall',
    width: 'wide across',
    length: 'long',
  }).flatMap(([dimension, words]) => words.split(' ').map((word): [string, string] => [word, dimension])),
);

/** "10 km" or "2 miles", in metres. */
const isLength = (figure: Figure): boolean => figure.unit?.unit === 'm';
/** No conversion in brackets is longer: "10 km (about 6 miles) north of". */
const LONGEST_ASIDE = 8;

/** Where the words behind a figure go on, past a conversion in brackets or out of it. */
function pastAside(reading: Reading, from: number): number {
  if (reading.atoms[from]?.text === ')') return from + 1;
  if (reading.atoms[from]?.text !== '(') return from;
  for (let at = from + 1; at < from + LONGEST_ASIDE; at++) if (reading.atoms[at]?.text === ')') return at + 1;
  return from;
}

/** Which length of a thing is told: "12 miles north of Arden" is a distance, "12 miles below the surface" a depth. */
export function dimensionOf(reading: Reading, figure: Figure): string | null {
  if (!isLength(figure)) return null;
  return DIMENSIONS.get(lowerAt(reading, pastAside(reading, figure.to))) ?? null;
}
