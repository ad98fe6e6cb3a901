import { describe, expect, it } from 'vitest';
import { denominationsApart } from '../../src/lexicon/en/denominations.ts';

describe('denominations', () => {
  it('tells churches and faiths apart', () => {
    expect(denominationsApart('methodist', 'baptist')).toBe(true);
    expect(denominationsApart('anglican', 'episcopal')).toBe(false);
    expect(denominationsApart('baptist', 'southern')).toBe(false);
  });
});
