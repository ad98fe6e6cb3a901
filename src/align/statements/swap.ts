import { isSymmetric } from '../../lexicon/en/converses.ts';
import { childIn, childrenOf, hasRelation, wordAt } from '../../syntax/tree.ts';
import type { Alignment } from './alignment.ts';
import type { Difference } from './difference.ts';
import { isContent, type Unit, type UnitSentence } from './unit.ts';

/** Both parts exchanged, and one of them only. */
const BOTH = 0.85;
const ONE = 0.45;

/** A chamber passes a bill, and the bill passes the chamber. */
const EITHER_WAY = /^(pass|clear)$/;

/** The parts of a deed exchanged: who did it in the one sentence suffers it in the other. */
export function swapDifferences(alignment: Alignment): Difference[] {
  const { a, b } = alignment;
  return alignment.same.flatMap((pair): Difference[] => {
    const [left, right] = [a.units[pair.a] as Unit, b.units[pair.b] as Unit];
    if (!/^(VERB|NOUN)$/.test(left.upos) || left.upos !== right.upos || left.lemma !== right.lemma) return [];
    if (isSymmetric({ lemma: left.lemma, pos: left.upos }) || EITHER_WAY.test(left.lemma)) return [];
    const [partsA, partsB] = [partsOf(a, left), partsOf(b, right)];
    const crosses = (x: number, y: number) => x >= 0 && y >= 0 && alignment.toB[x] === y;
    const first = crosses(partsA.agent, partsB.patient);
    const second = crosses(partsA.patient, partsB.agent);
    if (!first && !second) return [];
    if (crosses(partsA.agent, partsB.agent) || crosses(partsA.patient, partsB.patient)) return [];
    const score = first && second && areDefinite(a, partsA) && areDefinite(b, partsB) ? BOTH : ONE;
    const [whoA, whoB] = [a.units[partsA.agent] ?? left, b.units[partsB.agent] ?? right];
    return [{ kind: 'swap', alignment, a: whoA, b: whoB, valueA: whoA.form, valueB: whoB.form, score }];
  });
}

/** Things of two sorts may do a thing to each other, each in its turn; of two that are pointed out it is one deed. */
function areDefinite({ units, tree }: UnitSentence, { agent, patient }: { agent: number; patient: number }): boolean {
  return [agent, patient].every((at) => {
    const unit = units[at];
    if (!unit) return false;
    const determiner = childIn(tree, unit.head, 'det');
    return unit.kind === 'name' || (determiner >= 0 && DEFINITE.test(wordAt(tree, determiner).text));
  });
}

const DEFINITE = /^(the|this|that|these|those)$/i;

/** Units of who does it and to whom, -1 where not told. */
function partsOf(sentence: UnitSentence, verb: Unit) {
  const { tree } = sentence;
  const find = (...relations: string[]) => {
    const child = childrenOf(tree, verb.head).find((at) => relations.includes(wordAt(tree, at).relation));
    const unit = child === undefined ? -1 : (sentence.unitOf[child] ?? -1);
    return unit >= 0 && isContent(sentence.units[unit] as Unit) ? unit : -1;
  };
  if (verb.upos === 'NOUN') return { agent: find('nsubj'), patient: find('nmod:poss', 'nmod') };
  const passive = childrenOf(tree, verb.head).some(
    (at) => hasRelation(tree, at, ['aux:pass']) || wordAt(tree, at).relation === 'nsubj:pass',
  );
  return passive
    ? { agent: find('obl:agent'), patient: find('nsubj:pass', 'nsubj') }
    : { agent: find('nsubj'), patient: find('obj') };
}
