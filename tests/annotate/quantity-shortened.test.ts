import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/claims/analyse-article.ts';

const read = (text: string) => analyseArticle({ id: 'a', text }).quantities.map(({ amount, upper }) => upper ?? amount);
const ages = (text: string) => {
  const { attributes, chains } = analyseArticle({ id: 'a', text });
  const named = (id: string) => chains.find((chain) => chain.id === id)?.name;
  return attributes.filter(({ property }) => property === 'age').map((age) => [named(age.entity), age.normalized]);
};

describe('magnitudes as headlines shorten them', () => {
  it.each<[string, number[]]>([
    ['Senate passes $1T bill', [1e12]],
    ['The bank asked for $3.5 trln.', [3.5e12]],
    ['Thieves ask for $70 mln', [7e7]],
    ['The team offered $200MM.', [2e8]],
    ['The clubs bid $140- $150 million.', [1.5e8]],
  ])('%s', (text, amounts) => {
    expect(read(text)).toEqual(amounts);
  });

  it.each(['The ratio is 41 / 2.', 'Call the police on 0845 125 2222 or the helpline on 0800 555111.'])(
    'tells no amount: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('an age belongs to the name beside it', () => {
  it('of two in a list', () => {
    const text = 'The dead are Kathy Berg, 61, mother of the suspect, and 48-year-old Robyn Holm.';
    expect(ages(text)).toEqual([
      ['Kathy Berg', '61'],
      ['Robyn Holm', '48'],
    ]);
  });

  it('and not to whoever else is named', () => {
    const text = 'John Lind is accused of the murder of Alice Dahl, 58.';
    expect(ages(text)).toEqual([['Alice Dahl', '58']]);
  });

  it('and is not that of an earlier day', () => {
    expect(ages('Andrew Falk, who was 18 at the time of the trial, spoke.')).toEqual([]);
  });
});
