import {
  CLOSING_ABBREVIATIONS,
  MONTH_ABBREVIATIONS,
  PLAIN_STATE_ABBREVIATIONS,
  REFERENCE_ABBREVIATIONS,
  STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
  UNIT_ABBREVIATIONS,
  WEEKDAY_ABBREVIATIONS,
} from '../lexicon/en/abbreviations.ts';
import { isApostrophe, isDigit, isLetter, isLower, isUpper, Kind, kindOf, skipBlank } from './characters.ts';

/** What a full stop after a word means for the sentence. */
export type StopKind =
  /** A full stop. */
  | 'stop'
  /** Part of a word that stands before another: never the end. */
  | 'leading'
  /** An initial of a name. */
  | 'initial'
  /** Part of a word that may also be the last of its sentence. */
  | 'closing';

const LONGEST = 10;
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,4}$/u;
const FAR = 64;

interface Surroundings {
  /** The character before the word, blanks apart; empty at the start. */
  readonly before: string;
  /** The character after the full stop, blanks apart; empty at the end. */
  readonly after: string;
  readonly spaced: boolean;
  /** Whether a number follows, be it with letters before it ("VA0898"). */
  readonly numbered: boolean;
}

function look(text: string, start: number, stop: number): Surroundings {
  let back = start - 1;
  const limit = Math.max(0, start - 4);
  while (back >= limit && kindOf(text.charCodeAt(back)) <= Kind.Format) back--;
  const next = skipBlank(text, stop + 1, Math.min(text.length, stop + FAR));
  return {
    before: text[back] ?? '',
    after: text[next] ?? '',
    spaced: next > stop + 1,
    numbered: /^[\p{L}-]{0,4}\d/u.test(text.slice(next, next + 6)),
  };
}

const code = (character: string): number => character.charCodeAt(0);

function isState(word: string, lower: string, { before, after, spaced }: Surroundings): boolean {
  if (!STATE_ABBREVIATIONS.has(lower) || !isUpper(word.charCodeAt(0))) return false;
  if (spaced && isLower(code(after))) return true;
  if (PLAIN_STATE_ABBREVIATIONS.has(lower)) return true;
  return (
    before === ',' || before === '(' || before === '-' || (!spaced && (after === ',' || after === '-' || after === ')'))
  );
}

function afterNumber(lower: string, { before, after }: Surroundings): boolean {
  return UNIT_ABBREVIATIONS.has(lower) && isDigit(code(before)) && !isUpper(code(after)) && after !== '';
}

/** A lone capital: an initial before a name or another initial, else a label or the last word of a sentence. */
function capitalStop({ after, spaced }: Surroundings): StopKind {
  if (isUpper(code(after))) return 'initial';
  const goesOn =
    isLower(code(after)) || isDigit(code(after)) || after === ',' || (!spaced && isApostrophe(code(after)));
  return goesOn ? 'closing' : 'stop';
}

/** A lone letter: "J. Smith", "p. 5", "(b. 1980)", "a. m.". */
function letterStop(word: string, around: Surroundings): StopKind {
  const { before, after } = around;
  if (isUpper(word.charCodeAt(0))) return capitalStop(around);
  if (word === 'm' && before === '.') return 'closing';
  if ((word === 'a' || word === 'p') && (after === 'm' || after === 'M')) return 'leading';
  return isDigit(code(after)) || (before === '(' && after !== '') ? 'leading' : 'stop';
}

function listedStop(word: string, around: Surroundings): StopKind {
  const lower = word.toLowerCase();
  const { after } = around;
  if (TITLE_ABBREVIATIONS.has(lower)) return isUpper(word.charCodeAt(0)) ? 'leading' : 'closing';
  if (REFERENCE_ABBREVIATIONS.has(lower) && (isDigit(code(after)) || (around.numbered && isUpper(word.charCodeAt(0)))))
    return 'leading';
  if (word === 'May' && isDigit(code(after))) return 'leading';
  if (MONTH_ABBREVIATIONS.has(lower) && isUpper(word.charCodeAt(0)))
    return isDigit(code(after)) ? 'leading' : 'closing';
  if (WEEKDAY_ABBREVIATIONS.has(lower) && isUpper(word.charCodeAt(0))) return 'closing';
  if (CLOSING_ABBREVIATIONS.has(lower)) return 'closing';
  if (isState(word, lower, around) || afterNumber(lower, around)) return 'closing';
  return 'stop';
}

/** What the full stop at `stop` means after the word `text.slice(start, stop)`. */
export function stopKind(text: string, start: number, stop: number): StopKind {
  const more = text.charCodeAt(stop + 1) === 0x2e && text.charCodeAt(stop + 2) === 0x2e;
  if (more || stop - start > LONGEST * 4) return 'stop';
  const word = text.slice(start, stop);
  const around = look(text, start, stop);
  if (DOTTED.test(word)) return 'closing';
  const hyphen = word.lastIndexOf('-');
  const last = hyphen < 0 ? word : word.slice(hyphen + 1);
  if (last.length === 0 || last.length > LONGEST || !isLetter(last.charCodeAt(0))) return 'stop';
  if (hyphen >= 0)
    return isState(last, last.toLowerCase(), { ...around, before: '-' }) ? 'closing' : hyphenatedStop(last, around);
  return last.length === 1 ? letterStop(last, around) : listedStop(last, around);
}

/** "R-S.C." is dotted; "Brig.-Gen." and "Lt.-Col." end in a title. */
function hyphenatedStop(last: string, around: Surroundings): StopKind {
  if (last.length === 1) return isUpper(last.charCodeAt(0)) && isUpper(code(around.after)) ? 'initial' : 'stop';
  const kind = listedStop(last, around);
  return kind === 'leading' ? kind : 'stop';
}
