/** Where the piece of ASCII that begins at `at` ends, or -1 where only the pattern can tell. */
type PlainEnd = (text: string, at: number, end: number) => number;

const ASCII = 128;

/**
 * The places where the pieces of a stretch of text begin and end, in turn; whatever is not blank is in one of them.
 * ASCII, which is most of a text, is read by its codes, as a search makes objects of what it finds.
 * @param pattern what a piece is, of any characters: sticky, and matching wherever no blank stands
 */
export function pieceBounds(
  text: string,
  start: number,
  end: number,
  pattern: RegExp,
  plainEnd: PlainEnd,
): readonly number[] {
  const bounds: number[] = [];
  const stretch = text.slice(start, end);
  for (let at = 0; at < stretch.length; ) {
    const code = stretch.charCodeAt(at);
    let next = at;
    if (!isBlank(code)) {
      next = code < ASCII ? plainEnd(stretch, at, stretch.length) : -1;
      if (next < 0) next = patternEnd(pattern, stretch, at);
    }
    if (next > at) bounds.push(start + at, start + next);
    at = Math.max(at + 1, next);
  }
  return bounds;
}

function patternEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The end of the run of ASCII letters at `at`. */
export function lettersEnd(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isLetter(text.charCodeAt(next))) next++;
  return next;
}

/** The end of the run of digits at `at`. */
export function digitsEnd(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isDigit(text.charCodeAt(next))) next++;
  return next;
}

/** Whether a character may be a letter or mark outside ASCII. */
export function isForeign(code: number): boolean {
  return code >= ASCII;
}
