import type { Quotation } from '../quotation.ts';
import type { Narration } from './narration.ts';

/** Words that a mere term in quotation marks has at most. */
const SCARE = 3;

/**
 * A whole utterance begins with a capital (or goes on with one that does) and ends as a sentence or before its tag;
 * a few words without a verb are a term or a title; anything else is part of a sentence of the reporter's.
 */
export function formOf(
  narration: Narration,
  quotation: Quotation,
  hasSpeaker: boolean,
  continues: boolean,
): Quotation['form'] {
  const inner = narration.text(quotation.field).slice(quotation.inner.start, quotation.inner.end).trim();
  const words = inner.split(/\s+/);
  const isWhole = continues || /^\P{L}*\p{Lu}/u.test(inner);
  const ends = /[.,?!…—–]$/.test(inner);
  if (words.length > SCARE) return isWhole && !isHeading(words, ends) ? 'direct' : 'mixed';
  return isWhole && ends && hasSpeaker && hasVerb(narration, quotation) ? 'direct' : 'scare';
}

/** "The Night of the Long Knives": every longer word has a capital, and no sentence ends. */
function isHeading(words: readonly string[], ends: boolean): boolean {
  return !ends && words.every((word) => word.length < 4 || /^\P{L}*\p{Lu}/u.test(word));
}

function hasVerb(narration: Narration, { field, inner }: Quotation): boolean {
  return narration
    .sentencesAt(field, inner)
    .some(({ tree }) =>
      tree.words.some((word) => word.start >= inner.start && word.end <= inner.end && /^(VERB|AUX)$/.test(word.upos)),
    );
}
