import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/cli/input/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decode', () => {
  it.each([
    ['nothing', bytes(), ''],
    ['plain text', bytes(0x61, 0x0d, 0x0a), 'a\r\n'],
    ['more than one byte a character', new TextEncoder().encode('“Café” 🎉'), '“Café” 🎉'],
    ['a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['a mark inside the text', new TextEncoder().encode('a\ufeffb'), 'a\ufeffb'],
  ])('takes %s', (_, input, text) => {
    expect(decode(input, 'f')).toBe(text);
  });

  it.each([
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x61, 0), 'f: is UTF-16; convert it to UTF-8'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x61), 'f: is UTF-16; convert it to UTF-8'],
    ['a NUL byte', bytes(0x61, 0), 'f: is binary, not text'],
    ['Latin-1', bytes(0x63, 0xe9), 'f: is not valid UTF-8'],
    ['an overlong form', bytes(0xc0, 0xaf), 'f: is not valid UTF-8'],
    ['half of a surrogate pair', bytes(0xed, 0xa0, 0x80), 'f: is not valid UTF-8'],
  ])('refuses %s', (_, input, message) => {
    expect(() => decode(input, 'f')).toThrow(message);
  });
});
