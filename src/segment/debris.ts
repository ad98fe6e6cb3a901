import { DEBRIS_LINES, DEBRIS_OPENINGS, FOOTER_LINES } from '../lexicon/en/web-debris.ts';
import { closesSentence, type Passage, withoutEdges } from './passage.ts';

const LONGEST = 260;
/** One pattern, so that a line that is no notice is left after its first letters. */
const ANY_OPENING = new RegExp(DEBRIS_OPENINGS.map(({ source }) => `(?:${source})`).join('|'));
/** "Home > National > Diplomacy", "News › World". */
const BREADCRUMB = /^[^.!?]{1,40}(?:\s[>›»→/|]\s|\s?[›»]\s?)[^.!?]{1,40}/u;
const CRUMB_SIGN = /\s[>›»→]\s/u;
/** Words of buttons; a line of nothing else is a row of buttons. */
const BUTTONS = new Set(
  'print dictionary share tweet email e-mail comment comments like save facebook twitter whatsapp linkedin pinterest reddit telegram copy link font size a + - text resize listen bookmark more follow subscribe home menu search login in log sign up close next previous line kakao messenger instagram youtube flipboard x threads bluesky'.split(
    ' ',
  ),
);

/** "what do you think?" is listed without its sign. */
const stripped = (key: string): string => (key.endsWith('?') ? withoutEdges(key.replace(/\?+$/, '')) : key);

/** "print dictionary print", "Share Tweet Email": nothing but words of buttons, at least two. */
function isButtonRow(key: string): boolean {
  if (!BUTTONS.has(key.slice(0, key.search(/[\s|·•,/]/)))) return false;
  const words = key.split(/[\s|·•,/]+/);
  return words.length >= 2 && words.length <= 14 && words.every((word) => BUTTONS.has(word));
}

function isBreadcrumb({ head, length }: Passage): boolean {
  return length <= 120 && CRUMB_SIGN.test(head) && BREADCRUMB.test(head) && !/[.!?]\s/.test(head);
}

/** A character counter of a comment box: "(0/250자)", "0/1000". */
const COUNTER = /\(?\b0 ?\/ ?\d{2,5}\p{L}{0,12}\)?$/u;

function hasNoWord(key: string): boolean {
  return key === '' || !/[\p{L}\p{N}]/u.test(key);
}

/** Whether the passage is no part of the report, by its own words. */
export function isDebris(passage: Passage): boolean {
  const { key, length } = passage;
  if (length > LONGEST) return false;
  if (hasNoWord(key)) return true;
  const bare = stripped(key);
  if (DEBRIS_LINES.has(bare) || DEBRIS_LINES.has(key) || isButtonRow(bare)) return true;
  if (isBreadcrumb(passage) || COUNTER.test(key)) return true;
  return ANY_OPENING.test(bare);
}

export function opensFooter({ key }: Passage): boolean {
  return FOOTER_LINES.has(stripped(key));
}

/** Short lines without a stop behind a footer's opening are furniture too ("lock icon", other headlines). */
export function isFurniture(passage: Passage): boolean {
  return passage.length <= LONGEST && !(closesSentence(passage) && passage.words >= 8);
}

/** One to four small words without a stop are a label of the page, not a sentence. */
export function isLabel({ head, key, words, length }: Passage): boolean {
  return (
    words <= 4 &&
    length <= 40 &&
    /^\p{Ll}/u.test(head) &&
    !/\p{Lu}/u.test(head) &&
    !/[.!?:;,"”\d]/.test(head) &&
    key !== ''
  );
}

/** Whether a sentence inside a paragraph is a stray button or notice; only whole known lines count there. */
export function isStrayNotice(key: string): boolean {
  const bare = stripped(key);
  return (
    bare.length > 3 && bare.includes(' ') && (DEBRIS_LINES.has(bare) || /^your email address will not be/.test(bare))
  );
}
