import { OFFICES } from '../../lexicon/en/offices.ts';
import { US_STATES } from '../../lexicon/en/places-regions.ts';
import { type BoundaryRule, isAddress, isOffice, several, wordAt } from './boundary-rule.ts';
import { FLAG, wordFlags } from './word-flags.ts';

/** Words that end the name of a body and of nothing else. */
const BODY_ENDING =
  /^(?:Board|Committee|Commission|Council|Agency|Ministry|Department|Bureau|Association|Federation|Institute|Foundation|Corporation|Corp\.?|Company|Co\.|Inc\.?|Ltd\.?|LLC|Authority|University|Police|Party|Administration|Organi[sz]ation|Airlines|Airways|Newspaper|Newspapers|Times|Coalition|Parliament|Senate|Congress|Court|Army|Navy|Guard)$/;

/** "National Harbour Board": its last word tells a body, if not who it is. */
export const bodyEnding: BoundaryRule = (span, words) =>
  several(span) &&
  span.type !== 'organisation' &&
  BODY_ENDING.test(wordAt(words, span.last)) &&
  !/^(?:The|A|An)$/.test(wordAt(words, span.first))
    ? [{ ...span, type: 'organisation' }]
    : null;

/** Adjectives of bodies and offices are no names of their own. */
export const adjective: BoundaryRule = (span, words) =>
  !several(span) &&
  /^(?:congressional|senatorial|presidential|parliamentary|democratic|gubernatorial|federal|constitutional)$/i.test(
    wordAt(words, span.first),
  )
    ? []
    : null;

/** "Senators", "President": an office alone names nobody. */
export const officeAlone: BoundaryRule = (span, words) => {
  if (span.type !== 'person') return null;
  const own = words.slice(span.first, span.last + 1);
  if (OFFICES.has(own.join(' ').toLowerCase())) return [];
  const isTitle = (word: string): boolean => isOffice(word) || isOffice(word.replace(/s$/, '')) || isAddress(word);
  return own.every(isTitle) && !own.some((word) => (wordFlags(word) & (FLAG.family | FLAG.commonGiven)) !== 0)
    ? []
    : null;
};

/** A god is no person that news could have wrong. */
export const deity: BoundaryRule = (span, words) =>
  span.type === 'person' && !several(span) && /^(?:God|Allah|Lord|Jehovah|Yahweh)$/.test(wordAt(words, span.first))
    ? [{ ...span, type: 'other' }]
    : null;

const STATES: ReadonlySet<string> = new Set(US_STATES.flatMap((row) => row.split('|').slice(1, 3)));

/** "Troy, Mich.": one word before a comma and a state is a town. */
export const townBeforeState: BoundaryRule = (span, words) => {
  const state = wordAt(words, span.last + 2);
  if (several(span) || span.type !== 'person' || wordAt(words, span.last + 1) !== ',' || !STATES.has(state))
    return null;
  const closed = state.endsWith('.') || /^[,.)]?$/.test(wordAt(words, span.last + 3));
  return closed ? [{ ...span, type: 'place' }] : null;
};
