import { UNITS } from '../../../lexicon/en/time-words.ts';
import { type Atom, at, isHyphen, isTightHyphen, phrase } from '../atoms.ts';
import type { DurationExpression, DurationPart, Match } from '../expression.ts';
import { modifierAt } from './modifier.ts';
import { amountAt, cardinalAt, ordinalAt } from './number.ts';

type DurationMatch = Match<DurationExpression> | null;

/** Prepositions before "the next three weeks", modifiers before "three weeks". */
const AMBIGUOUS: ReadonlySet<string> = new Set(['over', 'under', 'about', 'around', 'some', 'just']);

/** "30-minute", "almost three years", "2 years and 10 months", "the past two years", "at least a week". */
export function duration(atoms: readonly Atom[], i: number): DurationMatch {
  if (at(atoms, i).glued && at(atoms, i - 1).text === '/') return null;
  const modifier = modifierAt(atoms, i);
  const from = modifier?.end ?? i;
  const bound = boundAt(atoms, from);
  if (bound !== null && modifier !== null && AMBIGUOUS.has(at(atoms, i).lower)) return null;
  const inner = bound === null ? null : modifierAt(atoms, bound.end);
  const first = partAt(atoms, inner?.end ?? bound?.end ?? from, bound !== null);
  if (first === null) return null;
  const parts = [first.part];
  let end = first.end;
  for (let next = nextPart(atoms, end); next !== null && parts.length < 4; next = nextPart(atoms, end)) {
    parts.push(next.part);
    end = next.end;
  }
  if (isAge(atoms, end) || isLength(atoms, end)) return null;
  const start = bound !== null && bound.bound === undefined && isCompound(atoms, end, first.part) ? bound.end : i;
  const told = modifier ?? inner;
  const expression: DurationExpression = { kind: 'duration', parts };
  const loose = told === null ? expression : { ...expression, modifier: told.modifier };
  const ends = bound?.bound ?? boundBefore(atoms, i);
  return { start, end, expression: ends === undefined ? loose : { ...loose, bound: ends } };
}

/** Before "last six weeks" where it is no verb. */
const STRETCH: ReadonlySet<string> = new Set(['in', 'over', 'for', 'during', 'within']);

/** "the past", "the last", "the next", "the first", "the previous", "recent", "coming". */
function boundAt(atoms: readonly Atom[], i: number) {
  const determined = ['the', 'these', 'those', 'this', 'his', 'her', 'its', 'their', 'our'].includes(
    at(atoms, i).lower,
  );
  const at1 = determined ? i + 1 : i;
  const word = at(atoms, at1).lower;
  if (word === 'last' && !determined && !STRETCH.has(at(atoms, i - 1).lower)) return null;
  if (['past', 'last', 'previous', 'preceding', 'recent'].includes(word))
    return { bound: 'until-now' as const, end: at1 + 1 };
  if (['next', 'coming'].includes(word)) return { bound: 'from-now' as const, end: at1 + 1 };
  if (determined && ['first', 'final', 'following', 'entire', 'whole'].includes(word))
    return { bound: undefined, end: at1 + 1 };
  return determined && cardinalAt(atoms, at1) !== null ? { bound: undefined, end: at1 } : null;
}

/** "30-minute", "six year": the determiner belongs to the noun that follows. */
function isCompound(atoms: readonly Atom[], end: number, { amount }: DurationPart): boolean {
  const isSingular = UNITS.get(at(atoms, end - 1).lower)?.plural === false && (amount ?? 0) > 1;
  return isHyphen(at(atoms, end - 2)) || isSingular;
}

/** "in two months" begins now where the verb looks ahead; "the first visit in two years" ends now. */
function boundBefore(atoms: readonly Atom[], i: number): DurationExpression['bound'] {
  const word = at(atoms, i - 1).lower;
  if (word !== 'in' && word !== 'within') return undefined;
  for (let k = i - 2; k >= Math.max(0, i - 8); k--) {
    const { lower } = at(atoms, k);
    if (lower === 'first' || lower === 'only' || (lower.length > 4 && lower.endsWith('est'))) return 'until-now';
  }
  return 'ahead';
}

/** "as many years", "how many days" leave no amount told. */
const COMPARING: ReadonlySet<string> = new Set(['as', 'how', 'that', 'so']);

const BETWEEN: ReadonlySet<string> = new Set(
  'consecutive straight successive full more additional long whole entire business working calendar solid short extra'.split(
    ' ',
  ),
);

