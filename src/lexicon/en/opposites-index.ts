import { WORDNET_OPPOSITES } from './opposites.data.ts';
import type { OppositeClass } from './opposites-class.ts';
import { CONFLICT_OPPOSITES } from './opposites-conflict.ts';
import { DECISION_OPPOSITES } from './opposites-decisions.ts';
import { DEED_OPPOSITES } from './opposites-deeds.ts';
import { EVERYDAY_OPPOSITES } from './opposites-everyday.ts';
import { LIFE_OPPOSITES } from './opposites-life.ts';
import { MOVEMENT_OPPOSITES } from './opposites-movement.ts';
import { QUALITY_OPPOSITES } from './opposites-qualities.ts';
import { RELATION_OPPOSITES } from './opposites-relations.ts';

/** All classes of opposites of news, in a fixed order. */
export const OPPOSITE_CLASSES: readonly OppositeClass[] = [
  ...DECISION_OPPOSITES,
  ...MOVEMENT_OPPOSITES,
  ...CONFLICT_OPPOSITES,
  ...LIFE_OPPOSITES,
  ...DEED_OPPOSITES,
  ...QUALITY_OPPOSITES,
  ...RELATION_OPPOSITES,
  ...EVERYDAY_OPPOSITES,
];

/** Where a lemma stands: a class and one of its poles. */
export interface PolePlace {
  readonly oppositeClass: OppositeClass;
  readonly pole: 0 | 1;
}

/** The lemmas of a pole as keys: `v: agree; n: accord` gives `agree/v`, `accord/n`. */
export function poleKeys(source: string): string[] {
  return source.split('; ').flatMap((group) => {
    const [pos = '', words = ''] = group.split(': ');
    return words.split(', ').map((word) => `${word}/${pos}`);
  });
}

let places: Map<string, PolePlace[]> | null = null;
let antonyms: Map<string, number> | null = null;
let withAntonym: Set<string> | null = null;

function decodePlaces(): Map<string, PolePlace[]> {
  const index = new Map<string, PolePlace[]>();
  for (const oppositeClass of OPPOSITE_CLASSES)
    for (const pole of [0, 1] as const)
      for (const key of poleKeys(oppositeClass.poles[pole])) {
        const known = index.get(key);
        if (known) known.push({ oppositeClass, pole });
        else index.set(key, [{ oppositeClass, pole }]);
      }
  return index;
}

function decodeAntonyms(): Map<string, number> {
  const index = new Map<string, number>();
  for (const line of WORDNET_OPPOSITES.split('\n')) {
    const cut = line.lastIndexOf('|');
    index.set(line.slice(0, cut), Number(line.slice(cut + 1)) / 10);
  }
  return index;
}

function decodeWithAntonym(): Set<string> {
  antonyms ??= decodeAntonyms();
  const keys = new Set<string>();
  for (const entry of antonyms.keys()) {
    const [pos, words] = [entry.slice(0, 1), entry.slice(2)];
    for (const word of words.split('|')) keys.add(`${word}/${pos}`);
  }
  return keys;
}

/** Whether WordNet has an antonym of a lemma key such as `agree/v`. */
export function hasAntonym(key: string): boolean {
  withAntonym ??= decodeWithAntonym();
  return withAntonym.has(key);
}

/** The classes and poles of a lemma key such as `agree/v`. */
export function polePlaces(key: string): readonly PolePlace[] {
  places ??= decodePlaces();
  return places.get(key) ?? [];
}

/** Strength of the WordNet antonymy of two lemma keys, 0 where there is none. */
export function antonymStrength(a: string, b: string): number {
  antonyms ??= decodeAntonyms();
  const [first, second] = a < b ? [a, b] : [b, a];
  const pos = first.slice(-1);
  return pos === second.slice(-1) ? (antonyms.get(`${pos} ${first.slice(0, -2)}|${second.slice(0, -2)}`) ?? 0) : 0;
}
