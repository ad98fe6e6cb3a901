import { childrenIn, childrenOf, hasRelation, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Alignment, UnitPair } from './alignment.ts';
import type { DifferenceKind } from './difference-kind.ts';
import type { Unit, UnitSentence } from './unit.ts';

/** Two units that hold one slot, in their sentences. */
export interface Slot {
  readonly alignment: Alignment;
  readonly left: Unit;
  readonly right: Unit;
}

/** Whether what is said with two units is said of one thing, as far as the sentences' grammar tells. */
export function bearOnOneThing(slot: Slot, kind: DifferenceKind): boolean {
  if (kind === 'relation') return haveOneTie(slot);
  if (kind !== 'opposite' && kind !== 'exclusive') return true;
  return !(areProportional(slot) || areOfSomeOnly(slot) || nameAnother(slot));
}

/** "distinguished from" / "assigned to": a preposition that its verb asks for tells no direction. */
function haveOneTie({ alignment, left, right }: Slot): boolean {
  const [one, other] = [wordAt(alignment.a.tree, left.head), wordAt(alignment.b.tree, right.head)];
  if (one.relation !== 'case' || other.relation !== 'case') return true;
  const [governorA, governorB] = [governorOf(alignment.a, one.head), governorOf(alignment.b, other.head)];
  return governorA < 0 || governorB < 0 || alignment.toB[governorA] === governorB;
}

/** The unit of the verb that a phrase belongs to, else of the word that all hangs on; -1 where it is that word itself. */
function governorOf({ tree, unitOf }: UnitSentence, noun: number): number {
  let at = wordAt(tree, noun).head;
  while (at >= 0 && wordAt(tree, at).upos !== 'VERB' && wordAt(tree, at).head >= 0) at = wordAt(tree, at).head;
  return at < 0 ? -1 : (unitOf[at] ?? -1);
}

/** "the longer he stays, the harder" / "the shorter he stays, the easier": two turns say the same. */
function areProportional({ alignment, left, right }: Slot): boolean {
  if (!isProportional(alignment.a.tree, left.head) || !isProportional(alignment.b.tree, right.head)) return false;
  const turned = alignment.substitutions.filter(
    (pair) =>
      isProportional(alignment.a.tree, headIn(alignment.a, pair.a)) &&
      isProportional(alignment.b.tree, headIn(alignment.b, pair.b)),
  );
  return turned.length % 2 === 0;
}

function headIn({ units }: UnitSentence, at: UnitPair['a']): number {
  return units[at]?.head ?? -1;
}

function isProportional({ words }: Tree, at: number): boolean {
  return /^(JJR|RBR)$/.test(words[at]?.xpos ?? '') && /^the$/i.test(words[at - 1]?.text ?? '');
}

/** Of some one thing may be so and of others another: "some were clear" / "some were unclear". */
function areOfSomeOnly({ alignment, left, right }: Slot): boolean {
  return isOfSome(alignment.a.tree, left.head) && isOfSome(alignment.b.tree, right.head);
}

const SOME = /^(some|certain|others)$/i;

function isOfSome(tree: Tree, at: number): boolean {
  const subject = subjectOf(tree, at);
  if (subject < 0) return false;
  return (
    SOME.test(wordAt(tree, subject).text) ||
    childrenIn(tree, subject, 'det', 'amod').some((child) => SOME.test(wordAt(tree, child).text))
  );
}

function subjectOf(tree: Tree, at: number): number {
  return childrenIn(tree, at, 'nsubj')[0] ?? -1;
}

/** "the first pleasant experience" / "the first unpleasant experience": a quality that picks out which one is meant. */
function nameAnother({ alignment, left, right }: Slot): boolean {
  return isPicked(alignment.a.tree, left.head) && isPicked(alignment.b.tree, right.head);
}

function isPicked(tree: Tree, at: number): boolean {
  if (!hasRelation(tree, at, ['amod'])) return false;
  return childrenOf(tree, wordAt(tree, at).head).some(
    (child) =>
      child !== at &&
      (/^(first|last|only|next|second|third)$/i.test(wordAt(tree, child).text) ||
        /^(JJS|RBS)$/.test(wordAt(tree, child).xpos)),
  );
}
