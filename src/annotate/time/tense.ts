import type { AnalysedSentence } from '../../syntax/analysed.ts';
import { type Atom, at } from './atoms.ts';
import type { Direction } from './context.ts';
import type { Match } from './expression.ts';
import { nearbyDirection } from './nearby-tense.ts';
import { parsedDirection } from './parsed-tense.ts';

/** Tense of the verb that governs a match, from the parse where there is one, else from the words around it. */
export function directionOf(sentence: AnalysedSentence, atoms: readonly Atom[], match: Match): Direction {
  const before = at(atoms, match.start - 1).lower;
  if (before === 'since') return 'past';
  const governed = governedDirection(sentence, atoms, match);
  return governed === 'unknown' && (before === 'until' || before === 'till') ? 'future' : governed;
}

function governedDirection(sentence: AnalysedSentence, atoms: readonly Atom[], match: Match): Direction {
  const last = at(atoms, match.end - 1).word;
  if (sentence.words.length === 0 || last < 0) return nearbyDirection(atoms, match);
  const first = Math.max(0, at(atoms, match.start).word);
  return parsedDirection(sentence.words, first, last, sentence.kind) ?? nearbyDirection(atoms, match);
}
