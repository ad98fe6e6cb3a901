import { readPrintable, writePrintable } from './printable.ts';

/**
 * Packs streams of bytes into one printable string. Values of one kind belong into one stream each, as the codes are
 * fitted to the stream.
 */
export function packStreams(streams: readonly Uint8Array[]): string {
  return MARK + writePrintable(streams);
}

/** The version of the format. */
const MARK = '!';

/** Reads what `packStreams` wrote. */
export function unpackStreams(packed: string): Uint8Array[] {
  if (!packed.startsWith(MARK)) throw new TypeError('not a packed string of this version');
  return readPrintable(packed, MARK.length);
}

/** A place in a stream of bytes. */
export interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

export function readerOf(bytes: Uint8Array): Reader {
  return { bytes, at: 0 };
}

/** Appends an unsigned 32-bit integer, seven bits a byte, low bits first (LEB128). */
export function pushVarint(out: number[], value: number): void {
  let rest = value >>> 0;
  while (rest > 127) {
    out.push((rest & 127) | 128);
    rest >>>= 7;
  }
  out.push(rest);
}

export function readVarint(reader: Reader): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at++] as number;
    value |= (byte & 127) << shift;
    if (byte < 128) return value >>> 0;
  }
}

/**
 * A weight as one byte: 128 is zero, the distance from it the square root of the size, so that small weights keep
 * their precision and the largest are not clipped.
 */
export function quantise(weight: number, largest: number): number {
  const code = Math.round(127 * Math.sqrt(Math.min(1, Math.abs(weight) / largest)));
  return weight < 0 ? 128 - code : 128 + code;
}

/** The weights that the 256 codes of `quantise` stand for. */
export function dequantiser(largest: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, code) => {
    const distance = (code - 128) / 127;
    return largest * distance * Math.abs(distance);
  });
}
