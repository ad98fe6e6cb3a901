/** Longer strings are rarely seen twice. */
const MAX_LENGTH = 200;
const BYTE = 0xff;

/**
 * The engine's one copy of a string, a byte a character where that suffices: what is cut from a text has a hash yet to
 * come, two bytes a character where the text has one curly quote, and is compared letter by letter. Engines keep one
 * copy of each key, so that a string that has been one is compared by its address.
 */
export function sharedString(text: string): string {
  if (text.length > MAX_LENGTH) return text;
  const own = narrowed(text);
  keys[own] = 0;
  let shared = own;
  for (shared in keys) break;
  delete keys[own];
  return shared;
}

/** Empty but while a string is a key of it. */
const keys: Record<string, number> = Object.create(null);

function narrowed(text: string): string {
  const codes = new Array<number>(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > BYTE) return text;
    codes[i] = code;
  }
  return String.fromCharCode(...codes);
}
