import { predicateLemma } from '../../claims/predicates.ts';
import { rememberAt } from '../../syntax/remember-at.ts';
import { childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { TimeMention } from '../../types.ts';
import { composed } from './composed.ts';
import { directionAt } from './directions.ts';
import { modifiedNoun, type Site } from './scope.ts';

/** By what a quality or movement that two reports tell is known to be of one thing, whatever their sentences share. */
export interface Anchor {
  /** The exact figure beside it, or `null`. */
  readonly figure: string | null;
  /** Of an adjective before a noun, the verb that does something with the noun, or `null`. */
  readonly verb: string | null;
  /** The dates of that verb. */
  readonly times: readonly TimeMention[];
  /** How many there are of the noun, as written, or `null`. */
  readonly count: string | null;
}

/** A figure so exact that two reports give it of one thing alone: "371,000", "15.1"; a year is none. */
const EXACT = /^\p{Sc}?\d{1,3}((,\d{3})+(\.\d+)?|\.\d+)$/u;
/** A figure is beside what stands so many words from it, punctuation included. */
const BESIDE = 12;

type TimesAt = (verb: number) => readonly TimeMention[];

export function anchorAt(tree: Tree, index: number, site: Site, timesAt: TimesAt): Anchor {
  const noun = site === 'attribute' ? modifiedNoun(tree, index) : -1;
  const verb = noun < 0 ? -1 : verbOf(tree, noun);
  return {
    figure:
      (site === 'direction' ? figureOf(tree, directionAt(tree, index)?.of ?? -1) : null) ?? figureNear(tree, index),
    verb: verb < 0 ? null : predicateLemma(tree, verb),
    times: verb < 0 ? [] : timesAt(verb),
    count: noun < 0 ? null : countOf(tree, noun),
  };
}

/** The figure next to the word: the nearer one, before or behind. */
const figureNear: (tree: Tree, index: number) => string | null = rememberAt((tree, index) => {
  for (let step = 1; step <= BESIDE; step++)
    for (const at of [index - step, index + step]) {
      const text = tree.words[at]?.text ?? '';
      if (EXACT.test(text)) return text.replace(/^\p{Sc}/u, '');
    }
  return null;
});

/** "*371,000* filings": how many there are of what went up or down. */
function figureOf(tree: Tree, noun: number): string | null {
  const count = noun < 0 ? null : countOf(tree, noun);
  return count !== null && EXACT.test(count) ? count : null;
}

/** "*released* an identical statement": the verb of which the noun is subject or object, where it is told as done; or -1. */
function verbOf(tree: Tree, noun: number): number {
  const { head, relation } = wordAt(tree, noun);
  if (head < 0 || !/^(obj|nsubj|nsubj:pass)$/.test(relation) || wordAt(tree, head).upos !== 'VERB') return -1;
  const { sign, mode, operators } = composed(tree, head);
  const isDone = sign === 1 && (mode === 'said' || (mode === 'fact' && operators.length === 0));
  return isDone ? head : -1;
}

function countOf(tree: Tree, noun: number): string | null {
  const [number] = childrenIn(tree, noun, 'nummod');
  return number === undefined ? null : wordAt(tree, number).text.toLowerCase();
}
