/**
 * A short id made of content alone: the same parts give the same id on every machine. 64 bits as two lanes of
 * FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, with different offsets; parts are kept apart by U+0000.
 */
export function contentId(prefix: string, ...parts: readonly (string | number)[]): string {
  const text = parts.join('\u0000');
  return `${prefix}-${lane(text, 0x811c9dc5)}${lane(text, 0x9747b28c)}`;
}

function lane(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return `${HEX[hash >>> 24]}${HEX[(hash >>> 16) & 0xff]}${HEX[(hash >>> 8) & 0xff]}${HEX[hash & 0xff]}`;
}

/** Two digits for each byte. */
const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
