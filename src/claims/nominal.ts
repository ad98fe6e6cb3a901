import { verbsOfEventNoun } from '../lexicon/en/derivations.ts';
import { childrenOf, isRelation, type Tree, wordAt } from '../syntax/tree.ts';
import type { ArgumentRole } from '../types.ts';
import { prepositionOf, type Spotter } from './arguments.ts';
import type { Frame, FrameArgument } from './frame.ts';
import { nounPhrase, type Phrase } from './phrase.ts';
import { isNegativePhrase } from './polarity.ts';

/**
 * Nouns for what happens that no verb underlies, by what is said of them in news: they are dated, placed and
 * attended ("Wednesday's summit", "the quake in Chile").
 */
const EVENT_NOUNS = new Set(
  (
    'summit talks ceremony earthquake quake temblor aftershock tsunami storm hurricane cyclone typhoon tornado flood ' +
    'wildfire blaze blast crash accident collision derailment wreck riot coup war battle ceasefire truce strike ' +
    'election referendum vote ballot caucus primary runoff poll game match tournament final race trial hearing lawsuit ' +
    'verdict ruling raid ambush massacre outage scandal crisis famine epidemic pandemic outbreak rally protest march ' +
    'conference session reception funeral wedding concert festival interview debate speech briefing deal merger launch'
  ).split(' '),
);

/** The verb behind an event noun, the noun itself where no verb underlies it, or `null` for a noun of another kind. */
export function eventOfNoun(lemma: string): string | null {
  const verb = verbsOfEventNoun(lemma)[0];
  return verb ?? (EVENT_NOUNS.has(lemma) ? lemma : null);
}

/** The frame of a noun that names a happening and tells who, when or where; `null` for any other word. */
export function nominalFrame(tree: Tree, head: number, sentence: number, spotter: Spotter): Frame | null {
  const word = wordAt(tree, head);
  if (word.upos !== 'NOUN') return null;
  const lemma = eventOfNoun(word.lemma.toLowerCase());
  if (lemma === null) return null;
  const args = childrenOf(tree, head).flatMap((child) => nominalArgument(tree, head, child, spotter) ?? []);
  if (args.length === 0) return null;
  const { start, end } = nounPhrase(tree, head);
  return {
    sentence,
    head,
    kind: 'event-noun',
    lemma,
    predicate: { start: word.start, end: word.end },
    clause: { start, end },
    passive: false,
    negated: isNegativePhrase(tree, head),
    tense: 'none',
    arguments: args.sort((a, b) => Number(b.role === 'agent') - Number(a.role === 'agent') || a.start - b.start),
    governor: -1,
  };
}

function nominalArgument(tree: Tree, head: number, child: number, spotter: Spotter): FrameArgument | null {
  const { relation } = wordAt(tree, child);
  const phrase = nounPhrase(tree, child, head);
  const preposition = prepositionOf(tree, child);
  const role = nominalRole(relation, preposition, spotter, phrase);
  return role && { ...phrase, role, preposition, inherited: false, clause: false };
}

const PARTICIPANT: Readonly<Record<string, ArgumentRole>> = {
  by: 'agent',
  between: 'agent',
  of: 'patient',
  with: 'other',
  against: 'other',
  to: 'recipient',
};

function nominalRole(
  relation: string,
  preposition: string | null,
  spotter: Spotter,
  phrase: Phrase,
): ArgumentRole | null {
  const isModifier = isRelation(relation, 'nmod') || isRelation(relation, 'obl') || isRelation(relation, 'compound');
  if (!isModifier) return null;
  if (spotter.isTime(phrase)) return 'time';
  if (isRelation(relation, 'compound')) return null;
  if (relation === 'nmod:poss') return spotter.isPlace(phrase) ? 'place' : 'agent';
  if (preposition && /^(in|at|on|near|off|outside)$/.test(preposition) && spotter.isPlace(phrase)) return 'place';
  return preposition ? (PARTICIPANT[preposition] ?? null) : null;
}
