import { subtree, wordAt } from '../../syntax/tree.ts';
import type { Alignment, UnitPair } from './alignment.ts';
import { unitWeight } from './coverage.ts';
import type { Difference } from './difference.ts';
import { truthOf } from './truth.ts';
import { isContent, type Unit, type UnitSentence } from './unit.ts';

/** Things said in both sentences that the one affirms and the other denies, the strongest first; at most one. */
export function negationDifferences(alignment: Alignment): Difference[] {
  const { a, b } = alignment;
  let best: Difference | null = null;
  for (const pair of alignment.same) {
    const [left, right] = [a.units[pair.a] as Unit, b.units[pair.b] as Unit];
    if (!isContent(left) || pair.score < 0.5) continue;
    const truthA = truthOf(a.tree, left.head);
    if (truthA === truthOf(b.tree, right.head)) continue;
    const score = scoreOf(alignment, pair, truthA === -1);
    if (!best || score > best.score)
      best = {
        kind: 'negation',
        alignment,
        a: left,
        b: right,
        valueA: value(left, truthA),
        valueB: value(right, truthA === -1 ? 1 : -1),
        score,
      };
  }
  return best ? [best] : [];
}

function value({ form }: Unit, truth: 1 | -1): string {
  return truth === 1 ? form : `not ${form}`;
}

/**
 * A denial speaks against an affirmation where all that is denied is affirmed: who denies the wider denies the
 * narrower, and not the other way round ("no guitar" / "a red guitar", but not "no red guitar" / "a guitar").
 */
function scoreOf(alignment: Alignment, pair: UnitPair, deniedInA: boolean): number {
  const [denied, tied, at] = deniedInA
    ? ([alignment.a, alignment.toB, pair.a] as const)
    : ([alignment.b, alignment.toA, pair.b] as const);
  const covered = coveredBelow(denied, tied, at);
  const predicate = isPredicate(denied, at) ? 1 : 0.6;
  return 0.9 * covered * predicate * Math.min(1, pair.score + 0.1);
}

function coveredBelow(sentence: UnitSentence, tied: readonly number[], at: number): number {
  const top = (sentence.units[at] as Unit).head;
  const inside = new Set(subtree(sentence.tree, top).map((word) => sentence.unitOf[word] ?? -1));
  let [same, all] = [0, 0];
  for (const index of inside) {
    const unit = sentence.units[index];
    if (!unit || !isContent(unit)) continue;
    all += unitWeight(unit);
    if (tied[index] !== -1) same += unitWeight(unit);
  }
  return all === 0 ? 0 : same / all;
}

function isPredicate(sentence: UnitSentence, at: number): boolean {
  const unit = sentence.units[at] as Unit;
  const word = wordAt(sentence.tree, unit.head);
  return (
    word.upos === 'VERB' || word.head < 0 || /^(ccomp|xcomp|conj|nsubj|acl)/.test(word.relation) || word.upos === 'ADJ'
  );
}
