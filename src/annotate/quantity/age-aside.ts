import { synsetGraph } from '../../lexicon/en/relations-graph.ts';
import { tieOfNoun } from '../../lexicon/en/ties.ts';
import { type Figure, lowerAt, type Reading } from './reading.ts';

/** "Lee, 45, …", "Lee, 45.", "Ann Lee (45)", "the actress, 45,". */
export function betweenCommas(reading: Reading, figure: Figure): boolean {
  const { atoms } = reading;
  if (atoms[figure.from]?.kind !== 'figure' || figure.to !== figure.from + 1 || !Number.isInteger(figure.value))
    return false;
  const next = atoms[figure.to];
  const now = /^(?:now|then|aged|both|each)$/.test(lowerAt(reading, figure.from - 1)) ? 1 : 0;
  const named = namedBefore(reading, figure.from - 2 - now);
  const before = atoms[figure.from - 1 - now];
  if (!named) return before?.text === ',' && next?.text === ',' && describedBefore(reading, figure.from - 2 - now);
  if (before?.text === ',')
    return next === undefined || /^[,.;)]$/.test(next.text) || /^(?:and|who|was|of|is|has|had)$/.test(next.lower);
  return before?.text === '(' && next?.text === ')' && atoms[figure.from - 3]?.capital === true && figure.value >= 10;
}

function namedBefore(reading: Reading, at: number): boolean {
  const atom = reading.atoms[at];
  if (atom?.text === '.') return /^(?:jr|sr)$/.test(lowerAt(reading, at - 1));
  if (
    !atom?.capital ||
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(atom.lower)
  )
    return false;
  return reading.atoms[at - 1]?.lower !== 'in' && reading.atoms[at - 1]?.lower !== 'on';
}

/** "*The actress*, 45,", "*his mother*, 61,": nobody counts anything right behind the noun of one person. */
function describedBefore(reading: Reading, at: number): boolean {
  const noun = lowerAt(reading, at);
  const isOne = tieOfNoun(noun) !== null || isPerson(noun);
  if (!isOne) return false;
  for (let back = at - 1; back >= at - 3; back--)
    if (/^(?:the|an?|his|her|their|our|my|whose|'s|’s)$/.test(lowerAt(reading, back))) return true;
  return false;
}

/** WordNet's lexicographer file of persons, counted from the first of the nouns. */
const PERSON_FILE = 15;

function isPerson(noun: string): boolean {
  const graph = synsetGraph('n');
  const first = graph?.senses(noun).first ?? -1;
  return graph !== null && first >= 0 && graph.file[first] === PERSON_FILE;
}
