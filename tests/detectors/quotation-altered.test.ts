import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

const LEAD = 'Governor Rosa Meyer signed an order on ferries in Torran on Monday. ';

function altered(a: string, b: string): string[] {
  const articles = [a, b].map((text, index) => ({ id: `${index}`, text: LEAD + text }));
  const found = compare(articles).discrepancies.filter(({ detector }) => detector === 'quotation-altered');
  return found.map(({ sides }) =>
    sides
      .map(({ value }) => value)
      .sort()
      .join(' / '),
  );
}

const ORDER = 'harbour in this state may turn away a ferry for the age of its engines';

describe('quotation-altered', () => {
  it('finds another word where one outlet quotes more before it', () => {
    const cut = `The order says that "no ${ORDER}."`;
    const whole = `"The ferries are safe, clean and our best way to the islands," Meyer said. "No ${ORDER}," the order says.`;
    expect(altered(cut, whole)).toEqual([]);
    expect(altered(cut.replace('harbour', 'company'), whole)).toEqual(['company / harbour']);
  });

  it.each([
    ['a spelling', `The order says that "no ${ORDER.replace('harbour', 'harbor')}."`],
    ['a word left out', `The order says that "no ${ORDER.replace('in this state ', '')}."`],
  ])('leaves alone %s', (_, text) => {
    expect(altered(text, `The order says that "no ${ORDER}."`)).toEqual([]);
  });
});
