import { OFFICES } from '../../lexicon/en/offices.ts';
import { PARTIES } from '../../lexicon/en/parties.ts';
import { KIND, kindsOf } from './gazetteer.ts';
import type { LabelledSpan } from './labeller.ts';
import { isFamilyFirst } from './name-order.ts';
import { FLAG, wordFlags } from './word-flags.ts';

/** A named rule: the span as it should stand, or the spans it falls into; `null` where the rule has nothing to say. */
type BoundaryRule = (span: LabelledSpan, words: readonly string[]) => readonly LabelledSpan[] | null;

const phrase = (words: readonly string[], { first, last }: Pick<LabelledSpan, 'first' | 'last'>): string =>
  words.slice(first, last + 1).join(' ');
const isListed = (words: readonly string[], span: Pick<LabelledSpan, 'first' | 'last'>): boolean =>
  kindsOf(phrase(words, span)) !== 0;
const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');
const wordAt = (words: readonly string[], index: number): string => words[index] ?? '';
const isOffice = (word: string): boolean => OFFICES.has(word.toLowerCase());
const several = ({ first, last }: LabelledSpan): boolean => last > first;

/** "the Weekly Standard": an article is no part of a name, but for a few cities. */
const leadingArticle: BoundaryRule = (span, words) =>
  several(span) && /^the$/i.test(wordAt(words, span.first)) && !/^Hague$/.test(wordAt(words, span.first + 1))
    ? [{ ...span, first: span.first + 1 }]
    : null;

/** "the 1976 Immunities Act": the year is no part of a law's name. */
const leadingYear: BoundaryRule = (span, words) =>
  several(span) && /^(?:1[89]|20)\d\d$/.test(wordAt(words, span.first)) ? [{ ...span, first: span.first + 1 }] : null;

/** "landed in Mexico Wednesday", "Yesterday Mohamed": days and months stand beside a name. */
const calendarWord: BoundaryRule = (span, words) => {
  if (!several(span) || span.type === 'other' || isListed(words, span)) return null;
  const isCalendar = (index: number): boolean =>
    (wordFlags(wordAt(words, index)) & FLAG.calendar) !== 0 &&
    wordAt(words, index).length > 2 &&
    !(span.type === 'person' && /^(?:April|May|June|August|Jan|Sun)$/.test(wordAt(words, index)));
  if (isCalendar(span.last)) return [{ ...span, last: span.last - 1 }];
  return /^(?:Yesterday|Today|Tomorrow)$/.test(wordAt(words, span.first)) ? [{ ...span, first: span.first + 1 }] : null;
};

/** What only ever stands before a person's name. */
const ADDRESSES = new Set(
  'mr mrs ms dr sen sens rep reps gov gen lt col capt sgt maj adm cpl cmdr rev prof pres amb sir madame monsieur senator congressman congresswoman'.split(
    ' ',
  ),
);
const isAddress = (word: string): boolean => /^\p{Lu}/u.test(word) && ADDRESSES.has(bare(word));

/** "Gen. David H. Petraeus" read as a place: what follows a form of address is a person. */
const addressed: BoundaryRule = (span, words) => {
  let first = span.first;
  while (first < span.last && isAddress(wordAt(words, first))) first++;
  return first > span.first ? [{ ...span, first, type: 'person' }] : null;
};

const ENDING = FLAG.organisationEnding | FLAG.placeEnding | FLAG.lawEnding;

