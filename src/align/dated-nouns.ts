import { eventOfNoun } from '../claims/event-noun.ts';
import { covers, overlaps } from '../claims/spans.ts';
import type { Token } from '../syntax/token.ts';
import { baseRelation, childrenIn, type Tree, wordAt } from '../syntax/tree.ts';
import type { TimeMention } from '../types.ts';
import { tellsHappening } from './happening-noun.ts';
import { hyphenated } from './hyphenated.ts';
import type { StatementView } from './view.ts';

/** A noun with a date of its own: "Saturday's Nevada *caucus*", "the *ceremony* on Tuesday". */
export interface DatedNoun {
  readonly time: TimeMention;
  /** The narrowest statement around it, told of the noun. */
  readonly view: StatementView;
  /** Index of the noun. */
  readonly head: number;
}

/** How a date hangs on a noun. */
const ATTACHED = new Set(['nmod', 'compound', 'obl', 'amod', 'nummod', 'appos']);

/** The nouns that times belong to. `isFree` tells whether a time dates no predicate. */
export function datedNouns(
  tree: Tree,
  times: readonly TimeMention[],
  isFree: (time: TimeMention) => boolean,
  views: readonly StatementView[],
): DatedNoun[] {
  return times.flatMap((time): DatedNoun[] => {
    if (time.type !== 'DATE' && time.type !== 'TIME') return [];
    const noun = nounOf(tree, time, isFree(time));
    if (noun < 0) return [];
    const word = wordAt(tree, noun);
    const holding = views
      .filter(({ statement: { claim } }) => covers(claim, time) && covers(claim, word))
      .sort((a, b) => length(a) - length(b))[0];
    if (!holding) return [];
    const lemma = word.lemma.toLowerCase();
    const event = eventOfNoun(lemma) ?? lemma;
    return [{ time, view: { ...holding, lemma: event, pos: 'NOUN', arguments: [] }, head: noun }];
  });
}

function nounOf(tree: Tree, time: TimeMention, isFree: boolean): number {
  const index = tree.words.findIndex(
    (word) => overlaps(word, time) && !overlaps(tree.words[word.head] ?? { start: -1, end: -1 }, time),
  );
  const word = tree.words[index];
  if (!word) return -1;
  const head = tree.words[word.head];
  if (isFree && ATTACHED.has(baseRelation(word.relation)) && head?.upos === 'NOUN' && bears(head, word))
    return word.head;
  return eventBefore(tree, time);
}

/** "Monday's *visitors*" came on Monday; "a spokesman *on Monday*" did on Monday what his verb tells. */
function bears(noun: Token, time: Token): boolean {
  const lemma = noun.lemma.toLowerCase();
  return time.start < noun.start || tellsHappening(lemma);
}

/** "Charged with *murder* on Tuesday": a deed that is only named is not dated. */
function isParticular(tree: Tree, noun: number): boolean {
  return childrenIn(tree, noun, 'det', 'nmod:poss', 'nummod').length > 0;
}

/** "The caucuses *on Tuesday*" may be read with the verb before them; the date is the deed's all the same. */
function eventBefore(tree: Tree, time: TimeMention): number {
  let at = tree.words.findIndex((word) => overlaps(word, time)) - 1;
  if (/^(on|in|of)$/i.test(tree.words[at]?.text ?? '')) at--;
  const word = tree.words[at];
  if (word?.upos !== 'NOUN' || !isParticular(tree, at)) return -1;
  return tellsHappening(hyphenated(tree, at) ?? word.lemma) ? at : -1;
}

function length({ statement: { claim } }: StatementView): number {
  return claim.end - claim.start;
}
