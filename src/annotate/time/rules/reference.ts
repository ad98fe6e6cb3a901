import { REFERENCES, UNITS } from '../../../lexicon/en/time-words.ts';
import { type Atom, at, isCapitalised, isHyphen } from '../atoms.ts';
import type { Match, ReferenceExpression } from '../expression.ts';
import { cardinalAt } from './number.ts';
import { longestPhrase, type PhraseTable, phraseTable } from './phrases.ts';

type Value = ReferenceExpression['value'];

export const REFERENCE_PHRASES: PhraseTable<Value> = phraseTable<Value>([
  [['the', 'near', 'future'], 'FUTURE_REF'],
  [['the', 'not', 'too', 'distant', 'future'], 'FUTURE_REF'],
  [['the', 'foreseeable', 'future'], 'FUTURE_REF'],
  [['the', 'distant', 'future'], 'FUTURE_REF'],
  [['the', 'immediate', 'future'], 'FUTURE_REF'],
  [['the', 'future'], 'FUTURE_REF'],
  [['the', 'recent', 'past'], 'PAST_REF'],
  [['the', 'distant', 'past'], 'PAST_REF'],
  [['the', 'past'], 'PAST_REF'],
  [['the', 'present'], 'PRESENT_REF'],
  [['present'], 'PRESENT_REF'],
  [['the', 'moment'], 'PRESENT_REF'],
  [['this', 'moment'], 'PRESENT_REF'],
  [['these', 'days'], 'PRESENT_REF'],
  [['years', 'ago'], 'PAST_REF'],
  [['months', 'ago'], 'PAST_REF'],
  [['weeks', 'ago'], 'PAST_REF'],
  [['days', 'ago'], 'PAST_REF'],
  [['hours', 'ago'], 'PAST_REF'],
  [['decades', 'ago'], 'PAST_REF'],
  [['centuries', 'ago'], 'PAST_REF'],
  [['long', 'ago'], 'PAST_REF'],
  [['not', 'long', 'ago'], 'PAST_REF'],
]);

/** Phrases that only count after a preposition, since they are other nouns elsewhere. */
const AFTER: ReadonlyMap<string, readonly string[]> = new Map([
  ['past', ['in', 'of', 'from']],
  ['present', ['at', 'for', 'until', 'to']],
  ['moment', ['at', 'for']],
]);

/** What may stand before a noun: "the past leaders". */
const NOUNS_AFTER: ReadonlySet<string> = new Set(['past', 'present', 'future', 'moment']);

/** "now", "currently", "recently", "the future", "years ago". */
export function reference(atoms: readonly Atom[], i: number): Match<ReferenceExpression> | null {
  const single = REFERENCES.get(at(atoms, i).lower);
  if (single !== undefined) {
    const compound = isHyphen(at(atoms, i + 1)) && at(atoms, i + 1).glued;
    const name = isCapitalised(at(atoms, i)) && at(atoms, i - 1).kind === 'word';
    return compound || name || isConjunction(atoms, i) ? null : match(i, i + 1, single);
  }
  const found = longestPhrase(REFERENCE_PHRASES, atoms, i);
  if (found === null) return null;
  const last = at(atoms, found.end - 1).lower;
  const needed = found.end - i === 1 ? ['at'] : AFTER.get(last);
  const placed = needed === undefined || needed.includes(at(atoms, i - 1).lower);
  const qualifies = NOUNS_AFTER.has(last) && isModifier(atoms, found.end);
  return placed && !qualifies ? match(i, found.end, found.value) : null;
}

/** "the past two years", "the future of the party", "the future production": no time of its own. */
function isModifier(atoms: readonly Atom[], i: number): boolean {
  const { lower, tag } = at(atoms, i);
  if (
    lower === 'of' ||
    UNITS.has(lower) ||
    (['few', 'several', 'couple', 'and', 'century'].includes(lower) && UNITS.has(at(atoms, i + 1).lower))
  )
    return true;
  return /^(NN|JJ|CD)/.test(tag) || cardinalAt(atoms, i) !== null;
}

/** "now that". */
function isConjunction(atoms: readonly Atom[], i: number): boolean {
  return at(atoms, i).lower === 'now' && at(atoms, i + 1).lower === 'that';
}

function match(start: number, end: number, value: Value): Match<ReferenceExpression> {
  return { start, end, expression: { kind: 'reference', value } };
}
