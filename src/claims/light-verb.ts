import { verbsOfEventNoun } from '../lexicon/en/derivations.ts';
import { plainVerb } from '../lexicon/en/light-verbs.ts';
import { childIn, childrenIn, type Tree, wordAt } from '../syntax/tree.ts';
import { eventOfNoun } from './event-noun.ts';
import type { FrameArgument } from './frame.ts';
import { frameArgument } from './frame-argument.ts';

/** A verb that lends a noun its grammar, and the noun that says what happened: "held *talks*". */
export interface LightVerb {
  /** The verb meant: `meet`. */
  readonly lemma: string;
  /** Index of the noun. */
  readonly noun: number;
}

/** Reads the verb at `head` with its object (or, in the passive, its subject) as a light verb, or gives `null`. */
export function lightVerbAt(tree: Tree, head: number): LightVerb | null {
  const noun = childIn(tree, head, 'obj', 'nsubj:pass');
  if (noun < 0) return null;
  const verb = wordAt(tree, head).lemma.toLowerCase();
  for (const name of nounNames(tree, noun)) {
    const lemma = plainVerb(verb, name);
    const isListed = lemma !== null && lemma !== verbsOfEventNoun(name)[0];
    if (lemma !== null && (isListed || eventOfNoun(name) !== null)) return { lemma, noun };
  }
  return null;
}

/** "news conference" before "conference". */
function nounNames(tree: Tree, noun: number): string[] {
  const lemma = wordAt(tree, noun).lemma.toLowerCase();
  const before = childrenIn(tree, noun, 'compound').at(-1);
  return before === undefined ? [lemma] : [`${wordAt(tree, before).lemma.toLowerCase()} ${lemma}`, lemma];
}

/** What the noun's own phrase says of others and of where and when, as the verb's: "held talks *with Iran in Oman*". */
export function lentArguments(args: readonly FrameArgument[]): FrameArgument[] {
  return args
    .filter(({ role }) => role === 'other' || role === 'place' || role === 'time' || role === 'recipient')
    .map((argument) => frameArgument(argument, argument.role, argument.preposition, true, argument.clause));
}
