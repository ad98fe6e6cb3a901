import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomsOf as quantityAtoms } from '../../src/annotate/quantity/atoms.ts';
import { atomsOf as timeAtoms } from '../../src/annotate/time/atoms.ts';

/** What the atoms are, told by one search. */
const QUANTITY = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|[^\s\p{L}\d]/gu;
const TIME = /\p{L}+|\d+|\S/gu;

const written = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^(?:[A-Za-zéßÅ0-9$%'’.,:\-–\u00a0\u2028 \n]|e\u0301){0,60}$/),
);

describe('the atoms of quantities and of times', () => {
  it.each([
    ['12,000.5 people’s', ['12,000.5', 'people’s']],
    ['1,2345', ['1', ',', '2345']],
    ["it's 3.", ["it's", '3', '.']],
    ['Zoë’s naïve', ['Zoë’s', 'naïve']],
  ])('are found in %j', (text, expected) => {
    expect(quantityAtoms(text, 0, text.length).map((atom) => atom.text)).toEqual(expected);
  });

  it('are those that one search finds, in any stretch of any text', () => {
    fc.assert(
      fc.property(written, fc.nat(10), fc.nat(10), (text, cut, left) => {
        const [start, end] = [Math.min(cut, text.length), Math.max(cut, text.length - left)];
        const stretch = text.slice(start, end);
        const found = (pattern: RegExp) => [...stretch.matchAll(pattern)].map((m) => `${start + m.index} ${m[0]}`);
        const told = (atoms: readonly { start: number; end: number; text: string }[]) => {
          for (const atom of atoms) expect(text.slice(atom.start, atom.end)).toBe(atom.text);
          return atoms.map((atom) => `${atom.start} ${atom.text}`);
        };
        expect(told(quantityAtoms(text, start, end))).toEqual(found(QUANTITY));
        expect(told(timeAtoms(text, { start, end }, []))).toEqual(found(TIME));
      }),
      { numRuns: 2000 },
    );
  });
});
