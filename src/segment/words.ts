import { isApostrophe, isDash, isDigit, isHyphen, isLetter, isLower, isUpper, Kind, kindOf } from './characters.ts';
import { isAstralWord, widthAt } from './code-points.ts';
import { joinedByDot } from './dots.ts';
import { addressEnd, isTopLevelDomain, joinsEmail } from './web-addresses.ts';

const UNDERSCORE = 0x5f;
const CURRENCY = /^\p{Sc}$/u;

/** Whether a letter, number or mark stands at `at`. */
export function isWordAt(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  if (kind === Kind.Surrogate) return isAstralWord(text, at);
  return kind >= Kind.Upper && kind <= Kind.Digit;
}

export function isCurrency(character: string | undefined): boolean {
  return character !== undefined && CURRENCY.test(character);
}

/** The end of the run of letters, numbers and the invisible marks between them from `at`. */
export function runEnd(text: string, at: number, end: number): number {
  let next = at;
  let stop = at;
  while (next < end) {
    const code = text.charCodeAt(next);
    if (isWordAt(text, next)) stop = next += widthAt(text, next);
    else if (code === UNDERSCORE) stop = next += 1;
    else if (kindOf(code) === Kind.Format) next += 1;
    else break;
  }
  return stop;
}

/** Whether exactly `count` digits stand from `at`. */
function digitsFrom(text: string, at: number, count: number): boolean {
  for (let i = 0; i < count; i++) if (!isDigit(text.charCodeAt(at + i))) return false;
  return !isDigit(text.charCodeAt(at + count));
}

/** `80,000`, and `1,00,000` as written in India. */
function joinedByComma(text: string, part: number, comma: number): boolean {
  if (comma - part > 3 || !isDigit(text.charCodeAt(comma - 1))) return false;
  return digitsFrom(text, comma + 1, 3) || (digitsFrom(text, comma + 1, 2) && text[comma + 3] === ',');
}

/** Signs that join where digits stand on both sides: `12:30`, `9/11`, `1910–45`. */
function joinsDigits(code: number): boolean {
  return code === 0x3a || code === 0x2f || isDash(code);
}

/** `km/h`, `w/o`: both sides short. */
function joinedBySlash(text: string, part: number, slash: number, end: number): boolean {
  if (slash - part > 2 || !isLower(text.charCodeAt(slash - 1)) || !isLower(text.charCodeAt(slash + 1))) return false;
  return slash + 2 >= end || !isLetter(text.charCodeAt(slash + 2));
}

/** `f***ing`, `f-----g`: letters hidden behind signs. */
function maskEnd(text: string, at: number, end: number): number {
  const sign = text.charCodeAt(at);
  let next = at;
  while (next < end && next - at < 12 && text.charCodeAt(next) === sign) next++;
  const long = sign === 0x2a ? 2 : 3;
  return next - at >= long && isLower(text.charCodeAt(next)) ? next : at;
}

/** The position after the sign at `at` where it joins what stands on both sides into one word, else `at`. */
function joinerEnd(text: string, part: number, at: number, end: number): number {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (code === 0x2e) return joinedByDot(text, part, at, end) ? at + 1 : at;
  if (isHyphen(code) && isWordAt(text, at + 1)) return at + 1;
  if (isApostrophe(code) && (isLetter(after) || (isDigit(before) && after === 0x73))) return at + 1;
  if (code === 0x2c) return joinedByComma(text, part, at) ? at + 1 : at;
  if (isDigit(before) && isDigit(after) && joinsDigits(code)) return at + 1;
  if (code === 0x26 && isUpper(before) && isUpper(after)) return at + 1;
  if (code === 0x2f) return joinedBySlash(text, part, at, end) ? at + 1 : at;
  if (code === 0xb7 && isLetter(before) && isLetter(after)) return at + 1;
  if ((code === 0x2a || code === 0x2d) && isLetter(before) && at - part <= 2) return maskEnd(text, at, end);
  if (code === 0x40 && joinsEmail(text, at)) return at + 1;
  return at;
}

/** `12%`, `5°C`, `18+`: signs that close a number. */
function numberSuffixEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x25 || code === 0x2030 || code === 0x2b) return at + 1;
  if (code !== 0xb0) return at;
  const unit = text[at + 1];
  return (unit === 'C' || unit === 'F') && at + 1 < end && !isLetter(text.charCodeAt(at + 2)) ? at + 2 : at + 1;
}

/** `US$1.2bn`: letters that name a dollar stand before its sign. */
function opensMoney(text: string, start: number, at: number): boolean {
  return at - start <= 3 && isUpper(text.charCodeAt(start)) && isCurrency(text[at]) && isDigit(text.charCodeAt(at + 1));
}

/**
 * The end of the word, number or address that begins at `start`, without a closing full stop. Each sign inside is
 * looked at once with a bounded view to either side, so that the scan is linear.
 */
export function wordEnd(text: string, start: number, end: number): number {
  let part = start;
  let stop = runEnd(text, start, end);
  let email = false;
  for (;;) {
    if (stop >= end) return end;
    if (email && text.charCodeAt(stop) === 0x40) return stop;
    const isDomain = text.charCodeAt(stop) === 0x2f && part > start && text.charCodeAt(part - 1) === 0x2e;
    if (isDomain && isTopLevelDomain(text, part, end)) return addressEnd(text, stop, end);
    const next = opensMoney(text, start, stop) ? stop + 1 : joinerEnd(text, part, stop, end);
    if (next === stop) break;
    email ||= text.charCodeAt(stop) === 0x40;
    part = next;
    stop = runEnd(text, next, end);
    if (stop === next) return next - 1;
  }
  return isDigit(text.charCodeAt(stop - 1)) ? numberSuffixEnd(text, stop, end) : stop;
}
