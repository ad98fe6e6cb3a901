/** What a UTF-16 code unit is to segmentation. */
export const Kind = {
  Unknown: 0,
  /** Separates words: Unicode spaces and controls. */
  Space: 1,
  /** Invisible: zero-width, soft hyphen, bidirectional controls. Never splits a word, never opens or closes one. */
  Format: 2,
  Upper: 3,
  Lower: 4,
  /** A letter without case, or a combining mark. */
  Letter: 5,
  Digit: 6,
  Symbol: 7,
  Surrogate: 8,
} as const;

type Kind = (typeof Kind)[keyof typeof Kind];

const UPPER = /^[\p{Lu}\p{Lt}]$/u;
const LOWER = /^\p{Ll}$/u;
const LETTER = /^[\p{L}\p{M}]$/u;
const NUMBER = /^\p{N}$/u;
const SPACE = /^[\p{Z}\p{Cc}]$/u;
const FORMAT = /^\p{Cf}$/u;

const kinds = new Uint8Array(0x10000);

/**
 * Quotation marks and dashes of Windows-1252 that were decoded as control characters ("Japan\x92s"): seen on pages
 * whose encoding was declared wrongly.
 */
function isMisdecoded(code: number): boolean {
  return code >= 0x91 && code <= 0x97;
}

function classify(code: number): Kind {
  if (isMisdecoded(code)) return Kind.Symbol;
  if (code >= 0xd800 && code <= 0xdfff) return Kind.Surrogate;
  const character = String.fromCharCode(code);
  if (UPPER.test(character)) return Kind.Upper;
  if (LOWER.test(character)) return Kind.Lower;
  if (LETTER.test(character)) return Kind.Letter;
  if (NUMBER.test(character)) return Kind.Digit;
  if (SPACE.test(character)) return Kind.Space;
  return FORMAT.test(character) ? Kind.Format : Kind.Symbol;
}

/** The kind of a code unit; `NaN` (past the end of a string) is a space. */
export function kindOf(code: number): Kind {
  if (Number.isNaN(code)) return Kind.Space;
  const known = kinds[code] as Kind;
  if (known !== Kind.Unknown) return known;
  const kind = classify(code);
  kinds[code] = kind;
  return kind;
}

/** Whether nothing is to be seen: spaces, controls and invisible marks. */
export function isBlank(code: number): boolean {
  const kind = kindOf(code);
  return kind === Kind.Space || kind === Kind.Format;
}

export function isLetter(code: number): boolean {
  const kind = kindOf(code);
  return kind === Kind.Upper || kind === Kind.Lower || kind === Kind.Letter;
}

export function isUpper(code: number): boolean {
  return kindOf(code) === Kind.Upper;
}

export function isLower(code: number): boolean {
  return kindOf(code) === Kind.Lower;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** `'` `’` and their look-alikes. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0xff07 || code === 0x92;
}

/** Hyphens that join words: ASCII, U+2010 and the non-breaking U+2011. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** En, em and figure dashes, the horizontal bar and the minus sign. */
export function isDash(code: number): boolean {
  return (code >= 0x2012 && code <= 0x2015) || code === 0x2212 || code === 0x96 || code === 0x97;
}

/** The first position in `[start, end)` that is not blank, or `end`. */
export function skipBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The end of what is visible in `[start, end)`, or `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
