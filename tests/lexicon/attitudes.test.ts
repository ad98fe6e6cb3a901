import { describe, expect, it } from 'vitest';
import { attitude } from '../../src/lexicon/en/attitudes.ts';

describe('attitude', () => {
  it.each([
    ['support', 'obj', 1],
    ['support', 'for', 1],
    ['opposition', 'to', -1],
    ['apologize', 'for', -1],
    ['turn down', 'obj', -1],
    ['agree', 'to', 1],
    ['rail', 'against', -1],
  ])('%s with %s is %i', (lemma, tie, sign) => expect(attitude(lemma, tie)).toBe(sign));

  it.each([
    ['see', 'obj'],
    ['support', 'in'],
    ['turn up', 'obj'],
    ['constructor', 'obj'],
    ['', 'obj'],
  ])('%s with %s is neither', (lemma, tie) => expect(attitude(lemma, tie)).toBe(0));
});
