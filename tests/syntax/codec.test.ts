import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../src/syntax/weights/base64.ts';
import {
  dequantiser,
  packStreams,
  pushVarint,
  quantise,
  readerOf,
  readVarint,
  unpackStreams,
} from '../../src/syntax/weights/codec.ts';
import { buildTable, rankOf } from '../../src/syntax/weights/hash-table.ts';
import { hashString, packSorted, packText, readHashes, unpackText } from '../../src/syntax/weights/strings.ts';

const bytes = fc.uint8Array({ maxLength: 600 });

describe('the codec gives back what it took:', () => {
  it('bytes in base 64', () => {
    fc.assert(
      fc.property(bytes, (data) => {
        expect(decodeBase64(encodeBase64(data))).toEqual(data);
      }),
    );
  });

  it('streams of bytes', () => {
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 4 }), (streams) => {
        const packed = packStreams(streams);
        expect(unpackStreams(packed)).toEqual(streams);
        expect(packed).toMatch(/^[ -~]*$/);
        expect(packed).not.toMatch(/['"`\\$]/);
      }),
    );
  });

  it('a stream of all 256 values', () => {
    const all = Uint8Array.from({ length: 2000 }, (_, i) => (i * i) % 256);
    expect(unpackStreams(packStreams([all, Uint8Array.from({ length: 256 }, (_, i) => i)]))[0]).toEqual(all);
  });

  it('integers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff)), (values) => {
        const out: number[] = [];
        for (const value of values) pushVarint(out, value);
        const reader = readerOf(Uint8Array.from(out));
        expect(values.map(() => readVarint(reader))).toEqual(values);
      }),
    );
  });

  it('text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unpackText(packText(text))).toBe(text);
      }),
    );
  });

  it('hashes of sorted words', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zé'-]{1,12}$/), { maxLength: 60 }), (words) => {
        const sorted = [...words].sort();
        const { shared, letters } = packSorted(sorted);
        const hashes = readHashes(readerOf(shared), readerOf(letters), sorted.length);
        expect([...hashes]).toEqual(sorted.map(hashString));
        const table = buildTable(hashes);
        for (const [rank, word] of sorted.entries()) expect(rankOf(table, hashString(word))).toBe(rank);
        expect(rankOf(table, hashString('no such word'))).toBe(-1);
      }),
    );
  });

  it('weights to within a part of their size', () => {
    const weights = dequantiser(40);
    for (const weight of [-40, -3.2, -0.5, 0, 0.01, 1, 7, 40]) {
      expect(Math.abs((weights[quantise(weight, 40)] as number) - weight)).toBeLessThan(0.02 + Math.abs(weight) * 0.05);
    }
  });
});
