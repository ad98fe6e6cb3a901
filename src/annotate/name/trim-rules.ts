import { OTHER_NAMES } from '../../lexicon/en/organisations-others.ts';
import { PARTIES } from '../../lexicon/en/parties.ts';
import { type BoundaryRule, isAddress, isListed, phrase, several, wordAt } from './boundary-rule.ts';
import { kindsOf } from './gazetteer.ts';
import type { LabelledSpan } from './labeller.ts';
import { FLAG, wordFlags } from './word-flags.ts';

/** "the Daily Mail": an article is no part of a name, but for a few cities. */
export const leadingArticle: BoundaryRule = (span, words) =>
  several(span) && /^the$/i.test(wordAt(words, span.first)) && !/^Hague$/.test(wordAt(words, span.first + 1))
    ? [{ ...span, first: span.first + 1 }]
    : null;

/** "the 1976 Harbours Act": the year is no part of a law's name. */
export const leadingYear: BoundaryRule = (span, words) =>
  several(span) && /^(?:1[89]|20)\d\d$/.test(wordAt(words, span.first)) ? [{ ...span, first: span.first + 1 }] : null;

/** "arrived in Madrid Wednesday", "Yesterday Okafor": days and months stand beside a name. */
export const calendarWord: BoundaryRule = (span, words) => {
  if (!several(span) || span.type === 'other' || isListed(words, span)) return null;
  const isCalendar = (index: number): boolean =>
    (wordFlags(wordAt(words, index)) & FLAG.calendar) !== 0 &&
    wordAt(words, index).length > 2 &&
    !(span.type === 'person' && /^(?:April|May|June|August|Jan|Sun)$/.test(wordAt(words, index)));
  if (isCalendar(span.last)) return [{ ...span, last: span.last - 1 }];
  return /^(?:Yesterday|Today|Tomorrow)$/.test(wordAt(words, span.first)) ? [{ ...span, first: span.first + 1 }] : null;
};

/** "Gen. Oscar Blunt" read as a place: what follows a form of address is a person. */
export const addressed: BoundaryRule = (span, words) => {
  let first = span.first;
  while (first < span.last && isAddress(wordAt(words, first))) first++;
  return first > span.first ? [{ ...span, first, type: 'person' }] : null;
};

function typeOfListed(words: readonly string[], { first, last, type }: LabelledSpan): LabelledSpan['type'] {
  const flags = wordFlags(wordAt(words, last - 1));
  if (flags & FLAG.state) return 'place';
  return kindsOf(phrase(words, { first, last: last - 1 })) !== 0 ? 'organisation' : type;
}

/** "Arizona Republican", "Senate Democrats": a party's members behind a place or a body. */
export const partyMember: BoundaryRule = (span, words) =>
  several(span) && PARTIES.get(wordAt(words, span.last))?.member === true && !isListed(words, span)
    ? [
        {
          ...span,
          last: span.last - 1,
          type: span.type === 'person' || span.type === 'other' ? typeOfListed(words, span) : span.type,
        },
      ]
    : null;

/** "Democrat Doug Lane": the party before a full name is no part of it. */
export const leadingMember: BoundaryRule = (span, words) =>
  span.type === 'person' && span.last - span.first >= 2 && MEMBER.test(wordAt(words, span.first))
    ? [{ ...span, first: span.first + 1 }]
    : null;

/** Members of parties whose words are no given names; "Green" and "Labour" are left to the labeller. */
const MEMBER = /^(?:Democrat|Democratic|Republican|Libertarian|Tory|Conservative|Socialist|Communist|Liberal|GOP)$/;

/** "Moderna COVID-19": a disease behind a body. */
export const trailingOther: BoundaryRule = (span, words) =>
  several(span) && span.type !== 'other' && OTHER_NAMES.has(wordAt(words, span.last)) && !isListed(words, span)
    ? [{ ...span, last: span.last - 1 }]
    : null;

/** A name ends with a capital or a figure. */
export const openEnd: BoundaryRule = (span, words) => {
  let last = span.last;
  while (last > span.first && /^(?:the|of|for|and|&|'s|’s)$/.test(wordAt(words, last))) last--;
  return last < span.last ? [{ ...span, last }] : null;
};
