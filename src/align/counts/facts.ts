import { areApart, meets } from '../sets.ts';
import { POPULATION } from './holder.ts';
import type { CountView } from './view.ts';

/** Whether two figures are the same attribute of the same place: then they are of one thing, whatever the news. */
export function isOneFact(a: CountView, b: CountView): boolean {
  return meets(a.holder, b.holder) && areAttributes(a, b);
}

/** Whether two figures are the same attribute of two places. */
export function areFactsApart(a: CountView, b: CountView): boolean {
  return areApart(a.holder, b.holder) && areAttributes(a, b);
}

function areAttributes(a: CountView, b: CountView): boolean {
  return (isPopulation(a) && isPopulation(b)) || areDistances(a, b);
}

/** All the people of a place: "home to 40,000 people", "has 40,000 inhabitants", "a population of 40,000". */
export function isPopulation({ quantity, near, verb }: CountView): boolean {
  const { kind, counted, state, amount } = quantity;
  if (kind !== 'count' || state !== undefined || amount < POPULATION || !LIVING.test(counted ?? '')) return false;
  return near.has('home') || near.has('population') || verb === 'have';
}

const LIVING = /^(resident|inhabitant|person)$/;

/** From one place to one other; `own` of a distance is the place it is counted from. */
function areDistances(a: CountView, b: CountView): boolean {
  return [a, b].every(({ quantity }) => quantity.bearer === 'distance') && meets(a.own, b.own);
}
