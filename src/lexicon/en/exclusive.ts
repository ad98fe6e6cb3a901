import type { Exclusion } from './exclusion.ts';
import { exclusiveKinds } from './exclusive-kinds.ts';
import { VALUE_SETS, type ValueSet } from './exclusive-sets.ts';
import { type Lemma, wordClass } from './lemma.ts';

interface ValuePlace {
  readonly set: ValueSet;
  readonly value: number;
}

let places: Map<string, ValuePlace[]> | null = null;

function decode(): Map<string, ValuePlace[]> {
  const index = new Map<string, ValuePlace[]>();
  for (const set of VALUE_SETS)
    set.values.split('|').forEach((names, value) => {
      for (const name of names.split(', ')) index.set(name, [...(index.get(name) ?? []), { set, value }]);
    });
  return index;
}

function placesOf({ lemma, pos }: Lemma): readonly ValuePlace[] {
  places ??= decode();
  const [letter, found] = [wordClass(pos), places.get(lemma.toLowerCase())];
  return letter && found ? found.filter(({ set }) => set.pos.includes(letter)) : NONE;
}

const NONE: readonly ValuePlace[] = [];

/** Whether a word is a value of a set that excludes the others. */
export function isValue(word: Lemma): boolean {
  return placesOf(word).length > 0;
}

/**
 * Whether two words are values of one set of which only one can hold of one thing: by a closed set of news (verdicts,
 * parties, colours, kin …) or as two sorts of one close physical kind in WordNet ("saxophone" / "flute").
 * Symmetrical; `null` where nothing is known.
 */
export function exclusive(a: Lemma, b: Lemma): Exclusion | null {
  const [placesOfA, placesOfB] = [placesOf(a), placesOf(b)];
  if (placesOfA.length === 0 || placesOfB.length === 0) return exclusiveKinds(a, b);
  const shared = placesOfA.filter(({ set }) => placesOfB.some((place) => place.set === set));
  const isSame = ({ set, value }: ValuePlace) => placesOfB.some((place) => place.set === set && place.value === value);
  const same = new Set(shared.filter(isSame).map(({ set }) => set));
  const found = shared.find(({ set }) => !same.has(set));
  if (found) return { set: found.set.name, strength: found.set.strength };
  return shared.length ? null : exclusiveKinds(a, b);
}
