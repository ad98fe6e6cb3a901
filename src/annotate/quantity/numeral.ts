import { VULGAR } from '../../lexicon/en/numbers.ts';
import type { Atom } from './atoms.ts';
import { fromFigures } from './number-figures.ts';
import { fromPlural, fromVagueWord } from './number-vague.ts';
import { fromArticle, fromWords } from './number-words.ts';
import type { Numeral } from './numeral-type.ts';

/** The number that begins at an atom, if one does. `money` says that a sign of money stands before it. */
export function numeralAt(atoms: readonly Atom[], at: number, money = false): Numeral | null {
  const atom = atoms[at];
  if (atom === undefined) return null;
  if (atom.kind === 'figure') return fromFigures(atoms, at, money);
  const vulgar = VULGAR.get(atom.text);
  if (vulgar !== undefined) return { to: at + 1, value: vulgar, step: 0.1, form: 'figures', multiplied: false };
  if (atom.kind !== 'word') return null;
  return fromWords(atoms, at) ?? fromArticle(atoms, at) ?? fromPlural(atoms, at) ?? fromVagueWord(atoms, at);
}
