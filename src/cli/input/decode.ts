import { UsageError } from '../usage-error.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Bytes of a file as text. A byte order mark is left out: offsets count from the first character after it, as editors
 * count columns.
 *
 * @throws {UsageError} for what is no UTF-8 text
 */
export function decode(bytes: Uint8Array, name: string): string {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    throw new UsageError(`${name}: is UTF-16; convert it to UTF-8`);
  }
  if (bytes.includes(0)) throw new UsageError(`${name}: is binary, not text`);
  try {
    return utf8.decode(bytes).replace(/^\ufeff/, '');
  } catch {
    throw new UsageError(`${name}: is not valid UTF-8`);
  }
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}
