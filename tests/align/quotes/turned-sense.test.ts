import { describe, expect, it } from 'vitest';
import type { PassageWord } from '../../../src/align/quotes/passage.ts';
import { losesDenial, turnsSense } from '../../../src/align/quotes/turned-sense.ts';

function words(text: string): PassageWord[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((form) => ({
      text: form,
      form,
      lemma: form,
      upos: 'X',
      spoken: true,
      telling: false,
      stop: false,
      shift: 0,
      start: 0,
      end: 0,
    }));
}

describe('turnsSense', () => {
  it.each([
    ['no', 'some'],
    ['never', 'always'],
    ['before', 'after'],
    ['must', 'may'],
    ['more than', 'less than'],
    ['with', 'without'],
  ])('is true of %j and %j', (a, b) => {
    expect(turnsSense(words(a), words(b))).toBe(true);
    expect(turnsSense(words(b), words(a))).toBe(true);
  });

  it.each([
    ['this', 'that'],
    ['on', 'upon'],
    ['no', 'no'],
    ['every', ''],
  ])('is false of %j and %j', (a, b) => {
    expect(turnsSense(words(a), words(b))).toBe(false);
  });
});

describe('losesDenial', () => {
  it.each([
    ["do n't", '', true],
    ['no', 'a', true],
    ['never', 'not', false],
    ['a', 'the', false],
  ])('of %j and %j is %s', (a, b, expected) => {
    expect(losesDenial(words(a), words(b))).toBe(expected);
  });
});