/** An amount and a unit; with `bound`, the amount may be missing ("the past year", "recent weeks"). */
function partAt(atoms: readonly Atom[], i: number, bounded: boolean): { part: DurationPart; end: number } | null {
  const amount = at(atoms, i).lower === 'many' && COMPARING.has(at(atoms, i - 1).lower) ? null : amountAt(atoms, i);
  if (amount === null) return bounded ? bareUnit(atoms, i) : null;
  const range = rangeEnd(atoms, amount.end);
  const hyphenated = isTightHyphen(atoms, range) || isHyphen(at(atoms, range));
  let noun = hyphenated ? range + 1 : range;
  if (!hyphenated && BETWEEN.has(at(atoms, noun).lower)) noun += 1;
  const unit = UNITS.get(at(atoms, noun).lower);
  if (unit === undefined || !agrees(atoms, i, noun, amount.amount, hyphenated)) return null;
  const half = phrase(atoms, noun + 1, ['and', 'a', 'half']);
  const value = amount.amount === null ? null : amount.amount * unit.times + (half > 0 ? 0.5 : 0);
  return { part: { amount: value, unit: unit.unit }, end: half > 0 ? half : noun + 1 };
}

/** The "to 12" of "10 to 12 days"; the lower amount stands for both. */
function rangeEnd(atoms: readonly Atom[], i: number): number {
  const linked =
    ['to', 'or'].includes(at(atoms, i).lower) || (isTightHyphen(atoms, i) && at(atoms, i + 1).kind === 'number');
  const upper = linked ? cardinalAt(atoms, i + 1) : null;
  return upper?.end ?? i;
}

/** Units that stay singular before a noun: "a six year deal". */
const SINGULAR_UNITS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'century']);

/** "two second graders" and "a second term" are no seconds, "a quarter" is a fraction, "a night" may be any. */
function agrees(atoms: readonly Atom[], i: number, noun: number, amount: number | null, hyphenated: boolean): boolean {
  const unit = UNITS.get(at(atoms, noun).lower);
  if (unit === undefined) return false;
  if (unit.unit === 'quarter') return BETWEEN.has(at(atoms, noun - 1).lower);
  if (unit.unit === 'weekend' && amount === 1 && !unit.plural) return at(atoms, i).lower !== 'a';
  if (amount === 1 && unit.plural && ['a', 'an', 'one'].includes(at(atoms, i).lower)) return false;
  if (hyphenated) return true;
  if (['sec', 'min', 'hr', 'yr'].includes(at(atoms, noun).lower)) return at(atoms, i).kind === 'number';
  if (unit.unit === 'second' && !unit.plural) return false;
  if (at(atoms, noun).lower === 'night') return amount === 1;
  return unit.plural || amount === null || amount <= 1 || (SINGULAR_UNITS.has(unit.unit) && amount < 1000);
}

function bareUnit(atoms: readonly Atom[], i: number): { part: DurationPart; end: number } | null {
  const open = ['few', 'several'].includes(at(atoms, i).lower)
    ? i + 1
    : Math.max(i, phrase(atoms, i, ['couple', 'of']));
  const unit = UNITS.get(at(atoms, open).lower);
  if (unit === undefined) return null;
  if (unit.plural)
    return { part: { amount: at(atoms, i).lower === 'couple' ? 2 : null, unit: unit.unit }, end: open + 1 };
  const past = ['past', 'entire', 'whole', 'last'].includes(at(atoms, i - 1).lower);
  const ok =
    past &&
    at(atoms, open).lower !== 'minute' &&
    ['the', 'this'].includes(at(atoms, i - 2).lower) &&
    unit.unit !== 'second' &&
    unit.unit !== 'weekend';
  return ok ? { part: { amount: unit.times, unit: unit.unit }, end: open + 1 } : null;
}

/** ", 10 months", " and 10 months" after a larger unit. */
function nextPart(atoms: readonly Atom[], i: number) {
  const comma = at(atoms, i).text === ',';
  if (comma && ['a', 'an'].includes(at(atoms, i - 2).lower)) return null;
  const linked = comma || at(atoms, i).lower === 'and';
  const from = linked ? (at(atoms, i + 1).lower === 'and' ? i + 2 : i + 1) : i;
  const cardinal = cardinalAt(atoms, from);
  if (cardinal === null) return null;
  const before = UNITS.get(at(atoms, i - 1).lower)?.unit;
  const next = partAt(atoms, from, false);
  return next !== null && before !== undefined && isSmaller(next.part.unit, before) ? next : null;
}

