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
  const relative = relativeDirection(atoms, match.end);
  if (relative !== null) return relative;
  const governed = governedDirection(sentence, atoms, match);
  return governed === 'unknown' && (before === 'until' || before === 'till') ? 'future' : governed;
}

/** "on Friday, when he told reporters": the clause that hangs on the time says its tense. */
function relativeDirection(atoms: readonly Atom[], end: number): Direction | null {
  const from = at(atoms, end).text === ',' ? end + 1 : end;
  if (at(atoms, from).lower !== 'when') return null;
  const verb = atoms.slice(from + 1, from + 9).find(({ tag }) => tag === 'VBD' || tag === 'MD');
  if (verb === undefined) return null;
  return verb.tag === 'VBD' ? 'past' : verb.lower === 'will' ? 'future' : null;
}

function governedDirection(sentence: AnalysedSentence, atoms: readonly Atom[], match: Match): Direction {
  const last = at(atoms, match.end - 1).word;
  if (sentence.words.length === 0 || last < 0) return nearbyDirection(atoms, match);
  const first = Math.max(0, at(atoms, match.start).word);
  return parsedDirection(sentence.words, first, last, sentence.kind) ?? nearbyDirection(atoms, match);
}
