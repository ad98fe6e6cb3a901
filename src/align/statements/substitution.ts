import { placeRelation } from '../../annotate/name/place.ts';
import { quantitiesRelation } from '../../annotate/quantity/compare.ts';
import { timesRelation } from '../../annotate/time/compare.ts';
import { exclusive } from '../../lexicon/en/exclusive.ts';
import type { Lemma } from '../../lexicon/en/lemma.ts';
import { GIVEN, opposition } from '../../lexicon/en/opposites.ts';
import { areOpposites, type Entries } from '../../lexicon/entries.ts';
import type { DifferenceKind } from './difference-kind.ts';
import { namesRelation } from './names-alike.ts';
import type { Unit } from './unit.ts';

/** What a substitution does. */
export interface Substitution {
  readonly kind: DifferenceKind;
  /** 0 to 1: how surely the two cannot both hold of one thing. */
  readonly strength: number;
}

/** Whether two words or terms are sorts of one kind of which a thing is one only. */
export function excludedKinds(a: Lemma, b: Lemma): Substitution | null {
  const found = exclusive(a, b);
  return found && { kind: 'exclusive', strength: 0.9 * found.strength };
}

/** Judges two units that hold one slot, or `null` where they do not exclude each other. */
export function judgeSubstitution(a: Unit, b: Unit, lexicon: Entries): Substitution | null {
  const tie = functionWords(a, b);
  if (tie || a.kind === 'function' || b.kind === 'function') return tie;
  if (a.kind === 'pronoun' && b.kind === 'pronoun') return pronouns(a.form, b.form);
  if (a.time && b.time) return times(a, b);
  if (a.quantity && b.quantity) return figures(a, b);
  if (a.name && b.name) return names(a, b);
  return areOpposites(lexicon, a.lemma, b.lemma) ? { kind: 'opposite', strength: GIVEN.strength } : words(a, b);
}

function times(a: Unit, b: Unit): Substitution | null {
  if (!a.time || !b.time) return null;
  const relation = timesRelation(a.time, b.time);
  if (relation === 'disjoint') return { kind: 'time', strength: 0.9 };
  return relation === 'unknown' && differByFigure(a.form, b.form) ? { kind: 'time', strength: 0.85 } : null;
}

