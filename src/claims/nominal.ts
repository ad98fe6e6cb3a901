import { childrenIn, childrenOf, isRelation, type Tree, wordAt } from '../syntax/tree.ts';
import type { ArgumentRole } from '../types.ts';
import { eventOfNoun } from './event-noun.ts';
import type { Frame, FrameArgument } from './frame.ts';
import { frameArgument } from './frame-argument.ts';
import { nounPhrase, type Phrase } from './phrase.ts';
import { placeThenTime } from './place-time.ts';
import { isNegativePhrase } from './polarity.ts';
import { prepositionOf } from './preposition.ts';
import type { Spotter } from './spotter.ts';

/** The frame of a noun that names a happening and tells who, when or where; `null` for any other word. */
export function nominalFrame(tree: Tree, head: number, sentence: number, spotter: Spotter): Frame | null {
  const word = wordAt(tree, head);
  if (word.upos !== 'NOUN') return null;
  const lemma = eventOfNoun(word.lemma.toLowerCase());
  if (lemma === null) return null;
  if (isPartOfName(tree, head)) return null;
  const args = childrenOf(tree, head).flatMap((child) => nominalArguments(tree, head, child, spotter));
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

/** "the Global Climate *Conference*" is a name, and no deed. */
function isPartOfName(tree: Tree, head: number): boolean {
  const isCapital = (at: number) => /^\p{Lu}/u.test(wordAt(tree, at).text);
  return isCapital(head) && childrenIn(tree, head, 'compound', 'amod', 'flat').some((child) => isCapital(child));
}

function nominalArguments(tree: Tree, head: number, child: number, spotter: Spotter): FrameArgument[] {
  const { relation } = wordAt(tree, child);
  const preposition = prepositionOf(tree, child);
  const phrase = nounPhrase(tree, child, head);
  return placeThenTime(tree, phrase, preposition, spotter).flatMap((part) => {
    const role = nominalRole(tree, head, relation, preposition, spotter, part);
    return role === null ? [] : [frameArgument(part, role, preposition)];
  });
}

const PARTICIPANT: Readonly<Record<string, ArgumentRole>> = {
  by: 'agent',
  between: 'agent',
  of: 'patient',
  with: 'other',
  against: 'other',
  to: 'recipient',
};

/** Verbs with no object: whose death, arrival or fall is told did it, or underwent it, as their subject does. */
const INTRANSITIVE = new Set(
  (
    'die arrive depart return rise fall drop decline collapse crash explode erupt resign retire withdraw disappear ' +
    'emerge fail survive succeed arise escape flee surrender speak march protest visit'
  ).split(' '),
);

function nominalRole(
  tree: Tree,
  head: number,
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
  if (preposition === 'of' && INTRANSITIVE.has(eventOfNoun(wordAt(tree, head).lemma.toLowerCase()) ?? ''))
    return 'agent';
  return preposition ? (PARTICIPANT[preposition] ?? null) : null;
}
