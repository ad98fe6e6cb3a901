import { FAMILY_FIRST } from '../../lexicon/en/given-names.ts';
import type { Token } from '../../syntax/token.ts';
import type { Span } from '../../types.ts';
import { EVIDENCE } from './evidence.ts';
import { KIND, kindsOf } from './gazetteer.ts';
import { isFamilyFirst } from './name-order.ts';

/** A word as names are made of: "Jae-in" is one, "Seoul-Tokyo" three. */
export interface Unit extends Span {
  readonly text: string;
}

const LISTED = KIND.country | KIND.region | KIND.division | KIND.largeCity | KIND.demonym | KIND.agency;
/** Longer words are no pairs of names. */
const LONGEST_PAIR = 40;
const isHyphen = (text: string | undefined): boolean => text === '-' || text === '‐' || text === '‑';

/** How many words from here are one Korean given name that its hyphen parted: "Jae", "-", "in" behind "Moon". */
function givenLength(words: readonly Pick<Token, 'text' | 'start' | 'end'>[], index: number): number {
  const [first, hyphen, second] = [words[index], words[index + 1], words[index + 2]];
  if (!first || !second || !isHyphen(hyphen?.text) || first.end !== hyphen?.start || hyphen.end !== second.start)
    return 1;
  const family = words[index - 1]?.text ?? '';
  if (!FAMILY_FIRST.korean.has(family.toLowerCase()) || !/^\p{Lu}\p{Ll}{1,5}$/u.test(first.text)) return 1;
  return /^\p{L}\p{Ll}{1,5}$/u.test(second.text) &&
    isFamilyFirst([family, `${first.text}-${second.text.toLowerCase()}`])
    ? 3
    : 1;
}

/** The parts of a pair of names, "Yoon-Kishida" or "U.S.-China": each is listed, or stands by itself in the article too. */
function pairParts({ text, start, end }: Unit, evidence: ReadonlyMap<string, number>): readonly Unit[] {
  if (!text.includes('-') || text.length > LONGEST_PAIR) return [{ text, start, end }];
  const parts = text.split('-');
  const isName = (part: string): boolean =>
    /^\p{Lu}/u.test(part) &&
    ((kindsOf(part) & LISTED) !== 0 || ((evidence.get(part.toLowerCase()) ?? 0) & EVIDENCE.capital) !== 0);
  if (!parts.every(isName) || kindsOf(text) !== 0) return [{ text, start, end }];
  const units: Unit[] = [];
  let at = start;
  for (const part of parts) {
    if (at > start) units.push({ text: '-', start: at - 1, end: at });
    units.push({ text: part, start: at, end: at + part.length });
    at += part.length + 1;
  }
  return units;
}

/** A sentence's words, with given names joined and pairs of names parted at their hyphens. */
export function unitsOf(
  words: readonly Pick<Token, 'text' | 'start' | 'end'>[],
  evidence: ReadonlyMap<string, number>,
): Unit[] {
  const units: Unit[] = [];
  for (let index = 0; index < words.length; ) {
    const length = givenLength(words, index);
    const last = words[index + length - 1];
    const first = words[index];
    if (!first || !last) break;
    const text =
      length === 1
        ? first.text
        : words
            .slice(index, index + length)
            .map((word) => word.text)
            .join('');
    units.push(...pairParts({ text, start: first.start, end: last.end }, evidence));
    index += length;
  }
  return units;
}
