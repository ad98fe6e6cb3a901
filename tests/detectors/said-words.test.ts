import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

function values(a: string, b: string): string[][] {
  const { discrepancies } = compare([a, b].map((text, at) => ({ id: `${at}`, text })));
  const ours = discrepancies.filter(({ kind }) => kind === 'stance' || kind === 'polarity');
  return ours.map(({ sides }) => sides.map(({ value }) => value).sort());
}

describe('the values of what is affirmed and denied are words of the articles', () => {
  it.each([
    [
      ['did not sign', 'signed'],
      'The mayor of Torran signed the contract with the harbor company on Friday.',
      'The mayor of Torran did not sign the contract with the harbor company on Friday.',
    ],
    [
      ['agreed to step down', 'refused to step down'],
      'Mayor Ann Poe of Torran refused to step down over the audit.',
      'Mayor Ann Poe of Torran agreed to step down over the audit.',
    ],
    [
      ['confirmed', 'declined to confirm'],
      'The health ministry confirmed that Asa Holt resigned in Torran.',
      'The health ministry declined to confirm that Asa Holt resigned in Torran.',
    ],
  ])('%j', (expected, a, b) => {
    expect(values(a, b)).toContainEqual(expected);
  });
});
