import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuantityRelation } from '../../src/annotate/quantity/compare.ts';
import { quantitiesRelation } from '../../src/annotate/quantity/compare.ts';
import { extentOf } from '../../src/annotate/quantity/extent.ts';
import { annotateQuantities } from '../../src/annotate/quantity/quantity.ts';
import type { QuantityMention } from '../../src/types.ts';
import { unparsed } from './quantity-notation.ts';

function first(text: string): QuantityMention {
  const mention = annotateQuantities(unparsed(text))[0];
  if (mention === undefined) throw new Error(`no quantity in: ${text}`);
  return mention;
}

const RELATIONS: readonly (readonly [string, string, QuantityRelation])[] = [
  ['12 people', '12 people', 'same'],
  ['12 people', 'twelve people', 'same'],
  ['12 people', '15 people', 'differs'],
  ['a dozen people', '12 people', 'same'],
  ['a dozen people', '13 people', 'rounding'],
  ['a dozen people', '18 people', 'differs'],
  ['half a dozen people', '6 people', 'same'],
  ['two dozen people', '24 people', 'same'],
  ['dozens of people', '40 people', 'rounding'],
  ['dozens of people', '3 people', 'differs'],
  ['dozens of people', '900 people', 'differs'],
  ['hundreds of people', '400 people', 'rounding'],
  ['hundreds of people', 'dozens of people', 'rounding'],
  ['thousands of people', '60 people', 'differs'],
  ['several people', 'five people', 'rounding'],
  ['several people', '40 people', 'differs'],
  ['a couple of people', 'two people', 'rounding'],
  ['at least 12 people', '15 people', 'bound'],
  ['at least 12 people', '12 people', 'bound'],
  ['at least 12 people', '10 people', 'differs'],
  ['more than 12 people', '12 people', 'differs'],
  ['more than 12 people', '13 people', 'bound'],
  ['more than 100 people', '120 people', 'bound'],
  ['more than 100 people', '100 people', 'bound'],
  ['fewer than 12 people', '11 people', 'bound'],
  ['fewer than 12 people', 'more than 30 people', 'differs'],
  ['at least 12 people', 'at least 15 people', 'bound'],
  ['up to 50 people', '30 people', 'bound'],
  ['up to 50 people', '70 people', 'differs'],
  ['as many as 2,000 people', '1,200 people', 'bound'],
  ['no more than six people', 'seven people', 'differs'],
  ['at most 10 people', 'at least 20 people', 'differs'],
  ['nearly 200 people', '198 people', 'rounding'],
  ['nearly 200 people', '200 people', 'rounding'],
  ['nearly 200 people', '120 people', 'differs'],
  ['nearly 200 people', '230 people', 'differs'],
  ['just over 40 people', '42 people', 'rounding'],
  ['just over 40 people', '60 people', 'differs'],
  ['about 200 people', '190 people', 'rounding'],
  ['about 200 people', '200 people', 'rounding'],
  ['about 200 people', '400 people', 'differs'],
  ['some 1,500 people', '1,437 people', 'rounding'],
  ['about 12 people', '15 people', 'differs'],
  ['1.5 million people', '1,498,000 people', 'rounding'],
  ['1.5 million people', '1.9 million people', 'differs'],
  ['2 million people', '2.2 million people', 'rounding'],
  ['2 million people', '3 million people', 'differs'],
  ['30,000 people', '30,412 people', 'rounding'],
  ['84,000 people', '48,000 people', 'differs'],
  ['8,000 people', '7,964 people', 'rounding'],
  ['5.7 million people', '5.8 million people', 'differs'],
  ['10 to 12 people', '11 people', 'range'],
  ['10 to 12 people', '10 to 12 people', 'same'],
  ['10 to 12 people', '11 to 14 people', 'range'],
  ['10 to 12 people', '15 people', 'differs'],
  ['10 to 12 people', '13 to 15 people', 'differs'],
  ['10 km', '6 miles', 'unit'],
  ['10 km', '10 miles', 'differs'],
  ['1,500 kilometers', '940 miles', 'unit'],
  ['1,150 kilometers', '940 miles', 'differs'],
  ['60 km', '35 miles', 'unit'],
  ['26 miles', '40 km', 'unit'],
  ['26 miles', '30 km', 'differs'],
  ['12 miles', '1.2 miles', 'differs'],
  ['one mile', '1.2 miles', 'rounding'],
  ['one mile', 'two miles', 'differs'],
  ['5 feet 6 inches', '168 cm', 'unit'],
  ['100 pounds', '45 kilograms', 'unit'],
  ['32 degrees Fahrenheit', '0 degrees Celsius', 'unit'],
  ['90 degrees', '32 degrees Celsius', 'unit'],
  ['90 degrees', '20 degrees Celsius', 'differs'],
  ['100 acres', '40 hectares', 'unit'],
  ['60 mph', '97 km/h', 'unit'],
  ['6.1 magnitude', '5.9 magnitude', 'differs'],
  ['6 magnitude', '6.1 magnitude', 'rounding'],
  ['almost three years', '2 years and 10 months', 'rounding'],
  ['almost three years', 'five years', 'differs'],
  ['90 minutes', 'an hour and a half', 'unit'],
  ['90 minutes', 'two hours', 'differs'],
  ['six weeks', 'three weeks', 'differs'],
  ['a dozen weeks', 'three months', 'unit'],
  ['more than a week', 'five days', 'differs'],
  ['21 days', 'three weeks', 'unit'],
  ['half of them', '50 percent', 'unit'],
  ['half of them', '48 percent', 'unit'],
  ['half of them', '60 percent', 'differs'],
  ['two-thirds of them', '66 percent', 'unit'],
  ['two-thirds of them', '66.7 percent', 'unit'],
  ['a quarter of them', 'one in four people', 'same'],
  ['a quarter of them', '40 percent', 'differs'],
  ['3 percent', '3.4 percent', 'rounding'],
  ['3 percent', '4 percent', 'differs'],
  ['3 percent', '3 percentage points', 'incomparable'],
  ['25 basis points', '0.25 percentage points', 'unit'],
  ['$5 million', '$5.2 million', 'rounding'],
  ['$5 million', '$7.5 million', 'differs'],
  ['$5 million', '5 million dollars', 'same'],
  ['$5 million', '£5 million', 'incomparable'],
  ['$18 billion', 'about $8 billion', 'differs'],
  ['$80 a barrel', '$80 a day', 'incomparable'],
  ['50 cents', '$0.50', 'unit'],
  ['the 46-year-old man', 'the 41-year-old man', 'differs'],
  ['the 46-year-old man', 'the man, aged 46,', 'same'],
  ['a man in his 60s', 'the 63-year-old man', 'range'],
  ['a man in his 60s', 'the 59-year-old man', 'differs'],
  ['the first time', 'the second time', 'differs'],
  ['the third time', 'the 3rd time', 'same'],
  ['won 3-1', 'won 3-1', 'same'],
  ['lost 1-3', 'won 3-1', 'same'],
  ['won 3-1', 'won 4-1', 'differs'],
  ['12 people', '12 percent', 'incomparable'],
  ['12 people', 'the 12th person', 'incomparable'],
  ['12 dead', '12 injured', 'incomparable'],
  ['12 dead', '15 dead', 'differs'],
  ['no people', 'no people', 'same'],
  ['no people', 'two people', 'differs'],
  ['both leaders', 'two leaders', 'same'],
  ['the trio', 'three people', 'same'],
];

