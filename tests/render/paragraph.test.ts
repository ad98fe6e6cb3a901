import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph, plainWords } from '../../src/render/paragraph.ts';

describe('paragraph', () => {
  it('indents the lines after the first to the end of its lead', () => {
    expect(paragraph(plainWords('one two three four'), '  AP: ', 16)).toBe('  AP: one two\n      three four');
  });

  it('puts a word that is wider than a line alone on one', () => {
    expect(paragraph(plainWords('a bbbbbbbbbb c'), '', 5)).toBe('a\nbbbbbbbbbb\nc');
  });

  it('never loses a word', () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/\s/.test(text));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 1, max: 60 }), (words, width) => {
        expect(paragraph(plainWords(words.join(' ')), '', width).split(/[ \n]/)).toEqual(words);
      }),
    );
  });
});
