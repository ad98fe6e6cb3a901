import { DEBRIS_LINES, DEBRIS_OPENINGS, FOOTER_LINES } from '../lexicon/en/web-debris.ts';
import { closesSentence, type Passage, withoutEdges } from './passage.ts';

const LONGEST = 260;
/** One pattern, so that a line that is no notice is left after its first letters. */
const ANY_OPENING = new RegExp(DEBRIS_OPENINGS.map(({ source }) => `(?:${source})`).join('|'));
/** "Home > National > Diplomacy", "Home / News", "News | Sport | Opinion": names of sections in a row. */
const CRUMBS = /\s(?:[>›»→]|[/|•·])\s/u;
const MOST_CRUMB = 40;
const LONGEST_TRAIL = 120;

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
  if (length > LONGEST_TRAIL || !CRUMBS.test(head)) return false;
  const crumbs = head.split(CRUMBS);
  if (crumbs.some((crumb) => crumb.length > MOST_CRUMB || /[.!?:]$|\d/.test(crumb))) return false;
  if (/\s[>›»→]\s/u.test(head) || /^home$/i.test(crumbs[0] ?? '')) return true;
  return crumbs.length >= 3 && crumbs.every((crumb) => crumb.split(' ').length <= 3);
}

/** A character counter of a comment box: "(0/250자)", "0/1000". */
const COUNTER = /\(?\b0 ?\/ ?\d{2,5}\p{L}{0,12}\)?$/u;

/** A count of shares or comments on a line of its own. */
const LONE_NUMBER = /^[\d.,]{1,9}[km]?$/;

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
  if (isBreadcrumb(passage) || COUNTER.test(key) || LONE_NUMBER.test(key)) return true;
  return ANY_OPENING.test(bare);
}

/** The head of a comment box. */
const LOG_IN = /^(?:please )?(?:log|sign) ?in (?:to|with|using)\b/;

export function opensFooter({ key }: Passage): boolean {
  return FOOTER_LINES.has(stripped(key)) || LOG_IN.test(key);
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

/** Openings of notices that also stray among the sentences of a paragraph. */
const STRAY_OPENING =
  /^(?:click here|scroll down|(?:story|article) continues (?:below|after)|(?:sign up|subscribe) (?:for|to) our|follow us on|(?:also )?read(?: more| next| also)? ?:|related ?:|see also ?:|watch ?:|get (?:our|the) free)/;

/** Whether a sentence inside a paragraph is a stray button or notice. */
export function isStrayNotice(key: string): boolean {
  const bare = stripped(key);
  if (!bare.includes(' ')) return false;
  return DEBRIS_LINES.has(bare) || STRAY_OPENING.test(bare) || /^your email address will not be/.test(bare);
}
