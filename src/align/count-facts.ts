import { childIn, type Tree } from '../syntax/tree.ts';
import type { CountView } from './count-view.ts';

/** Nouns and verbs on the way from a figure to what it is told of are seldom more. */
const MOST_STEPS = 6;

/** The name, in lower case, that the figure hangs on: "*Ancud*, home to 40,000 people", "*Ancud* lies 90 km south of". */
export function holderOf(tree: Tree, from: number): Set<string> {
  for (let at = from, steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
    const word = tree.words[at];
    if (!word) break;
    const named = word.upos === 'PROPN' && at !== from ? at : childIn(tree, at, 'nsubj');
    if (tree.words[named]?.upos === 'PROPN') return namesAround(tree, named);
    at = word.head;
  }
  return new Set();
}

/** The words of one name: those that its head word binds, and itself. */
function namesAround({ words }: Tree, at: number): Set<string> {
  const parts = words.filter((word, i) => word.upos === 'PROPN' && (i === at || word.head === at));
  return new Set(parts.map(({ lemma }) => lemma.toLowerCase()));
}

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

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((item) => b.has(item));
}