describe('how two amounts relate', () => {
  test.each(RELATIONS)('%s / %s: %s', (a, b, relation) => {
    expect(quantitiesRelation(first(a), first(b)).relation).toBe(relation);
    expect(quantitiesRelation(first(b), first(a)).relation).toBe(relation);
  });

  test('the ratio tells how far apart they are', () => {
    expect(quantitiesRelation(first('more than 10 people'), first('500 people')).ratio).toBe(50);
    expect(quantitiesRelation(first('no people'), first('two people')).ratio).toBeNull();
  });
});

const AMOUNTS = RELATIONS.flatMap(([a, b]) => [first(a), first(b)]);

describe('any two amounts', () => {
  test('relate the same way from both sides', () => {
    fc.assert(
      fc.property(fc.constantFrom(...AMOUNTS), fc.constantFrom(...AMOUNTS), (a, b) => {
        expect(quantitiesRelation(a, b).relation).toBe(quantitiesRelation(b, a).relation);
      }),
      { numRuns: 3000 },
    );
  });

  test.each(AMOUNTS)('$text is the same as itself', (amount) => {
    expect(quantitiesRelation(amount, amount).relation).toBe('same');
  });

  test('differ only where no value fits both', () => {
    const whole = fc.integer({ min: 1, max: 5_000_000 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 6 }), (value, places) => {
        const rounded = Math.round(value / 10 ** places) * 10 ** places;
        if (rounded === 0) return;
        const [exact, coarse] = [first(`${value.toString()} men`), first(`about ${rounded.toString()} men`)];
        const { low, high } = extentOf(coarse);
        if (value >= low && value <= high) expect(quantitiesRelation(exact, coarse).relation).not.toBe('differs');
      }),
    );
  });
});
