import { isBlank, isDigit, isLetter, Kind, kindOf } from './characters.ts';

/** Common top-level domains: with one of these a dot inside a word is part of an address, not a lost space. */
const TOP_LEVEL = new Set(
  (
    'com org net edu gov mil int info biz co uk us ca au nz ie de fr es it nl be ch at se no dk fi pl ru ua jp kr cn in hk sg ' +
    'my th id ph vn tw za ng ke eg il ae sa ir tr gr br mx ar cl eu tv fm io ai app dev news blog online me cc html htm php ' +
    'asp aspx pdf jpg jpeg png gif txt doc docx xml js'
  ).split(' '),
);
const LONGEST = 8;
/** Signs that end an address when they are the last of it. */
const TRAILING = new Set([...'.,;:!?\'"’”)]}>…']);
const STOPPERS = new Set([...'"“”<>«»{}|\\^`‘’']);

/** Whether the letters from `at` up to the next non-letter are a top-level domain or a usual file ending. */
export function isTopLevelDomain(text: string, at: number, end: number): boolean {
  let stop = at;
  while (stop < end && stop - at <= LONGEST && isLetter(text.charCodeAt(stop))) stop++;
  if (stop === at || stop - at > LONGEST || isDigit(text.charCodeAt(stop))) return false;
  return TOP_LEVEL.has(text.slice(at, stop).toLowerCase());
}

/** Runs to the next space or quotation mark, without the punctuation that only follows the address. */
export function addressEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && !isBlank(text.charCodeAt(stop)) && !STOPPERS.has(text[stop] as string)) stop++;
  const open = text.slice(at, stop).includes('(');
  while (stop > at + 1 && TRAILING.has(text[stop - 1] as string) && !(open && text[stop - 1] === ')')) stop--;
  return stop;
}

/** Whether `http://`, `https://` or `www.` opens at `at`. */
export function opensAddress(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 0x20;
  if (first !== 0x68 && first !== 0x77) return false;
  return /^(?:https?:\/\/|www\.)[^\s]/i.test(text.slice(at, at + 9));
}

/** Whether `@` at `at` joins the two halves of an e-mail address. */
export function joinsEmail(text: string, at: number): boolean {
  const next = kindOf(text.charCodeAt(at + 1));
  return next === Kind.Lower || next === Kind.Upper || next === Kind.Digit;
}
