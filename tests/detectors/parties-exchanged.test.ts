import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('parties-exchanged', () => {
  it.each([
    [
      'Serena Williams beat Maria Sharapova in the final in Paris on Saturday.',
      'Maria Sharapova defeated Serena Williams when they met for the cup in Paris on Saturday.',
    ],
    [
      'Police say John Miller killed Peter Ross in the harbour of Dublin on Friday.',
      'John Miller was murdered by Peter Ross in the harbour on Friday, say police in Dublin.',
    ],
    [
      'Microsoft bought Nokia for six billion, the paper said on Monday.',
      'On Monday the paper said that Nokia acquired Microsoft.',
    ],
  ])('finds: %s / %s', (a, b) => {
    expect(found(a, b)).toContain('parties-exchanged');
  });

  it.each([
    [
      'Arsenal beat Everton in the cup final in Torran on Saturday.',
      'Everton lost to Arsenal in the cup final in Torran on Saturday.',
    ],
    [
      'Karim Dahl accused Goran Petrov of theft in the harbour of Torran on Friday.',
      'Goran Petrov accused Karim Dahl of theft in the harbour of Torran on Friday.',
    ],
    ['Arsenal beat Everton in Torran on Saturday.', 'Everton did not beat Arsenal in Torran on Saturday.'],
    [
      'Arsenal beat Everton in the cup final in Torran. In March Everton had beaten Arsenal.',
      'Everton beat Arsenal in March, the paper in Torran recalled after the cup final.',
    ],
  ])('leaves alone: %s / %s', (a, b) => {
    expect(found(a, b)).not.toContain('parties-exchanged');
  });

  it('leaves a bill that passes a chamber to be passed by it', () => {
    const a = 'The Senate passed the ferry bill on Monday, and the mayor of Torran was glad.';
    const b = 'The ferry bill passed the Senate on Monday, and the mayor of Torran was glad.';
    expect(found(a, b)).toEqual([]);
  });
});