/** "35 years ago" / "20 years ago", "third quarter" / "fourth quarter": nothing dates them, but they are two times. */
function differByFigure(a: string, b: string): boolean {
  const frame = (form: string) =>
    form.replace(
      /\b(\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/,
      '#',
    );
  return a !== b && frame(a) === frame(b) && frame(a) !== a;
}

function figures(a: Unit, b: Unit): Substitution | null {
  if (!a.quantity || !b.quantity) return null;
  const kind: DifferenceKind = a.quantity.kind === 'ordinal' || b.quantity.kind === 'ordinal' ? 'order' : 'number';
  const { relation } = quantitiesRelation(a.quantity, b.quantity);
  if (relation === 'differs') return { kind, strength: 0.9 };
  if (relation === 'bound' && a.quantity.bound === b.quantity.bound) return { kind, strength: 0.75 };
  return relation === 'incomparable' && a.quantity.amount !== b.quantity.amount ? { kind, strength: 0.7 } : null;
}

function names(a: Unit, b: Unit): Substitution | null {
  if (!a.name || !b.name) return null;
  const relation = namesRelation(a.name, b.name);
  if (relation === 'same' || relation === 'part') return null;
  const kind = a.name.type === 'place' && b.name.type === 'place' ? 'place' : 'name';
  if (kind === 'place' && placeRelation(a.name.text, b.name.text) === 'unknown')
    return { kind, strength: isCountry(a) !== isCountry(b) ? MAYBE_INSIDE : 0.7 };
  return { kind, strength: relation === 'different' ? 0.85 : 0.6 };
}

/** A country and a place that is not known: the one may lie in the other. */
const MAYBE_INSIDE = 0.5;

function isCountry({ name }: Unit): boolean {
  return name?.subtype === 'country';
}

/** Stretches of time by which things are told apart: an anniversary of a year is none of a month. */
const STRETCH = /^(second|minute|hour|day|week|month|year|decade|century|millennium)s?$/;

/** Any two parts of speech: "guilty" may be tagged as a noun in one sentence and as an adjective in the other. */
function words(a: Unit, b: Unit): Substitution | null {
  if (STRETCH.test(a.lemma) && STRETCH.test(b.lemma)) return { kind: 'number', strength: 0.8 };
  if (a.upos === 'NUM' && b.upos === 'NUM') return { kind: 'number', strength: 0.8 };
  const [left, right] = [lemmaOf(a), lemmaOf(b)];
  if (isNegatedBy(a.form, b.form) || isNegatedBy(b.form, a.form)) return { kind: 'opposite', strength: 0.85 };
  const opposed =
    opposition(left, right) ??
    opposition(left, { ...right, pos: left.pos }) ??
    opposition({ ...left, pos: right.pos }, right);
  if (opposed && opposed.source !== 'exclusive') return { kind: 'opposite', strength: opposed.strength };
  const excluded =
    exclusive(left, right) ??
    exclusive(left, { ...right, pos: left.pos }) ??
    exclusive({ ...left, pos: right.pos }, right);
  if (excluded) return { kind: 'exclusive', strength: 0.9 * excluded.strength };
  return { kind: 'word', strength: 0.5 };
}

/** "expected" / "unexpected", "credible" / "incredible" apart: the prefix denies what is left. */
function isNegatedBy(plain: string, prefixed: string): boolean {
  return (
    plain.length > 3 &&
    /^(un|in|im|ir|il|dis|non|non-)$/.test(prefixed.slice(0, -plain.length)) &&
    prefixed.endsWith(plain)
  );
}

function lemmaOf({ lemma, upos }: Unit): Lemma {
  return { lemma, pos: upos };
}

const GENDER: readonly RegExp[] = [/^(he|him|his|himself)$/, /^(she|her|hers|herself)$/, /^(it|its|itself)$/];
const PERSONS: readonly RegExp[] = [
  /^(i|me|my|mine|we|us|our|ours)$/,
  /^(you|your|yours)$/,
  /^(they|them|their|theirs|themselves)$/,
  ...GENDER,
];

/** "he" and "she" are two persons; "we" and "they" may be one group seen from two sides. */
function pronouns(a: string, b: string): Substitution | null {
  const group = (form: string) => PERSONS.findIndex((pattern) => pattern.test(form));
  if (group(a) === group(b)) return null;
  const both = GENDER.filter((pattern) => pattern.test(a) || pattern.test(b)).length;
  return { kind: 'pronoun', strength: both === 2 ? 0.7 : 0.5 };
}

const RELATIONS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(before|until|till|prior)$/, /^(after|since|following)$/],
  [/^(with|for)$/, /^without$/],
  [/^(for|pro)$/, /^against$/],
  [/^(above|over|atop|on)$/, /^(below|under|beneath|underneath)$/],
  [/^(inside|in|into|within)$/, /^(outside|out)$/],
  [/^(to|into|toward|towards)$/, /^from$/],
  [/^(up|upstairs)$/, /^(down|downstairs)$/],
  [/^on$/, /^off$/],
  [/^more$/, /^(less|fewer)$/],
  [/^most$/, /^(least|fewest)$/],
  [
    /^(all|every|each|both|some|many|most|several|any|everyone|everybody|everything)$/,
    /^(no|none|neither|nobody|nothing|few|hardly)$/,
  ],
  [/^(always|often|usually)$/, /^(never|rarely|seldom)$/],
  [/^(because|since)$/, /^(although|though|despite)$/],
  [/^and$/, /^nor$/],
  [/^(can|could|may|might)$/, /^cannot$/],
  [/^(near|close|beside|by|next)$/, /^(far|away)$/],
  [/^(other|another|different)$/, /^(same|identical)$/],
];

/** Whether two words tell relations or amounts that exclude each other: "before" / "after", "all" / "none". */
export function excludeEachOther(a: Unit, b: Unit): boolean {
  return functionWords(a, b) !== null;
}

function functionWords(a: Unit, b: Unit): Substitution | null {
  const fits = ([x, y]: readonly [RegExp, RegExp]) =>
    (x.test(a.form) && y.test(b.form)) || (y.test(a.form) && x.test(b.form));
  const at = RELATIONS.findIndex(fits);
  if (at < 0) return null;
  return { kind: at >= 10 && at <= 11 ? 'quantifier' : 'relation', strength: 0.7 };
}
