import { childIn, childrenOf, hasRelation, subtree, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Alignment } from './alignment.ts';
import { unitWeight } from './coverage.ts';
import type { Difference } from './difference.ts';
import { rootOf } from './tree-root.ts';
import { deniedHeads, isLeftOpen, truthOf } from './truth.ts';
import { isContent, type Unit, type UnitSentence } from './unit.ts';

/** One of two aligned sentences as the one that denies. */
interface Denial {
  readonly denied: UnitSentence;
  readonly other: UnitSentence;
  /** Counterparts of the denied sentence's units. */
  readonly tied: readonly number[];
}

/** What one sentence denies and the other affirms, the surest; at most one. */
export function negationDifferences(alignment: Alignment): Difference[] {
  const { a, b, toA, toB } = alignment;
  const inA = strongest({ denied: a, other: b, tied: toB });
  const inB = strongest({ denied: b, other: a, tied: toA });
  const best = !inB || (inA && inA.score >= inB.score) ? inA : inB;
  if (!best) return [];
  const isA = best === inA;
  const [left, right] = isA ? [best.unit, best.counterpart] : [best.counterpart, best.unit];
  return [
    {
      kind: 'negation',
      alignment,
      a: left,
      b: right,
      valueA: isA ? `not ${left.form}` : left.form,
      valueB: isA ? right.form : `not ${right.form}`,
      score: best.score,
    },
  ];
}

interface Scored {
  readonly unit: Unit;
  readonly counterpart: Unit;
  readonly score: number;
}

function strongest(denial: Denial): Scored | null {
  let best: Scored | null = null;
  for (const head of deniedHeads(denial.denied.tree)) {
    const scored = scoreOf(denial, head);
    if (scored && scored.score > (best?.score ?? 0)) best = scored;
  }
  return best;
}

/**
 * A denial speaks against an affirmation where all that is denied is affirmed: who denies the wider denies the
 * narrower, and not the other way round ("no guitar" / "a red guitar", but not "no red guitar" / "a guitar").
 */
function scoreOf({ denied, other, tied }: Denial, head: number): Scored | null {
  const at = anchor(denied, tied, head);
  const unit = denied.units[at];
  const counterpart = other.units[tied[at] ?? -1];
  if (!unit || !counterpart || truthOf(other.tree, counterpart.head) === -1) return null;
  if (isOfAnotherPredicate({ denied, other, tied }, head)) return null;
  if (isClauseOf(denied.tree, unit.head, head) && truthOf(denied.tree, unit.head) === 1) return null;
  if (isSameDenial({ denied, other, tied }, head)) return null;
  if (isSupposed(denied.tree, head) || isSupposed(other.tree, counterpart.head)) return null;
  if (isOfAnother({ denied, other, tied }, head, counterpart)) return null;
  const isHead = denied.unitOf[head] === at;
  return { unit, counterpart, score: 0.9 * coveredBelow(denied, tied, head) ** 1.3 * (isHead ? 1 : 0.75) };
}

/** "is not too different" / "is similar": what one denies of a subject is another thing than what the other affirms. */
function isOfAnotherPredicate({ denied, other, tied }: Denial, head: number): boolean {
  const root = rootOf(other.tree);
  const unit = denied.units[denied.unitOf[head] ?? -1];
  if (!unit || !isContent(unit) || unit.upos !== 'ADJ' || head !== rootOf(denied.tree)) return false;
  return tied[denied.unitOf[head] ?? -1] === -1 && wordAt(other.tree, root).upos === 'ADJ';
}

/** "It is not the case that nobody came": the clause under a denial may be denied itself. */
function isClauseOf(tree: Tree, at: number, head: number): boolean {
  return wordAt(tree, at).head === head && hasRelation(tree, at, ['acl', 'ccomp', 'xcomp', 'csubj']);
}

/** Another subject on either side: what one does not do, another may. */
function isOfAnother({ denied, other, tied }: Denial, head: number, counterpart: Unit): boolean {
  const own = subjectUnit(denied, head);
  const its = subjectUnit(other, counterpart.head);
  return own >= 0 && its >= 0 && tied[own] === -1 && !tied.includes(its);
}

/** The unit of a predicate's subject where it names somebody or something, else -1. */
function subjectUnit({ tree, unitOf, units }: UnitSentence, predicate: number): number {
  const subject = childIn(tree, predicate, 'nsubj');
  const unit = subject < 0 ? -1 : (unitOf[subject] ?? -1);
  return unit >= 0 && isContent(units[unit] as Unit) ? unit : -1;
}

/** "not often saw" / "did not often see": one denial, put at another word of the same phrase. */
function isSameDenial({ denied, other, tied }: Denial, head: number): boolean {
  const scope = new Set(subtree(denied.tree, head).map((word) => tied[denied.unitOf[word] ?? -1] ?? -1));
  const counterpart = tied[denied.unitOf[head] ?? -1] ?? -1;
  return deniedHeads(other.tree).some((site) => {
    const unit = other.unitOf[site] ?? -1;
    if (unit >= 0 && scope.has(unit)) return true;
    return counterpart >= 0 && subtree(other.tree, site).some((word) => other.unitOf[word] === counterpart);
  });
}

/** What stands under "if" or "either", or is but hoped for, is neither affirmed nor denied. */
function isSupposed(tree: Tree, index: number): boolean {
  for (let at = index, step = 0; at >= 0 && step < 30; at = wordAt(tree, at).head, step++) {
    const marks = childrenOf(tree, at).filter((child) => hasRelation(tree, child, ['mark', 'cc', 'advmod']));
    if (isLeftOpen(tree, at)) return true;
    if (marks.some((child) => /^(if|unless|whether|either|when|whenever)$/i.test(wordAt(tree, child).text)))
      return true;
  }
  return false;
}

/** The denied head where it has a counterpart, else the first of its dependents that has one; -1 where none has. */
function anchor(sentence: UnitSentence, tied: readonly number[], head: number): number {
  const dependents = childrenOf(sentence.tree, head).filter(
    (child) => !hasRelation(sentence.tree, child, ['conj', 'parataxis', 'advcl', 'discourse']),
  );
  const units = [head, ...dependents].map((word) => sentence.unitOf[word] ?? -1);
  return units.find((unit) => unit >= 0 && tied[unit] !== -1 && canBeDenied(sentence.units[unit] as Unit)) ?? -1;
}

/** A verb may be as light as "have" and is denied all the same. */
function canBeDenied(unit: Unit): boolean {
  return isContent(unit) || unit.upos === 'VERB';
}

function coveredBelow(sentence: UnitSentence, tied: readonly number[], head: number): number {
  const inside = new Set(subtree(sentence.tree, head).map((word) => sentence.unitOf[word] ?? -1));
  let [same, all] = [0, 0];
  for (const index of inside) {
    const unit = sentence.units[index];
    if (!unit || !isContent(unit) || NEGATIVE.test(unit.form)) continue;
    all += unitWeight(unit);
    if (tied[index] !== -1) same += unitWeight(unit);
  }
  return all === 0 ? 0 : same / all;
}

/** The denying words themselves need no counterpart. */
const NEGATIVE = /^(no|not|never|none|nobody|nothing|neither|without|hardly|rarely|seldom|barely|scarcely|few)$/;
