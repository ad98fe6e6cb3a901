import { closesSentence, type Passage, startsSmall } from './passage.ts';

const LONGEST_TITLE = 220;
const LONGEST_HEADING = 110;
const HEADING_WORDS = 14;
const SECTION_WORDS = 3;
/** From here on a passage is a paragraph of the body, whatever closes it. */
const BODY_WORDS = 12;

const endsOpen = ({ tail }: Passage): boolean => /[,;:–—-]$/.test(tail);

/** Whether the passage is a paragraph beyond doubt: a sentence of some length, closed. */
export function isBody(passage: Passage): boolean {
  if (passage.length > LONGEST_TITLE) return true;
  return closesWithFullStop(passage) && passage.words >= BODY_WORDS;
}

/** Whether it closes as statements do: not like a headline's question, call or abbreviation. */
export function closesWithFullStop(passage: Passage): boolean {
  return (
    closesSentence(passage) &&
    !/[?!…]["'”’)\]]*$/u.test(passage.tail.slice(-6)) &&
    !/(?:\b\p{L}\.){2}$/u.test(passage.tail.slice(-8)) &&
    !/\.\.\.$/.test(passage.tail)
  );
}

/** Whether the passage may be the title: short, with letters, without a closing full stop. */
export function looksLikeTitle(passage: Passage): boolean {
  return passage.length <= LONGEST_TITLE && passage.words > 0 && !closesWithFullStop(passage) && !endsOpen(passage);
}

/** Whether a short passage between paragraphs is a heading. */
export function looksLikeHeading(passage: Passage): boolean {
  if (passage.length > LONGEST_HEADING || passage.words > HEADING_WORDS || passage.words === 0) return false;
  if (/^[-–—•*▪●‣]/.test(passage.head)) return false;
  return !closesSentence(passage) && !endsOpen(passage) && !startsSmall(passage);
}

/** Whether the passage is text under a heading, and not the next item of a list. */
export function headsText(next: Passage): boolean {
  return closesSentence(next) || next.length > LONGEST_HEADING;
}

/** "World", "Asia Pacific": a section's name above the title. */
export function looksLikeSection({ words }: Passage): boolean {
  return words <= SECTION_WORDS;
}
