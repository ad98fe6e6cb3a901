import type { AnalysedSentence } from '../../syntax/analysed.ts';
import type { Token } from '../../syntax/token.ts';
import { type Atom, at } from './atoms.ts';
import type { Match } from './expression.ts';

/** Where the governing verb puts the time told. */
export type Direction = 'past' | 'future' | 'unknown';

/** Tense of the verb that governs a match, from the parse where there is one, else from the words around it. */
export function directionOf(sentence: AnalysedSentence, atoms: readonly Atom[], match: Match): Direction {
  const before = at(atoms, match.start - 1).lower;
  if (before === 'since') return 'past';
  const governed = governedDirection(sentence, atoms, match);
  return governed === 'unknown' && (before === 'until' || before === 'till') ? 'future' : governed;
}

function governedDirection(sentence: AnalysedSentence, atoms: readonly Atom[], match: Match): Direction {
  if (sentence.words.length > 0) {
    const word = at(atoms, match.end - 1).word;
    const first = at(atoms, match.start).word;
    if (word >= 0) {
      const parsed = parsedDirection(sentence.words, headOf(sentence.words, Math.max(0, first), word));
      if (parsed !== null) return parsed;
    }
  }
  return nearbyDirection(atoms, match);
}

/** The word of `first`..`last` whose head lies outside. */
function headOf(words: readonly Token[], first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const head = words[i]?.head ?? -1;
    if (head < first || head > last) return i;
  }
  return last;
}

/**
 * Climbs to the first verb or copular predicate; a participle or infinitive passes the question on. A time that
 * belongs to a noun ("announced the June 3 primary") need not lie behind because the verb does.
 */
function parsedDirection(words: readonly Token[], from: number): Direction | null {
  let i = words[from]?.head ?? -1;
  const ofNoun = words[i]?.upos === 'NOUN' || words[i]?.upos === 'PROPN';
  for (let steps = 0; i >= 0 && steps < 12; steps++) {
    const direction = verbDirection(words, i);
    if (direction !== null) return ofNoun && direction === 'past' ? 'unknown' : direction;
    i = words[i]?.head ?? -1;
  }
  return null;
}

const FUTURE_MODALS: ReadonlySet<string> = new Set([
  'will',
  'shall',
  "'ll",
  '’ll',
  'wo',
  'may',
  'must',
  'can',
  'should',
  'would',
  'might',
  'could',
]);

/** Words whose infinitive lies ahead: "plans to meet", "is scheduled to", "expected to". */
const PROSPECTIVE: ReadonlySet<string> = new Set(
  'plan schedule expect set due slate want hope intend aim begin prepare agree promise vow pledge seek ask ready likely go call decide need'.split(
    ' ',
  ),
);

function verbDirection(words: readonly Token[], i: number): Direction | null {
  const verb = words[i] as Token;
  const children = childrenOf(words, i);
  const auxiliaries = children.filter(({ relation }) => relation.startsWith('aux') || relation === 'cop');
  if (!verb.xpos.startsWith('VB') && verb.xpos !== 'MD' && !auxiliaries.some(({ relation }) => relation === 'cop'))
    return null;
  const infinitive = children.some(({ xpos, relation }) => xpos === 'TO' && relation === 'mark');
  if (auxiliaries.some(({ text, xpos }) => xpos === 'MD' && FUTURE_MODALS.has(text.toLowerCase()))) {
    return auxiliaries.some(({ lemma }) => lemma === 'have') ? 'past' : 'future';
  }
  if (infinitive) return infinitiveDirection(words, verb);
  const finite = auxiliaries[0] ?? verb;
  if (finite.xpos === 'VBD') return prospective(verb, auxiliaries) ? 'future' : 'past';
  if (finite.xpos === 'VBZ' || finite.xpos === 'VBP') return presentDirection(verb, auxiliaries);
  return verb.xpos === 'VB' && auxiliaries.length === 0 ? 'future' : null;
}

/** "is meeting Friday", "is scheduled for Friday", "begins Friday" lie ahead; "has met" lies behind. */
function presentDirection(verb: Token, auxiliaries: readonly Token[]): Direction {
  if (auxiliaries.some(({ lemma }) => lemma === 'have')) return 'past';
  if (auxiliaries.some(({ relation }) => relation === 'cop')) return 'future';
  if (verb.xpos === 'VBN') return prospective(verb, auxiliaries) ? 'future' : 'unknown';
  return ['say', 'report', 'show', 'tell', 'claim', 'allege'].includes(verb.lemma) ? 'unknown' : 'future';
}

/** "was scheduled for Friday". */
function prospective(verb: Token, auxiliaries: readonly Token[]): boolean {
  return (
    verb.xpos === 'VBN' && auxiliaries.length > 0 && ['schedule', 'slate', 'expect', 'plan', 'set'].includes(verb.lemma)
  );
}

function infinitiveDirection(words: readonly Token[], verb: Token): Direction | null {
  const governor = words[verb.head];
  if (governor === undefined) return 'future';
  return PROSPECTIVE.has(governor.lemma) ? 'future' : null;
}

function childrenOf(words: readonly Token[], head: number): Token[] {
  const from = Math.max(0, head - 15);
  return words.slice(from, head + 15).filter((word) => word.head === head);
}

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
function nearbyDirection(atoms: readonly Atom[], match: Match): Direction {
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
