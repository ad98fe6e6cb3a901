import type { AnalysedSentence } from '../../syntax/analysed.ts';
import type { Token } from '../../syntax/token.ts';
import type { Span } from '../../types.ts';
import type { Atom } from './atoms.ts';
import { atomsOf } from './atoms.ts';
import { blockedAtoms } from './blocked.ts';
import type { Reading } from './reading.ts';
import { guessTag } from './tags.ts';

function coveringWords(atoms: readonly Atom[], words: readonly Token[]): (Token | null)[] {
  let at = 0;
  return atoms.map((atom) => {
    while (at < words.length && (words[at]?.end ?? 0) <= atom.start) at++;
    const word = words[at];
    return word !== undefined && word.start < atom.end && atom.start < word.end ? word : null;
  });
}

function tagsOf(atoms: readonly Atom[], words: readonly (Token | null)[]): string[] {
  return atoms.map((atom, at) => {
    const word = words[at];
    if (word && word.xpos !== '' && word.xpos !== '_') return word.xpos;
    const before = atoms[at - 1];
    return guessTag(atom, before?.kind === 'figure' || before?.kind === 'word');
  });
}

function isTitleCase(atoms: readonly Atom[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const atom of atoms) {
    if (atom.kind !== 'word' || atom.text.length < 4) continue;
    long++;
    if (atom.capital) capitals++;
  }
  return long >= 2 && capitals * 10 >= long * 7;
}

/** A sentence made ready for the rules; `times` are the spans that tell a date or a time of day. */
export function readSentence(text: string, sentence: AnalysedSentence, times: readonly Span[]): Reading {
  const atoms = atomsOf(text, sentence.start, sentence.end);
  const words = coveringWords(atoms, sentence.words ?? []);
  const tags = tagsOf(atoms, words);
  return {
    text,
    atoms,
    tags,
    words,
    tokens: sentence.words ?? [],
    titleCase: isTitleCase(atoms),
    blocked: blockedAtoms(text, atoms, times),
  };
}
