import { personNamesCompatible } from '../annotate/name/person.ts';
import type { Entity } from './entities.ts';

/** Whether two entities are of one type, and known to be two by their names: not aliases or spellings of one name. */
export function areTwoNames(a: Entity, b: Entity): boolean {
  if (a.key === b.key || a.type !== b.type) return false;
  if (a.parts && b.parts) return personNamesCompatible(a.parts, b.parts) === 'different' && !shareWord(a, b);
  return !shareWord(a, b) && !isShortFor(a.name, b.name) && !isShortFor(b.name, a.name);
}

const EMPTY = /^(the|of|and|for|in|on|a|inc|co|corp)$/;

function wordsOf({ name }: Entity): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.test(word));
}

/** A name in common may be the family's, or the first word of one long name: it does not tell two. */
function shareWord(a: Entity, b: Entity): boolean {
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}

/** "FBI" for "Federal Bureau of Investigation". */
function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  const initials = (long.match(/\p{Lu}/gu) ?? []).join('').toLowerCase();
  return letters.length >= 2 && (initials.startsWith(letters) || initials === letters.slice(0, -1));
}
