import { COLLECTIVES, NO_PHRASES } from '../../lexicon/en/collectives.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Figure, Reading } from './reading.ts';
import { lowerAt } from './reading.ts';

const whole = (from: number, to: number, value: number, counts?: string): Figure => {
  const base = {
    from,
    to,
    value,
    step: 1,
    form: 'words',
    multiplied: false,
    unit: null,
    kind: 'count',
    bound: 'exact',
    approximate: false,
  } as const;
  return counts === undefined ? base : { ...base, counts };
};

/** "No one", "nobody", "none", "no injuries". */
function nobody(reading: Reading, at: number): Figure | null {
  const word = lowerAt(reading, at);
  if (word === 'nobody') return whole(at, at + 1, 0, 'person');
  if (word === 'none') return lowerAt(reading, at + 1) === 'other' ? null : whole(at, at + 1, 0);
  if (word !== 'no') return null;
  const next = lowerAt(reading, at + 1);
  if (next === 'one') {
    const noun = /^NNS?$/.test(reading.tags[at + 2] ?? '');
    return noun ? whole(at, at + 2, 0) : whole(at, at + 2, 0, 'person');
  }
  if (reading.atoms[at + 1]?.kind !== 'word' || NO_PHRASES.has(next)) return null;
  const title = reading.atoms[at]?.capital && reading.atoms[at + 1]?.capital;
  if (title && at > 0 && !reading.titleCase) return null;
  const phrase = nounPhraseAt(reading, at + 1);
  return phrase === null || !/^NNS?$/.test(reading.tags[phrase.head] ?? '') ? null : whole(at, at + 1, 0);
}

/** "Both leaders", "both of them"; not "both Ann and Bob". */
function both(reading: Reading, at: number): Figure | null {
  if (lowerAt(reading, at) !== 'both') return null;
  const of = lowerAt(reading, at + 1) === 'of';
  const phrase = nounPhraseAt(reading, of ? at + 2 : at + 1);
  if (phrase === null)
    return of || /^(?:were|are|have|had|said|died)$/.test(lowerAt(reading, at + 1)) ? whole(at, at + 1, 2) : null;
  if (!of && lowerAt(reading, phrase.to) === 'and') return null;
  return reading.tags[phrase.head] === 'NNS' ? whole(at, at + 1, 2) : null;
}

/** "The trio", "the pair", "a couple from Ohio", "a pair of shoes". */
function collective(reading: Reading, at: number): Figure | null {
  const value = COLLECTIVES.get(lowerAt(reading, at));
  if (value === undefined || !/^NN/.test(reading.tags[at] ?? '')) return null;
  const before = lowerAt(reading, at - 1);
  const follows = reading.tags[at + 1] ?? '';
  if (lowerAt(reading, at + 1) === 'of') return /^(?:the|a|this|that)$/.test(before) ? whole(at, at + 1, value) : null;
  if (
    /^NN/.test(follows) ||
    !/^(?:the|a|this|that|both|married|young|elderly|old|two)$/.test(before) ||
    before === 'two'
  )
    return null;
  return whole(at, at + 1, value, 'person');
}

/** "Twice", "thrice": how often. */
function times(reading: Reading, at: number): Figure | null {
  const value = { twice: 2, thrice: 3 }[lowerAt(reading, at)];
  return value === undefined ? null : whole(at, at + 1, value, 'time');
}

/** A word that is a number of persons or of none of them. */
export function wordCountAt(reading: Reading, at: number): Figure | null {
  return nobody(reading, at) ?? both(reading, at) ?? collective(reading, at) ?? times(reading, at);
}
