import type { ArgumentRole } from '../types.ts';
import type { Phrase } from './phrase.ts';
import type { Spotter } from './spotter.ts';

const CAUSE_PREPOSITIONS = new Set(['because of', 'due to', 'owing to', 'thanks to', 'because']);
const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'on',
  'near',
  'inside',
  'outside',
  'off',
  'around',
  'across',
  'over',
  'under',
  'beside',
  'behind',
  'along',
  'within',
  'to',
  'from',
  'into',
  'toward',
  'towards',
  'through',
  'above',
  'below',
  'beneath',
]);

/** What an oblique phrase is to its predicate, by its preposition and by what it names. */
export function obliqueRole(
  phrase: Phrase,
  preposition: string | null,
  spotter: Spotter,
  passive: boolean,
): ArgumentRole {
  if (spotter.isTime(phrase)) return 'time';
  if (passive && preposition === 'by') return 'agent';
  if (preposition && CAUSE_PREPOSITIONS.has(preposition)) return 'cause';
  if (preposition && PLACE_PREPOSITIONS.has(preposition) && spotter.isPlace(phrase)) return 'place';
  return 'other';
}

const CAUSE_MARKS = new Set(['because', 'since', 'as']);
const TIME_MARKS = new Set(['when', 'while', 'after', 'before', 'until', 'till', 'once']);

/** What an adverbial clause is to its predicate, by its subordinator. */
export function clauseRole(mark: string | null): ArgumentRole {
  if (mark && CAUSE_MARKS.has(mark)) return 'cause';
  return mark && TIME_MARKS.has(mark) ? 'time' : 'other';
}