/** "NRA CEO Wayne LaPierre": an office between a body and a person; "BuzzFeed Editor": behind a body. */
const officeInside: BoundaryRule = (span, words) => {
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

/** "Arizona Republican", "Senate Democrats": a party's members behind a place or a body. */
const partyMember: BoundaryRule = (span, words) =>
  several(span) && PARTIES.get(wordAt(words, span.last))?.member === true && !isListed(words, span)
    ? [
        {
          ...span,
          last: span.last - 1,
          type: span.type === 'person' || span.type === 'other' ? typeOfListed(words, span) : span.type,
        },
      ]
    : null;

function typeOfListed(words: readonly string[], { first, last, type }: LabelledSpan): LabelledSpan['type'] {
  const flags = wordFlags(wordAt(words, last - 1));
  if (flags & FLAG.state) return 'place';
  return kindsOf(phrase(words, { first, last: last - 1 })) !== 0 ? 'organisation' : type;
}

/** "Isabel Ruiz of Harmony": a person's name has no "of", "for" or "and" in it. */
const personConnector: BoundaryRule = (span, words) => {
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

/** "Google and Spotify": two listed names, or two people, are not one. */
const coordination: BoundaryRule = (span, words) => {
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

/** Words that end the name of a body and of nothing else. */
const BODY_ENDING =
  /^(?:Board|Committee|Commission|Council|Agency|Ministry|Department|Bureau|Association|Federation|Institute|Foundation|Corporation|Corp\.?|Company|Co\.|Inc\.?|Ltd\.?|LLC|Authority|University|Police|Party|Administration|Organi[sz]ation|Airlines|Airways|Newspaper|Newspapers|Times|Coalition|Parliament)$/;

/** "National Harbour Board": its last word tells a body, if not who it is. */
const bodyEnding: BoundaryRule = (span, words) =>
  several(span) &&
  span.type !== 'organisation' &&
  BODY_ENDING.test(wordAt(words, span.last)) &&
  !/^(?:The|A|An)$/.test(wordAt(words, span.first))
    ? [{ ...span, type: 'organisation' }]
    : null;

/** "Speaker of the House Newt Gingrich": a listed body or place, then a full name. */
const bodyThenPerson: BoundaryRule = (span, words) => {
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

/** Adjectives of bodies and offices are no names of their own. */
const adjective: BoundaryRule = (span, words) =>
  !several(span) &&
  /^(?:congressional|senatorial|presidential|parliamentary|democratic|gubernatorial|federal|constitutional)$/i.test(
    wordAt(words, span.first),
  )
    ? []
    : null;

/** "Senators", "President": an office alone names nobody. */
const officeAlone: BoundaryRule = (span, words) => {
  if (span.type !== 'person') return null;
  const own = words.slice(span.first, span.last + 1);
  if (OFFICES.has(own.join(' ').toLowerCase())) return [];
  const isTitle = (word: string): boolean => isOffice(word) || isOffice(word.replace(/s$/, '')) || isAddress(word);
  return own.every(isTitle) && !own.some((word) => (wordFlags(word) & (FLAG.family | FLAG.commonGiven)) !== 0)
    ? []
    : null;
};

/** A god is no person that news could have wrong. */
const deity: BoundaryRule = (span, words) =>
  span.type === 'person' && !several(span) && /^(?:God|Allah|Lord|Jehovah|Yahweh)$/.test(wordAt(words, span.first))
    ? [{ ...span, type: 'other' }]
    : null;

/** A name ends with a capital or a figure. */
const openEnd: BoundaryRule = (span, words) => {
  let last = span.last;
  while (last > span.first && /^(?:the|of|for|and|&|'s|’s)$/.test(wordAt(words, last))) last--;
  return last < span.last ? [{ ...span, last }] : null;
};

/** In the order in which they are applied; each to what the earlier ones left. */
const RULES: readonly BoundaryRule[] = [
  leadingArticle,
  leadingYear,
  calendarWord,
  addressed,
  officeInside,
  partyMember,
  personConnector,
  coordination,
  bodyThenPerson,
  openEnd,
  adjective,
  bodyEnding,
  officeAlone,
  deity,
];

/** "Roe v. Wade": the names beside "v." are one name, that of a case. */
function joinCases(spans: readonly LabelledSpan[], words: readonly string[]): LabelledSpan[] {
  const joined: LabelledSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const versus =
      before !== undefined && before.last === span.first - 2 && /^vs?\.?$/.test(wordAt(words, span.first - 1));
    if (versus) joined[joined.length - 1] = { first: before.first, last: span.last, type: 'other' };
    else joined.push(span);
  }
  return joined;
}

/** Corrects where names start and end, and splits what is two names, by rules of news English. */
export function adjustBoundaries(spans: readonly LabelledSpan[], words: readonly string[]): LabelledSpan[] {
  const adjusted = RULES.reduce<readonly LabelledSpan[]>(
    (current, rule) => current.flatMap((span) => rule(span, words) ?? [span]),
    spans,
  );
  return joinCases(
    adjusted.filter(({ first, last }) => first <= last),
    words,
  );
}
