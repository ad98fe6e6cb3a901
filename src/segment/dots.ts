import { isDigit, isLetter, isLower, isUpper } from './characters.ts';
import { isTopLevelDomain } from './web-addresses.ts';

/** How far a look to the side may go, so that the scan stays linear. */
const VIEW = 24;

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** "Va." in "W.Va.", "Sc." in "B.Sc.": two letters with a stop of their own. */
function isShortPart(text: string, at: number): boolean {
  return isLower(text.charCodeAt(at + 1)) && text.charCodeAt(at + 2) === 0x2e;
}

/** `U.S`, `Ph.D`, `a.m`, `H.R.4`: one side is a single character. */
function joinedAsInitials(text: string, part: number, dot: number): boolean {
  const after = text.charCodeAt(dot + 1);
  const single = !isLetterOrDigit(text.charCodeAt(dot + 2));
  if (dot - part === 1 && isUpper(text.charCodeAt(part)) && isUpper(after) && isShortPart(text, dot + 1)) return true;
  if (dot - part === 1) return single || isDigit(after) || (isLower(after) && isLower(text.charCodeAt(part)));
  return (
    single && dot - part <= 2 && isUpper(after) && isUpper(text.charCodeAt(part)) && text.charCodeAt(dot + 2) === 0x2e
  );
}

/**
 * Whether the dot joins what stands on both sides into one word: decimals, initials and addresses, but not a full
 * stop whose space was lost ("published.Leaders") nor an abbreviation glued to a number ("No.5").
 */
export function joinedByDot(text: string, part: number, dot: number, end: number): boolean {
  if (dot + 1 >= end) return false;
  const before = text.charCodeAt(dot - 1);
  const after = text.charCodeAt(dot + 1);
  if (!isLetterOrDigit(after)) return false;
  if (isDigit(before)) return isDigit(after);
  if (joinedAsInitials(text, part, dot)) return true;
  if (isLower(before) && isLower(after)) return dot - part > 1;
  if (isLetter(after) && isEmailAhead(text, dot + 1, end)) return true;
  return isLetter(after) && dot - part <= VIEW * 3 && isTopLevelDomain(text, dot + 1, end) && !glued(text, dot);
}

/** "Jane.Doe@example.org": the name before the sign. */
function isEmailAhead(text: string, from: number, end: number): boolean {
  const limit = Math.min(end, from + VIEW);
  let at = from;
  while (at < limit && (isLetterOrDigit(text.charCodeAt(at)) || '._-'.includes(text[at] as string))) at++;
  return at < limit && text.charCodeAt(at) === 0x40 && isLetterOrDigit(text.charCodeAt(at + 1));
}

/** "said.In": a small letter before and a capital behind is a lost space, whatever the words. */
function glued(text: string, dot: number): boolean {
  return isLower(text.charCodeAt(dot - 1)) && isUpper(text.charCodeAt(dot + 1));
}