const ORDER = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

function isSmaller(unit: string, than: string): boolean {
  return ORDER.indexOf(unit) >= 0 && ORDER.indexOf(unit) < ORDER.indexOf(than);
}

/** Ages are quantities of a person: "46-year-old", "46 years old", "two years younger", "46 years of age". */
function isAge(atoms: readonly Atom[], i: number): boolean {
  const next = isHyphen(at(atoms, i)) ? at(atoms, i + 1) : at(atoms, i);
  if (['old', 'older', 'younger', 'olds'].includes(next.lower)) return true;
  return phrase(atoms, i, ['of', 'age']) > 0;
}

/** "years", "decades", "for months", "hours of talks": a plural with nothing to count it. */
export function bareDuration(atoms: readonly Atom[], i: number): DurationMatch {
  const unit = UNITS.get(at(atoms, i).lower);
  if (unit === undefined || !unit.plural || unit.unit === 'quarter' || unit.unit === 'weekend') return null;
  const before = at(atoms, i - 1).lower;
  const after = at(atoms, i + 1).lower;
  const taken = [
    'for',
    'after',
    'over',
    'within',
    'in',
    'take',
    'takes',
    'took',
    'taken',
    'last',
    'lasted',
    'spent',
    'spend',
    'until',
  ].includes(before);
  const giving = ['of', 'after', 'before', 'earlier', 'later', 'prior'].includes(after);
  if (isTightHyphen(atoms, i - 1) || isTightHyphen(atoms, i + 1) || (!taken && !giving)) return null;
  if (
    before === 'the' ||
    before === 'all' ||
    (after === 'of' && ['seconds', 'minutes'].includes(at(atoms, i).lower) && !taken)
  )
    return null;
  return { start: i, end: i + 1, expression: { kind: 'duration', parts: [{ amount: null, unit: unit.unit }] } };
}

function isLength(atoms: readonly Atom[], i: number): boolean {
  return isTightHyphen(atoms, i) && at(atoms, i + 1).lower === 'long';
}

/** "month-long", "decades-long", "two-year-long". */
export function lengthy(atoms: readonly Atom[], i: number): DurationMatch {
  const amount = cardinalAt(atoms, i);
  const noun = amount === null ? i : isTightHyphen(atoms, amount.end) ? amount.end + 1 : -1;
  const unit = UNITS.get(at(atoms, noun).lower);
  const solid = unit === undefined ? UNITS.get(at(atoms, noun).lower.replace(/long$/, '')) : undefined;
  const found = unit ?? solid;
  if (found === undefined || (solid === undefined && !isLength(atoms, noun + 1))) return null;
  const count = amount?.amount ?? (found.plural ? null : 1);
  const parts = [{ amount: count === null ? null : count * found.times, unit: found.unit }];
  return { start: i, end: solid === undefined ? noun + 3 : noun + 1, expression: { kind: 'duration', parts } };
}

/** "the third straight day", "a fifth consecutive year": that many units up to now. */
export function straight(atoms: readonly Atom[], i: number): DurationMatch {
  const from = ['the', 'a', 'its', 'their', 'his', 'her'].includes(at(atoms, i).lower) ? i + 1 : i;
  const ordinal = ordinalAt(atoms, from);
  if (ordinal === null || !['straight', 'consecutive', 'successive'].includes(at(atoms, ordinal.end).lower))
    return null;
  const unit = UNITS.get(at(atoms, ordinal.end + 1).lower);
  if (unit === undefined || unit.plural) return null;
  const parts = [{ amount: ordinal.value * unit.times, unit: unit.unit }];
  const start = ['the', 'a'].includes(at(atoms, i).lower) ? i : from;
  return { start, end: ordinal.end + 2, expression: { kind: 'duration', parts, bound: 'until-now' } };
}

/** "all day", "all week". */
export function allDay(atoms: readonly Atom[], i: number): DurationMatch {
  const from = at(atoms, i).lower !== 'all' ? -1 : at(atoms, i + 1).lower === 'the' ? i + 2 : i + 1;
  const unit = from < 0 ? undefined : UNITS.get(at(atoms, from).lower);
  if (unit === undefined || unit.plural || !['day', 'week', 'year', 'weekend', 'month'].includes(unit.unit))
    return null;
  return { start: i, end: from + 1, expression: { kind: 'duration', parts: [{ amount: 1, unit: unit.unit }] } };
}
