import { describe, expect, it } from 'vitest';
import { chains, names, quantities, times } from '../src/annotate-article.ts';
import { InputError } from '../src/input/input-error.ts';
import type { Article } from '../src/types.ts';

const article: Article = {
  id: 'herald',
  text: 'GENEVA - President Maria Keller met 12 ministers in Geneva on Tuesday. She left for Helsinki at noon.',
  publishedAt: '2025-05-14',
};

describe('variorum/annotate', () => {
  it('reads times, quantities, names and chains', () => {
    expect(times(article).map(({ text, value }) => [text, value])).toContainEqual(['Tuesday', '2025-05-13']);
    expect(quantities(article)).toContainEqual(expect.objectContaining({ amount: 12, counted: 'minister' }));
    expect(names(article).map(({ text }) => text)).toContain('Maria Keller');
    const person = chains(article).find(({ type }) => type === 'person');
    expect(person?.mentions[0]).toMatchObject({ form: 'name', text: expect.stringContaining('Maria Keller') });
  });

  it('points into the text handed in', () => {
    for (const read of [times, quantities, names]) {
      for (const { start, end, text } of read(article)) expect(article.text.slice(start, end)).toBe(text);
    }
  });

  it.each([times, quantities, names, chains])('refuses an article without text: %o', (read) => {
    expect(() => read({ id: 'a', text: '' })).toThrow(InputError);
  });
});
