import { isNegativePhrase } from '../../claims/polarity.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import type { Way } from '../../lexicon/en/frames/frames.ts';
import type { NewsFrame } from '../../lexicon/en/frames/news-frame.ts';
import { isRelation, subtree, type Tree, wordAt } from '../../syntax/tree.ts';
import { type Composed, composed } from '../stance/composed.ts';
import { rankedNoun } from './infinitives.ts';
import type { FrameInstance } from './instance.ts';
import { LIGHT } from './part-words.ts';

/** What may be, and what is still to be decided, is no answer. */
export function isLeftOpen({ deed, name }: NewsFrame, { open, certainty }: FrameInstance): boolean {
  if (name === 'decision' || name === 'cause-known' || name === 'sureness') return open;
  return !deed && (certainty === 'possible' || certainty === 'conditional');
}

/** What is so of a thing or body is not told by what somebody wants. */
export function isStateOnly({ deed, aim, holder }: NewsFrame): boolean {
  return !deed && (aim === 'none' || holder === 'thing');
}

export function isWilled({ mode }: Composed): boolean {
  return mode === 'intent' || mode === 'attitude';
}

/** "allows it *only* in emergencies". */
export function isRestricted(tree: Tree, at: number): boolean {
  return subtree(tree, at, (child) => /^(parataxis|conj|ccomp)/.test(wordAt(tree, child).relation)).some((word) =>
    /^(only|except|unless)$/i.test(wordAt(tree, word).text),
  );
}

const DONE: Composed = { sign: 1, mode: 'fact', holder: -1, operators: [] };
const NEGATIVE = /^(no|not|never)$/;

/** "without injury", "with no injuries". */
function isAbsent(tree: Tree, noun: number): boolean {
  return prepositionOf(tree, noun) === 'without' || isNegativePhrase(tree, noun);
}

/** What stands above the way; a way that has its own "no" is no denial of itself. */
export function signOf(tree: Tree, at: number, { rest, slot }: Way): Composed {
  if (slot === 'p' && wordAt(tree, at).upos === 'NOUN') return { ...DONE, sign: isAbsent(tree, at) ? -1 : 1 };
  const state = rankedNoun(tree, at) >= 0 ? DONE : composed(tree, at);
  const sign = rest.some((word) => NEGATIVE.test(word)) ? -state.sign : state.sign;
  if (slot !== 'n' || !isRelation(wordAt(tree, at).relation, 'obj'))
    return { ...state, sign: sign as Composed['sign'] };
  const verb = wordAt(tree, at).head;
  if (state.mode === 'attitude' || !LIGHT.test(wordAt(tree, verb).lemma))
    return { ...state, sign: sign as Composed['sign'] };
  return composed(tree, verb);
}

export function poleOf({ frame, pole }: Way, { sign }: Composed): 0 | 1 | null {
  if (sign === 1) return pole;
  if (sign === 0) return null;
  const flips = frame.denied === 'both' || frame.denied === (pole === 0 ? 'first' : 'second');
  return flips ? (pole === 0 ? 1 : 0) : null;
}
