import { eventOfNoun } from '../../claims/event-noun.ts';
import { isNegated } from '../../claims/polarity.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import { subjectOf } from '../../claims/subject.ts';
import { baseRelation, childIn, type Tree, wordAt } from '../../syntax/tree.ts';

/** How a sentence says that something has a place in a row. */
export interface Asserted {
  /** `is`: something is said to be it · `deed`: somebody did something for the so-manieth time. */
  readonly mode: 'is' | 'deed';
  /** Indices of whoever has the place or did the deed, and of the deed; -1 where there is none. */
  readonly bearer: number;
  readonly deed: number;
}

const BECOMES = /^(become|mark|represent|make|remain|constitute)$/;
/** What is done to one of a row that exists without it: "entered the second room". */
const DOES =
  /^(win|lose|suffer|undergo|celebrate|score|earn|serve|seek|post|record|claim|secure|capture|give|have|get|land|hit|commit|complete|mark)$/;

/**
 * How the rank at `at` of the noun phrase at `head` is told. "Became *the fifth* coach fired this year" may be read with
 * "fired" as a verb of its own: what stands right behind a verb of being is told all the same.
 */
export function assertedOf(tree: Tree, head: number, at: number): Asserted | null {
  const asserted = assertedAt(tree, head);
  const verb = at - 2;
  if (asserted || tree.words[at - 1]?.lemma !== 'the' || isNegated(tree, Math.max(0, verb))) return asserted;
  if (!/^(be|become|mark)$/.test(tree.words[verb]?.lemma ?? '')) return null;
  return { mode: 'is', bearer: subjectOf(tree, verb)?.head ?? -1, deed: -1 };
}

/** Whether the noun phrase at `head` is told of something, and not merely picks one out; `null` where it picks. */
function assertedAt(tree: Tree, head: number): Asserted | null {
  const { relation, head: parent, lemma } = wordAt(tree, head);
  if (isNegated(tree, head)) return null;
  if (childIn(tree, head, 'cop') >= 0) return { mode: 'is', bearer: childIn(tree, head, 'nsubj'), deed: -1 };
  if (parent < 0) return null;
  switch (baseRelation(relation)) {
    case 'appos':
      return { mode: 'is', bearer: parent, deed: -1 };
    case 'xcomp':
    case 'obj':
      return ofVerb(tree, parent);
    case 'obl':
      return prepositionOf(tree, head) === 'in' && eventOfNoun(lemma.toLowerCase()) !== null
        ? { mode: 'is', bearer: -1, deed: -1 }
        : null;
    default:
      return null;
  }
}

function ofVerb(tree: Tree, verb: number): Asserted | null {
  const { lemma } = wordAt(tree, verb);
  if (isNegated(tree, verb)) return null;
  const bearer = subjectOf(tree, verb)?.head ?? -1;
  if (BECOMES.test(lemma)) return { mode: 'is', bearer, deed: -1 };
  return DOES.test(lemma) ? { mode: 'deed', bearer, deed: verb } : null;
}
