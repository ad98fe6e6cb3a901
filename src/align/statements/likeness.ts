import { quantitiesRelation } from '../../annotate/quantity/compare.ts';
import { timesRelation } from '../../annotate/time/compare.ts';
import { related } from '../../lexicon/en/relations.ts';
import { namesRelation } from './names-alike.ts';
import type { Unit } from './unit.ts';

const BY_RELATION = { same: 1, synonym: 0.95, derivation: 0.85, hypernym: 0.75, hyponym: 0.75, entailment: 0.75 };

/** How surely two units can stand for the same thing, 0 to 1. */
export function likeness(a: Unit, b: Unit): number {
  if (a.form === b.form) return 1;
  if (a.time && b.time) return timeLikeness(a, b);
  if (a.quantity && b.quantity) return quantityLikeness(a, b);
  if (a.name && b.name) return nameLikeness(a, b);
  if (a.name || b.name) return inName(a, b) || inName(b, a) ? 0.7 : a.lemma === b.lemma ? 0.9 : wordLikeness(a, b);
  return wordLikeness(a, b);
}

function timeLikeness(a: Unit, b: Unit): number {
  if (!a.time || !b.time) return 0;
  const relation = timesRelation(a.time, b.time);
  return relation === 'same'
    ? 1
    : relation === 'unknown'
      ? 0
      : relation === 'contains' || relation === 'overlaps'
        ? 0.8
        : 0;
}

function quantityLikeness(a: Unit, b: Unit): number {
  if (!a.quantity || !b.quantity) return 0;
  const { relation } = quantitiesRelation(a.quantity, b.quantity);
  if (relation === 'incomparable') return a.quantity.amount === b.quantity.amount ? 0.8 : 0;
  if (relation === 'bound' && a.quantity.bound === b.quantity.bound) return 0;
  return relation === 'differs' ? 0 : relation === 'same' ? 1 : 0.85;
}

function nameLikeness(a: Unit, b: Unit): number {
  if (!a.name || !b.name) return 0;
  const relation = namesRelation(a.name, b.name);
  return relation === 'same' ? 0.95 : relation === 'part' ? 0.7 : 0;
}

/** "Foxx" for a name of which the annotator found one half only. */
function inName(name: Unit, word: Unit): boolean {
  return name.name !== undefined && word.form.length > 2 && ` ${name.form} `.includes(` ${word.form} `);
}

function wordLikeness(a: Unit, b: Unit): number {
  if (a.lemma === b.lemma) return 1;
  if (letters(a.form) === letters(b.form)) return 1;
  const relation = related({ lemma: a.lemma, pos: a.upos }, { lemma: b.lemma, pos: b.upos });
  return relation ? BY_RELATION[relation.kind] * (0.4 + 0.6 * relation.strength) : 0;
}

function letters(form: string): string {
  return form.replace(/[^\p{L}\p{N}]/gu, '');
}
