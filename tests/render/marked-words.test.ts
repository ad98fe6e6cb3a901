import { describe, expect, it } from 'vitest';
import { markWords } from '../../src/render/marked-words.ts';

const marked = (text: string, value: string, other: string) =>
  markWords(text, value, other)
    .filter((word) => word.marked)
    .map((word) => word.core);

describe('markWords', () => {
  it.each([
    ['They met on “Wednesday”, he said.', 'Wednesday', 'They met on Thursday.', ['Wednesday']],
    ['It cost $1.2 billion.', '$1.2 billion', 'It cost $3 billion.', ['$1.2', 'billion']],
    ['THE TALKS FAILED', 'the talks failed', '', ['THE', 'TALKS', 'FAILED']],
    // The value is in other words than the evidence: what a diff finds is marked.
    ['The court ruled 5-4 for the state.', 'five to four', 'The court ruled 6-3 for the state.', ['5-4']],
  ])('%s', (text, value, other, expected) => {
    expect(marked(text, value, other)).toEqual(expected);
  });

  it.each([
    ['nothing in common', 'A ferry ran aground.', 'grounded', 'Parliament passed the budget last night.'],
    ['the same words', 'They met.', 'meeting', 'They met.'],
    ['nothing to compare with', 'They met.', 'meeting', ''],
    ['an empty text', '', 'meeting', 'They met.'],
  ])('marks nothing in %s', (_, text, value, other) => {
    expect(marked(text, value, other)).toEqual([]);
  });

  it('keeps every character but white space', () => {
    const text = '  “Wait,”  she\tsaid — (quietly)…';
    const words = markWords(text, 'quietly', '');
    expect(words.map(({ lead, core, trail }) => lead + core + trail).join('')).toBe(text.replace(/\s/g, ''));
  });
});
