import { childrenIn, isRelation, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Phase } from './proposition.ts';

const PHASES: ReadonlyMap<string, Phase> = new Map([
  ['longer', 'ended'],
  ['anymore', 'ended'],
  ['still', 'lasting'],
  ['already', 'reached'],
]);

/** "is *no longer* listed", "is *still* listed", "*remains* listed", "has *already* signed". */
export function phaseAt(tree: Tree, index: number, operators: readonly number[]): Phase | null {
  for (const at of [index, ...operators])
    for (const adverb of childrenIn(tree, at, 'advmod')) {
      const phase = PHASES.get(wordAt(tree, adverb).text.toLowerCase());
      if (phase) return phase;
    }
  return operators.some((at) => /^(remain|stay|continue)$/.test(wordAt(tree, at).lemma)) ? 'lasting' : null;
}

/** "has not done it *yet*", "has *yet* to do it", "has not done it": it may be done later. */
export function isUnfinished(tree: Tree, index: number, operators: readonly number[]): boolean {
  // "*yet* he does not ask for it" joins two clauses.
  const isYet = (at: number) =>
    childrenIn(tree, at, 'advmod').some(
      (child) =>
        /^yet$/i.test(wordAt(tree, child).text) && child > Math.min(at, ...childrenIn(tree, at, 'nsubj', 'aux')),
    );
  const isPerfect = (at: number) => wordAt(tree, at).lemma === 'have' && /^VB[PZ]$/.test(wordAt(tree, at).xpos);
  return [index, ...operators].some(isYet) || childrenIn(tree, index, 'aux').some(isPerfect);
}

/** "had blocked". */
export function isPluperfect(tree: Tree, index: number): boolean {
  return childrenIn(tree, index, 'aux').some(
    (at) => wordAt(tree, at).lemma === 'have' && wordAt(tree, at).xpos === 'VBD',
  );
}

/** "can veto", "is unable to veto", "may not veto": told of what is in somebody's power. */
export function isAbility(tree: Tree, index: number, operators: readonly number[]): boolean {
  const modal = childrenIn(tree, index, 'aux').some((at) => /^(can|could|cannot|ca)$/i.test(wordAt(tree, at).text));
  return (
    modal || operators.some((at) => ABLE.test(wordAt(tree, at).lemma) && !isRelation(wordAt(tree, at).relation, 'obj'))
  );
}

const ABLE = /^(able|unable|powerless|helpless|capable|incapable|entitled|eligible|ineligible|free|power|authority)$/;
