import type { CountView } from './count-view.ts';
import { meets } from './sets.ts';

/** Whether two figures are the same attribute of the same place: then they are of one thing, whatever the news. */
export function isOneFact(a: CountView, b: CountView): boolean {
  return meets(a.holder, b.holder) && (arePopulations(a, b) || areDistances(a, b));
}

function arePopulations(a: CountView, b: CountView): boolean {
  return isPopulation(a) && isPopulation(b);
}

const LARGE = 1000;

function isPopulation({ quantity, near }: CountView): boolean {
  const { kind, counted, state, amount } = quantity;
  if (kind !== 'count' || state !== undefined || amount < LARGE) return false;
  if (counted === 'resident' || counted === 'inhabitant') return true;
  return counted === 'person' && (near.has('home') || near.has('population'));
}

/** From one place to one other; `own` of a distance is the place it is counted from. */
function areDistances(a: CountView, b: CountView): boolean {
  return [a, b].every(({ quantity }) => quantity.bearer === 'distance') && meets(a.own, b.own);
}
