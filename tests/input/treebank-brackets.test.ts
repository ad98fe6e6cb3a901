import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainBrackets } from '../../src/input/treebank-brackets.ts';

describe('plainBrackets', () => {
  it('puts every sort of bracket back', () =>
    expect(plainBrackets('Ada Lovelace -LRB- 1815 -RRB- -LSB- sic -RSB- -LCB- x -RCB-')).toBe(
      'Ada Lovelace   (   1815   )     [   sic   ]     {   x   }  ',
    ));

  it.each(['LRB', '-lrb-', '-LXB-', 'a (b) c', 'the -L- of RB-', ''])('leaves “%s” alone', (text) =>
    expect(plainBrackets(text)).toBe(text),
  );

  it('keeps the length of any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('-', 'L', 'R', 'S', 'C', 'B', ' ', '\ud800', 'é') }), (text) => {
        expect(plainBrackets(text)).toHaveLength(text.length);
      }),
    ));
});
