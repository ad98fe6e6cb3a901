const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base 64 (RFC 4648) without padding. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const group = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digits = [group >>> 18, (group >>> 12) & 63, (group >>> 6) & 63, group & 63];
    for (const digit of digits.slice(0, Math.min(4, left + 1))) parts.push(ALPHABET[digit] as string);
  }
  return parts.join('');
}

/** Reads what `encodeBase64` wrote. Written out, as neither `Buffer` nor `atob` is fast and everywhere. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  for (let i = 0; i < text.length; i += 4) {
    const group =
      ((values[text.charCodeAt(i)] as number) << 18) |
      ((values[text.charCodeAt(i + 1)] as number) << 12) |
      ((values[text.charCodeAt(i + 2) & 127] ?? 0) << 6) |
      (values[text.charCodeAt(i + 3) & 127] ?? 0);
    bytes[at++] = group >>> 16;
    bytes[at++] = group >>> 8;
    bytes[at++] = group;
  }
  return bytes;
}
