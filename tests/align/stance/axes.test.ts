import { describe, expect, it } from 'vitest';
import { acrossAxis } from '../../../src/align/stance/axes.ts';

const across = (a: string, b: string, pos = 'VERB') => acrossAxis({ lemma: a, pos }, { lemma: b, pos })?.axis ?? null;

describe('acrossAxis', () => {
  it.each([
    ['recommend', 'reject', 'axis-assent'],
    ['praise', 'oppose', 'axis-assent'],
    ['win', 'flop', 'axis-outcome'],
    ['boost', 'shrink', 'axis-growth'],
    ['rescue', 'perish', 'axis-safety'],
  ])('%s against %s', (a, b, axis) => {
    expect(across(a, b)).toBe(axis);
    expect(across(b, a)).toBe(axis);
  });

  it.each([
    ['recommend', 'approve'],
    ['reject', 'condemn'],
    ['win', 'reject'],
    ['walk', 'sing'],
    ['', 'constructor'],
  ])('%s not against %s', (a, b) => expect(across(a, b)).toBeNull());

  it('takes words of any part of speech that has poles', () => {
    expect(acrossAxis({ lemma: 'endorsement', pos: 'NOUN' }, { lemma: 'reject', pos: 'VERB' })?.axis).toBe(
      'axis-assent',
    );
    expect(acrossAxis({ lemma: 'of', pos: 'X' }, { lemma: 'reject', pos: 'VERB' })).toBeNull();
  });
});
