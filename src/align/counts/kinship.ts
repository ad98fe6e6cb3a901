import { countsAlike } from '../../lexicon/en/counted-nouns.ts';
import { eventClass } from '../../lexicon/en/event-classes.ts';
import { related } from '../../lexicon/en/relations.ts';
import { meets } from '../sets.ts';
import type { Measured } from './measured.ts';
import type { CountView } from './view.ts';

/** How two words of a kind are related, 0 to 1; the same pair is asked for again and again. */
export type Kinship = (a: string, b: string, pos: 'NOUN' | 'VERB') => number;

/** A wider word may be used of the same thing, or of more things. */
const WIDER = 0.7;
/** Words of two things by which one lot of them is counted. */
const ALIKE = 0.8;
/** Reporters call the people they had something from their sources. */
const PERSONS = new Set(['person', 'source']);

export function kinship(): Kinship {
  const known = new Map<string, number>();
  return (a, b, pos) => {
    const key = a < b ? `${pos} ${a} ${b}` : `${pos} ${b} ${a}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = kinOf(a, b, pos);
    known.set(key, value);
    return value;
  };
}

function kinOf(a: string, b: string, pos: 'NOUN' | 'VERB'): number {
  if (a === b) return 1;
  if (eventClass(a) === eventClass(b)) return 0.9;
  if (PERSONS.has(a) && PERSONS.has(b)) return WIDER;
  const alike = pos === 'NOUN' && countsAlike(a, b) ? ALIKE : 0;
  const relation = related({ lemma: a, pos }, { lemma: b, pos });
  if (!relation) return alike;
  const isWider = relation.kind === 'hypernym' || relation.kind === 'hyponym';
  return Math.max(alike, relation.strength * (isWider ? WIDER : 1));
}

/** How surely the nouns of two figures name one thing, 0 to 1; `null` where one of them names nothing. */
export function sameThing(a: CountView, b: CountView, kin: Kinship): number | null {
  const [x, y] = [thingOf(a), thingOf(b)];
  const persons = arePersons(a, b) ? PERSONS_ALIKE : 0;
  if (x.names.size === 0 || y.names.size === 0) {
    if (namedByVerb(a, b) || namedByVerb(b, a)) return BY_VERB;
    return persons || null;
  }
  let best = 0;
  for (const one of x.names) for (const other of y.names) best = Math.max(best, kin(one, other, 'NOUN'));
  if (best < BY_FORM && (isForm(x, y) || isForm(y, x))) best = BY_FORM;
  // "Three senior Missouri Republicans", "five Republican senators": the head of one is a modifier of the other.
  if (best < CROSSED && (meets(x.names, y.modifiers) || meets(y.names, x.modifiers))) best = CROSSED;
  return Math.max(best, persons);
}

/** What a figure counts, else what its verb tells it of. */
export function thingOf({ names, phrase, measured }: CountView): Measured {
  return names.size > 0 ? { names, modifiers: phrase } : measured;
}

/** The dead of two reports are people, whatever they are called: "two targets were killed", "four militants died". */
function arePersons({ quantity: a }: CountView, { quantity: b }: CountView): boolean {
  return a.kind === 'count' && b.kind === 'count' && a.state !== undefined && a.state === b.state;
}

/** Nouns that only say in what form the thing before them comes. */
const FORMS = new Set(
  'proposal plan bill package request measure deal offer programme program project agreement'.split(' '),
);
const BY_FORM = 0.9;

/** "A $6 trillion budget *proposal*", "a $4 trillion budget". */
function isForm(form: Measured, thing: Measured): boolean {
  return [...form.names].every((name) => FORMS.has(name)) && meets(form.modifiers, thing.names);
}

const PERSONS_ALIKE = 0.6;
const CROSSED = 0.5;
/** Words so near in kin are used for one another. */
export const CLOSE_KIN = 0.8;
const BY_VERB = 0.9;

/** "A buyback of $2 million", "to buy back shares for $3 million": the noun is made of the verb of the other. */
function namedByVerb({ names }: CountView, { verb }: CountView): boolean {
  if (verb === '') return false;
  return [...names].some(
    (name) =>
      (name.length > verb.length && name.startsWith(verb) && PARTICLE.test(name.slice(verb.length))) ||
      related({ lemma: name, pos: 'NOUN' }, { lemma: verb, pos: 'VERB' })?.kind === 'derivation',
  );
}

const PARTICLE = /^-?(back|out|off|over|up|down|in|away|through)$/;
