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
  const noun = tree.words[at]?.upos === 'NOUN' ? at : nounWithPlaces(tree, at);
  if (noun < 0 || !isParticular(tree, noun) || isGround(tree, noun)) return -1;
  return tellsHappening(hyphenated(tree, noun) ?? wordAt(tree, noun).lemma) ? noun : -1;
}

/** So many words of names may stand between a deed and its date. */
const MOST_NAMES = 10;

/** The noun before the names of places and opponents that end at the word at `last`, or -1: "a *win* over Emden on Friday". */
function nounWithPlaces(tree: Tree, last: number): number {
  let at = last;
  let ties = 0;
  while (at > 0 && last - at < MOST_NAMES) {
    const { upos, text } = wordAt(tree, at);
    if (TIE.test(text)) ties++;
    else if (upos !== 'PROPN' && text !== ',' && upos !== 'DET') break;
    at--;
  }
  return ties > 0 && TIE.test(wordAt(tree, at + 1).text) && wordAt(tree, at).upos === 'NOUN' ? at : -1;
}

const TIE = /^(over|against|at|in|with|near|on|outside|to)$/i;

/** "Arrested on a drug *charge* on Tuesday": what somebody is held for is not dated. */
function isGround(tree: Tree, noun: number): boolean {
  const { lemma, head } = wordAt(tree, noun);
  if (!/^(charge|count|warrant|allegation|accusation)$/i.test(lemma) || head < 0) return false;
  const isOn = childrenIn(tree, noun, 'case').some((tie) => /^(on|over|for)$/i.test(wordAt(tree, tie).text));
  return isOn && wordAt(tree, head).upos === 'VERB';
}

function length({ statement: { claim } }: StatementView): number {
  return claim.end - claim.start;
}
