import { MONTHS } from '../../lexicon/en/numbers-designators.ts';
import type { Span } from '../../types.ts';
import type { Atom } from './atoms.ts';

const LONGEST_CHUNK = 200;
const ADDRESS = /:\/\/|^www\.|@|^#|\.(?:com|org|net|gov|edu|io|uk|de|fr)\b/i;
/** "9/11", "24/7", "3:30", "12:15:07", "1.2.3", "555-123-4567", "2019-20", "1910-45". */
const CODE =
  /^[("'“]?(?:\d{1,2}:\d{2}(?::\d{2})?|\d+(?:\.\d+){2,}|\+?\d+(?:-\d+){2,}|(?:1\d|20)\d\d[-–/]\d{2}|(?:1[5-9]|20)\d\d[-–](?:1[5-9]|20)\d\d|\d{3}-\d{4}|\+\d+|\(\d{3}\))[)"'”.,;:!?]*(?:[ap]\.?m\.?)?$/i;
const SLASHED = /^[("'“]?\d+(?:\/\d+)+/;
const SIMPLE_FRACTION = /^[("'“]?[1-7]\/[23458](?!\d|\/)/;

/** What telephone numbers begin with when they are written in groups: "+44", "0845". */
const PREFIX = /^(?:\+\d{1,3}|\(?0\d{2,5}\)?)$/;

/** Chunks between spaces that are addresses, telephone numbers, clock times or slashed dates. */
function isCode(chunk: string): boolean {
  if (chunk.length > LONGEST_CHUNK) return true;
  if (ADDRESS.test(chunk) || CODE.test(chunk)) return true;
  return SLASHED.test(chunk) && !SIMPLE_FRACTION.test(chunk);
}

function blockCodes(text: string, atoms: readonly Atom[], blocked: boolean[]): void {
  let first = 0;
  let phone = false;
  let number = false;
  for (let at = 1; at <= atoms.length; at++) {
    if (atoms[at]?.glued) continue;
    const [start, end] = [atoms[first]?.start ?? 0, atoms[at - 1]?.end ?? 0];
    const chunk = text.slice(start, Math.min(end, start + LONGEST_CHUNK + 1));
    phone = phone ? /^[\d-]+\D?$/.test(chunk) : PREFIX.test(chunk);
    const docket = number && /^\d+-\d+/.test(chunk);
    number = /^Nos?\.$/.test(chunk);
    if (phone || docket || isCode(chunk)) blocked.fill(true, first, at);
    first = at;
  }
}

function blockTimes(atoms: readonly Atom[], times: readonly Span[], blocked: boolean[]): void {
  let at = 0;
  for (const time of times) {
    while (at < atoms.length && (atoms[at]?.end ?? 0) <= time.start) at++;
    for (let inside = at; (atoms[inside]?.start ?? Number.POSITIVE_INFINITY) < time.end; inside++)
      blocked[inside] = true;
  }
}

const isYear = (atom: Atom | undefined): boolean => /^(?:1[0-9]|20)\d\d$/.test(atom?.text ?? '');

/** "March 3", "3 March 2020", "Sept. 11": for callers that have no time annotation. */
function blockDate(atoms: readonly Atom[], at: number, blocked: boolean[]): void {
  const before = atoms[at - 1];
  const day = (atom: Atom | undefined): boolean => atom?.kind === 'figure' && Number(atom.text) <= 31;
  let next = at + 1;
  if (atoms[next]?.text === '.') next++;
  // In "15 of the 19 Sept. 11 hijackers" the day follows, so that the figure before is a count.
  if (day(before) && !day(atoms[next])) blocked[at - 1] = true;
  if (day(atoms[next])) blocked.fill(true, at, next + 1);
  else if (isYear(atoms[next])) blocked[next] = true;
  for (let year = next + 1; year <= next + 2; year++) if (isYear(atoms[year])) blocked[year] = true;
}

function isClock(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1]?.lower;
  if (next === "o'clock" || next === 'am' || next === 'pm') return true;
  return (next === 'a' || next === 'p') && atoms[at + 2]?.text === '.' && atoms[at + 3]?.lower === 'm';
}

/** Which atoms no quantity may use. Linear: each rule looks at a bounded number of neighbours. */
export function blockedAtoms(text: string, atoms: readonly Atom[], times: readonly Span[]): boolean[] {
  const blocked = atoms.map(() => false);
  blockCodes(text, atoms, blocked);
  blockTimes(atoms, times, blocked);
  atoms.forEach((atom, at) => {
    if (atom.capital && (MONTHS.has(atom.lower) || atom.text === 'May')) blockDate(atoms, at, blocked);
    if (atom.kind === 'figure' && isClock(atoms, at)) blocked[at] = true;
  });
  return blocked;
}
