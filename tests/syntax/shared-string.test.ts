import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedString } from '../../src/syntax/weights/shared-string.ts';

describe('sharedString', () => {
  it.each(['', 'Geneva', 'café', 'it’s', '2018', '-1', '__proto__', 'constructor', '\ud800', 'a'.repeat(201)])(
    'gives %j back',
    (text) => {
      expect(sharedString(text)).toBe(text);
    },
  );

  it('gives any string back', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => sharedString(text) === text));
  });
});
