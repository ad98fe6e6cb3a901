import { type Atom, at } from './atoms.ts';
import type { Direction } from './context.ts';
import type { Match } from './expression.ts';

const PAST_WORDS: ReadonlySet<string> = new Set(
  'was were had did been said told met held took made came went began left won lost fell rose killed died found gave got saw shot struck hit broke led ran set'.split(
    ' ',
  ),
);
const FUTURE_WORDS: ReadonlySet<string> = new Set([
  'will',
  'shall',
  'would',
  'may',
  'must',
  'should',
  'scheduled',
  'due',
  'expected',
  'plans',
  'planned',
  'slated',
  'upcoming',
  'expects',
  'hopes',
  'ahead',
]);
const FAR = 14;

/** Without a parse: the nearest word that shows a tense, before the match first. */
export function nearbyDirection(atoms: readonly Atom[], match: Match): Direction {
  for (let i = match.start - 1; i >= Math.max(0, match.start - FAR); i--) {
    const direction = wordDirection(atoms, i);
    if (direction !== null) return direction;
  }
  for (let i = match.end; i < Math.min(atoms.length, match.end + FAR); i++) {
    const direction = wordDirection(atoms, i);
    if (direction !== null) return direction;
  }
  return 'unknown';
}

function wordDirection(atoms: readonly Atom[], i: number): Direction | null {
  const { lower } = at(atoms, i);
  if (lower === 'said' && at(atoms, i - 1).lower !== 'officials' && hasFuture(atoms, i)) return null;
  if (FUTURE_WORDS.has(lower)) return 'future';
  if (lower === 'to' && at(atoms, i - 1).lower !== 'according' && isVerbAfterTo(at(atoms, i + 1))) return 'future';
  if (PAST_WORDS.has(lower) || (lower.length > 4 && lower.endsWith('ed'))) return 'past';
  if ((lower === 'is' || lower === 'are') && at(atoms, i + 1).lower.endsWith('ing')) return 'future';
  return lower === 'is' || lower === 'are' ? 'future' : null;
}

function hasFuture(atoms: readonly Atom[], i: number): boolean {
  return ['will', 'would'].some((word) => [1, 2, 3].some((k) => at(atoms, i + k).lower === word));
}

const INFINITIVES: ReadonlySet<string> = new Set(
  'meet hold visit begin start take make be have vote return leave travel attend speak discuss release announce decide open close play face appear testify resume arrive host go run end'.split(
    ' ',
  ),
);

function isVerbAfterTo(atom: Atom): boolean {
  return INFINITIVES.has(atom.lower);
}
