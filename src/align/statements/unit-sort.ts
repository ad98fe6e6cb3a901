import type { Unit } from './unit.ts';

/** What a piece of a claim stands for. */
export type UnitSort =
  | 'name'
  | 'place'
  | 'number'
  | 'time'
  | 'noun'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'pronoun'
  | 'function';

const BY_CLASS: Readonly<Record<string, UnitSort>> = { VERB: 'verb', ADJ: 'adjective', ADV: 'adverb' };

export function sortOf(unit: Unit): UnitSort {
  if (unit.kind === 'pronoun' || unit.kind === 'function') return unit.kind;
  if (unit.kind === 'time') return 'time';
  if (unit.kind === 'number' || unit.upos === 'NUM') return 'number';
  if (unit.name?.type === 'place' || unit.name?.subtype === 'nationality') return 'place';
  if (unit.kind === 'name' || unit.upos === 'PROPN') return 'name';
  return BY_CLASS[unit.upos] ?? 'noun';
}
