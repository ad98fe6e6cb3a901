import { type BoundaryRule, ENDING, isListed, isOffice, phrase, several, wordAt } from './boundary-rule.ts';
import { KIND, kindsOf } from './gazetteer.ts';
import { isFamilyFirst } from './name-order.ts';
import { FLAG, wordFlags } from './word-flags.ts';

/** "Harbour Board CEO Maria Okafor": an office between a body and a person; "Reuters Editor": behind a body. */
export const officeInside: BoundaryRule = (span, words) => {
  if (span.last - span.first < 1 || isListed(words, span)) return null;
  for (let index = span.first + 1; index <= span.last; index++) {
    const word = wordAt(words, index);
    const next = index < span.last ? wordFlags(wordAt(words, index + 1)) : 0;
    if (
      !isOffice(word) ||
      (next & ENDING) !== 0 ||
      /^(?:general|leader|chair|head|king|queen|captain|major|private|council|counsel|prince|father|sister|host|dean|director|justice|marshal|agent|lord|lady|judge)$/i.test(
        word,
      )
    )
      continue;
    const before = {
      first: span.first,
      last: index - 1,
      type: span.type === 'person' ? 'organisation' : span.type,
    } as const;
    if (index === span.last) return span.type === 'person' && !isListed(words, before) ? null : [before];
    const after = { first: index + 1, last: span.last, type: 'person' } as const;
    return isListed(words, before) || span.type !== 'person' ? [before, after] : [after];
  }
  return null;
};

/** "Maria Okafor of Harmony": a person's name has no "of", "for" or "and" in it. */
export const personConnector: BoundaryRule = (span, words) => {
  if (span.type !== 'person') return null;
  for (let index = span.first + 1; index < span.last; index++) {
    if (!/^(?:of|for|and|&|in|on)$/.test(wordAt(words, index))) continue;
    const [before, after] = [
      { ...span, last: index - 1 },
      { ...span, first: index + 1 },
    ];
    return wordAt(words, index) === 'and' ? [before, after] : [before];
  }
  return null;
};

/** "Boeing and Airbus": two listed names, or two people, are not one. */
export const coordination: BoundaryRule = (span, words) => {
  if (span.type === 'person' || isListed(words, span)) return null;
  for (let index = span.first + 1; index < span.last; index++) {
    const [before, after] = [
      { ...span, last: index - 1 },
      { ...span, first: index + 1 },
    ];
    if (
      wordAt(words, index) === 'and' &&
      (isListed(words, before) || isListed(words, after)) &&
      before.last === before.first
    )
      return [before, after];
  }
  return null;
};

const isPersonLike = (words: readonly string[]): boolean =>
  isFamilyFirst(words) || (wordFlags(words[0] ?? '') & (FLAG.commonGiven | FLAG.given)) !== 0;

/** "Speaker of the House Walter Pike": a listed body or place, then a full name. */
export const bodyThenPerson: BoundaryRule = (span, words) => {
  if (span.type === 'other' || isListed(words, span)) return null;
  for (let index = span.first + 1; index < span.last; index++) {
    const [before, after] = [{ ...span, last: index - 1 }, { ...span, first: index, type: 'person' } as const];
    const ends = (wordFlags(wordAt(words, span.last)) & (ENDING | FLAG.common)) !== 0;
    if (ends) return null;
    const kinds = kindsOf(phrase(words, before));
    if ((kinds & (KIND.country | KIND.region)) !== 0 && isPersonLike(words.slice(index, span.last + 1)))
      return [{ ...before, type: 'place' }, after];
    const given = (wordFlags(wordAt(words, index)) & FLAG.commonGiven) !== 0;
    if (given && kinds !== 0 && span.type !== 'person') return [before, after];
  }
  return null;
};

/** "Marsh-Pike", "Seoul-Tokyo-Washington": names joined by hyphens that the words part are several. */
export const hyphenPair: BoundaryRule = (span, words) => {
  const parts = Array.from({ length: span.last - span.first + 1 }, (_, offset) => span.first + offset);
  const alternates = parts.every((index) => (wordAt(words, index) === '-') === ((index - span.first) % 2 === 1));
  if (!several(span) || !alternates || parts.length % 2 === 0) return null;
  return parts
    .filter((index) => wordAt(words, index) !== '-')
    .map((index) => {
      const kinds = kindsOf(wordAt(words, index));
      const isPlace = (kinds & (KIND.country | KIND.region | KIND.largeCity)) !== 0;
      return { first: index, last: index, type: isPlace ? 'place' : span.type };
    });
};
