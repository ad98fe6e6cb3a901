import { describe, expect, test } from 'vitest';
import { annotateQuantities } from '../../src/annotate/quantity/quantity.ts';
import { segment } from '../../src/segment/segment.ts';
import { analyseDocument } from '../../src/syntax/analyse.ts';
import { notation } from './quantity-notation.ts';

const read = (text: string): string[] => annotateQuantities(analyseDocument(segment({ id: 'a', text }))).map(notation);

/** What only the parse tells: tags of the counted words, and a verb far from them. */
const PARSED: readonly (readonly [string, ...string[]])[] = [
  ['Twelve people on board the ferry from Oslo to Bergen were killed.', 'Twelve = 12 person state:dead'],
  [
    'The blast that shook the old market on Monday wounded a nurse and three drivers.',
    'three = 3 driver state:injured',
  ],
  ['Three of the four sailors in the small boat drowned.', 'Three = 3 sailor state:dead of:sailor', 'four = 4 sailor'],
  ['Five passengers and two crew members were not injured.', 'Five = 5 passenger', 'two = 2 member'],
  ['The police chief and 12 officers, many of them young, died.', '12 = 12 officer state:dead'],
  ['Some 40 villagers who had fled the fighting are still missing.', 'Some 40 = ~40 villager state:missing'],
  ['Four federal law enforcement officials resigned.', 'Four = 4 official'],
  ['Two pro-government television stations closed.', 'Two = 2 station'],
  ['The first of three vice presidential debates was held.', 'first = 1 ordinal debate of:debate', 'three = 3 debate'],
  ['Nine out of 10 doctors agree with the plan.', 'Nine out of 10 = 90 % doctor'],
  ['Several state and local officials spoke.', 'Several = V3..12 official'],
  ["Six of the company's trucks burned.", 'Six = 6 truck of:truck'],
  ['A magnitude-6.1 quake struck the coast.', '6.1 = 6.1 Mw by:quake'],
  ['The 30-minute meeting ended early.', '30-minute = 1800 s by:meeting'],
  ['The show drew 32 million total viewers.', '32 million = 32000000 viewer'],
  ["The 10-year-old's friends mourned.", "10-year-old's = 10 years old by:friend"],
  ['The union represents 24,000 ticket holders who protested.', '24,000 = 24000 holder'],
];

describe('quantities of parsed sentences', () => {
  test.each(PARSED)('%s', (sentence, ...expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});
