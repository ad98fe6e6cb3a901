import { SENTENCE_OPENERS, WEAK_OPENERS } from '../lexicon/en/sentence-openers.ts';
import type { Span } from '../types.ts';
import { isLetter, isLower, isUpper } from './characters.ts';
import { datelineAt } from './dateline.ts';

/** Headings are short: later in a paragraph nothing is taken for one. */
const VIEW = 200;
const SHORTEST_HEADING = 12;
const LONGEST_WORD = 14;

/** The letters from `at`. */
function wordFrom(text: string, at: number): string {
  let stop = at;
  while (stop - at < LONGEST_WORD && isLetter(text.charCodeAt(stop))) stop++;
  return text.slice(at, stop);
}

/**
 * "General AssemblyDuring the war": a small letter, then a word that opens sentences, then a space. Short words such
 * as "In" also end names ("LinkedIn") and do not count.
 */
function opensSentence(text: string, at: number): boolean {
  const word = wordFrom(text, at);
  const next = text[at + word.length];
  const lower = word.toLowerCase();
  return (
    (next === ' ' || next === ',') &&
    isLower(text.charCodeAt(at + 1)) &&
    SENTENCE_OPENERS.has(lower) &&
    !WEAK_OPENERS.has(lower)
  );
}

/** "agree on tiesSEOUL, South Korea (AP) – Leaders": a dateline in capitals. */
function opensDateline(text: string, at: number, end: number): boolean {
  return isUpper(text.charCodeAt(at + 1)) && isUpper(text.charCodeAt(at + 2)) && datelineAt(text, at, end) !== null;
}

/** Where a title seen elsewhere runs into the next word: "… improve tiesThe leaders". */
function titleSeam(text: string, { start, end }: Span, titles: readonly string[]): number {
  for (const title of titles) {
    const seam = start + title.length;
    if (
      title.length >= SHORTEST_HEADING &&
      seam < end &&
      isUpper(text.charCodeAt(seam)) &&
      text.startsWith(title, start)
    )
      return seam;
  }
  return -1;
}

function seamOf(text: string, span: Span, titles: readonly string[]): number {
  const limit = Math.min(span.end, span.start + VIEW);
  for (let at = span.start + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e || code === 0x3f || code === 0x21) return -1;
    if (!isUpper(code) || at - span.start < SHORTEST_HEADING || !isLower(text.charCodeAt(at - 1))) continue;
    if (opensSentence(text, at) || opensDateline(text, at, span.end)) return at;
  }
  return titleSeam(text, span, titles);
}

/** Parts a heading from the paragraph it ran into when the page was turned into text. */
export function splitGlued(text: string, span: Span, titles: readonly string[]): Span[] {
  const seam = seamOf(text, span, titles);
  if (seam < 0) return [span];
  return [
    { start: span.start, end: seam },
    { start: seam, end: span.end },
  ];
}
