import { stateOf } from '../../lexicon/en/collectives-states.ts';
import type { Token } from '../../syntax/token.ts';
import type { Reading } from './reading.ts';

/** States that people come into by themselves, so that the subject of an active verb is meant. */
const BY_THEMSELVES = /^(?:die|perish|drown|disappear|vanish|survive)$/;
const ADJECTIVES = /^(?:dead|missing|unaccounted|homeless|hurt)$/i;
const LONGEST_CHAIN = 4;

/** The first of coordinated nouns, or what a noun stands in apposition to. */
function clauseMember(reading: Reading, token: Token): Token {
  let at = token;
  for (let steps = 0; steps < LONGEST_CHAIN && /^(?:conj|nummod|appos|det)/.test(at.relation); steps++) {
    const head = reading.tokens[at.head];
    if (head === undefined) break;
    at = head;
  }
  return at;
}

function isNegated(reading: Reading, verb: number): boolean {
  return reading.tokens.slice(Math.max(0, verb - 3), verb).some((token) => /^(?:not|n't|n’t|never)$/i.test(token.text));
}

/**
 * The state told by the verb that a counted noun is a part of, however far away: the subject of a passive ("twelve
 * people on board the ferry … were killed"), the object of an active verb, the subject of "die".
 */
export function governingState(reading: Reading, at: number): string | null {
  const word = reading.words[at];
  if (!word) return null;
  const member = clauseMember(reading, word);
  const verb = reading.tokens[member.head];
  if (verb === undefined || isNegated(reading, member.head)) return null;
  if (member.relation === 'nsubj' && ADJECTIVES.test(verb.text)) return stateOf(verb.text.toLowerCase());
  if (!verb.xpos.startsWith('VB')) return null;
  const suffers = member.relation === 'nsubj:pass' || member.relation === 'obj';
  const acts = member.relation === 'nsubj' && BY_THEMSELVES.test(verb.lemma);
  return suffers || acts ? (stateOf(verb.lemma) ?? stateOf(verb.text.toLowerCase())) : null;
}
