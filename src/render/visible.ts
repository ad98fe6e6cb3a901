/**
 * What could drive a terminal, hide text or turn it round: control characters but white space, bidirectional marks,
 * invisible and tag characters, halves of surrogate pairs and what Unicode says is no character, which HTML and XML do
 * not take. Joiners stay: emoji and some scripts need them.
 */
const hidden = /(?![\t\n\v\f\r\u0085\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

const whiteSpace = /[\s\u0085]+/g;

/** A text on one line, with every character that does not show itself written as its code point, as in `\u{1B}`. */
export function visible(text: string): string {
  return visibleRun(text).trim();
}

/** The same for a stretch of a text: the space at its ends stays. */
export function visibleRun(text: string): string {
  return text
    .replace(hidden, (character) => `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`)
    .replace(whiteSpace, ' ');
}
