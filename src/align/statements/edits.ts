import type { Context } from '../context.ts';
import type { Alignment } from './alignment.ts';
import { isContent, type Unit, type UnitSentence } from './unit.ts';

/** How much of two texts was written anew: who rewords changes much, who changes a fact one word. */
export interface Edits {
  /** Words that carry sense and stand where another stood. */
  readonly replaced: number;
  /** Words that were exchanged for others of the same sense. */
  readonly reworded: number;
  /** Words that carry sense and stand on one side only. */
  readonly added: number;
  /** Words of grammar without a counterpart. */
  readonly grammar: number;
  /** Units of the sentences compared, as a mean of both sides. */
  readonly length: number;
  /** Whether a sentence stands in both texts word for word, so that what was changed was changed on purpose. */
  readonly isCopy: boolean;
  /** Whether both texts are full sentences: headlines and captions leave out and reword as they like. */
  readonly areSentences: boolean;
}

/** What was changed between two texts, over all their sentences. */
export function editsOf({ analyses }: Context, alignments: readonly Alignment[]): Edits {
  const count = (of: (alignment: Alignment) => number) => alignments.reduce((sum, next) => sum + of(next), 0);
  return {
    replaced: count(replacements),
    reworded: count(rewordings),
    added: count(({ onlyA, onlyB }) => onlyA.length + onlyB.length),
    grammar: count(({ a, b, toA, toB }) => untied(a, toB) + untied(b, toA)),
    length: count(({ a, b }) => a.units.length + b.units.length) / 2,
    isCopy: alignments.some(isRepeated),
    areSentences: analyses.every(({ document }) => isFull(document.article.text)),
  };
}

function replacements({ a, b, substitutions }: Alignment): number {
  return substitutions.filter((pair) => isContent(a.units[pair.a] as Unit) && isContent(b.units[pair.b] as Unit))
    .length;
}

function rewordings({ a, b, same }: Alignment): number {
  return same.filter((pair) => {
    const unit = a.units[pair.a] as Unit;
    return isContent(unit) && unit.lemma !== b.units[pair.b]?.lemma;
  }).length;
}

function untied({ units }: UnitSentence, tied: readonly number[]): number {
  return units.filter((unit, at) => !isContent(unit) && tied[at] === -1).length;
}

/** A sentence of so many units that stands in both texts word for word was copied. */
const REPEATED = 5;

function isRepeated({ a, b, same }: Alignment): boolean {
  return same.length >= REPEATED && same.length === a.units.length && same.length === b.units.length;
}

/** Quotation marks and brackets may follow the stop. */
function isFull(text: string): boolean {
  return /[.!?]["'”’)]{0,3}$/.test(text.slice(-10).trimEnd());
}
