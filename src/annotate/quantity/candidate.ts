import { COLLECTIVES } from '../../lexicon/en/collectives.ts';
import { currencyOfCode, currencyOfSign } from '../../lexicon/en/currencies.ts';
import { ORDINALS, SMALL, TENS, VAGUE_PLURALS, VAGUE_WORDS, VULGAR } from '../../lexicon/en/numbers.ts';
import type { Reading } from './reading.ts';

const STARTS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_WORDS.keys(),
  ...COLLECTIVES.keys(),
  ...['a', 'an', 'half', 'tens', 'no', 'none', 'nobody', 'both', 'twice', 'thrice', 'minus', 'multi'],
  ...['multimillion', 'multibillion', 'multitrillion'],
]);

/** Whether a quantity may begin at an atom: a cheap look that spares most words the rules. */
export function mayBegin(reading: Reading, at: number): boolean {
  const atom = reading.atoms[at];
  if (atom === undefined) return false;
  if (atom.kind === 'figure') return true;
  const next = reading.atoms[at + 1];
  if (atom.kind === 'word') {
    if (STARTS.has(atom.lower)) return true;
    const money = next !== undefined && (next.kind === 'figure' || next.kind === 'sign');
    return (
      money &&
      atom.text.length <= 4 &&
      (currencyOfCode(atom.text) ?? currencyOfSign(atom.lower) ?? joined(atom.lower, next.text)) !== null
    );
  }
  return (
    VULGAR.has(atom.text) ||
    (next?.kind === 'figure' && (/^[-−–]$/.test(atom.text) || currencyOfSign(atom.text) !== null))
  );
}

const joined = (letters: string, sign: string) => currencyOfSign(`${letters}${sign}`);
