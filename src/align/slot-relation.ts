import { placeRelation } from '../annotate/name/place.ts';
import { findPlaces } from '../lexicon/en/places.ts';
import type { SlotView } from './slots.ts';
import { areTwoNames } from './two-names.ts';

/** `same`: one name · `part`: one place lies in the other · `two`: two names · `unclear`: nobody knows. */
export type SlotRelation = 'same' | 'part' | 'two' | 'unclear';

/** How the names of two slots stand to each other. */
export function slotRelation(a: SlotView, b: SlotView): SlotRelation {
  if (a.filler.key === b.filler.key) return 'same';
  if (a.filler.type !== 'place') return areTwoNames(a.filler, b.filler) ? 'two' : 'unclear';
  const relation = placeRelation(a.name, b.name);
  if (relation === 'same') return 'same';
  if (relation === 'within' || relation === 'contains') return 'part';
  return relation === 'disjoint' || areOfOneSort(a.name, b.name) || areTwoTowns(a.name, b.name) ? 'two' : 'unclear';
}

/** "Elm Grove, Ohio" and "Toledo": two towns, though the tables do not know one of them. */
function areTwoTowns(a: string, b: string): boolean {
  const [[town, state], [other, otherState]] = [a, b].map((name) => name.split(', ')) as [string[], string[]];
  if (!town || !other || !isTown(town, state) || !isTown(other, otherState) || !(state ?? otherState)) return false;
  const words = new Set(town.toLowerCase().split(/\s+/));
  return !other
    .toLowerCase()
    .split(/\s+/)
    .some((word) => words.has(word));
}

function isTown(name: string, state: string | undefined): boolean {
  return state !== undefined || findPlaces(name)[0]?.kind === 'city';
}

/** "Pennsylvania Turnpike" and "New Jersey Turnpike": one sort of place, and two names for it. */
function areOfOneSort(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => name.toLowerCase().split(/\s+/));
  if (!left || !right || left.length < 2 || right.length < 2 || left.at(-1) !== right.at(-1)) return false;
  return !left.slice(0, -1).some((word) => right.includes(word));
}
