import { wordClass } from '../../lexicon/en/lemma.ts';
import { synsetGraph } from '../../lexicon/en/relations-graph.ts';
import { childIn } from '../../syntax/tree.ts';
import type { Features } from '../logistic.ts';
import { unitWeight } from './coverage.ts';
import type { Difference } from './difference.ts';
import { type Support, shareOf } from './support.ts';
import { rivalFeatures } from './support-rivals.ts';
import { rootOf } from './tree-root.ts';
import { truthOf } from './truth.ts';
import { isContent, type Unit, type UnitSentence } from './unit.ts';
import { sortOf } from './unit-sort.ts';

/** Missing words beyond this weight tell no more. */
const MOST = 2;

/**
 * What speaks for and against a sentence in the light of the other text: the weight of what is affirmed and nowhere
 * said, by sort; whether its predicate is; what is denied here and affirmed there; and the differences found.
 */
export function supportFeatures(support: Support, differences: readonly Difference[]): Features {
  const { claim, here, anywhere } = support;
  const features: Record<string, number> = {
    unsaid: 1 - shareOf(claim, here),
    unsaidAnywhere: 1 - shareOf(claim, anywhere),
    ...missing(support),
    ...denial(support),
    ...predicate(support),
    ...rivalFeatures(support),
  };
  for (const { kind, score } of differences) features[kind] = Math.max(features[kind] ?? 0, score);
  return features;
}

/** The unit that tells whom or what a sentence is about, -1 where it has none beside its predicate. */
function subjectOf({ tree, unitOf }: UnitSentence): number {
  const root = rootOf(tree);
  const subject = root < 0 ? -1 : childIn(tree, root, 'nsubj');
  const unit = subject < 0 ? -1 : (unitOf[subject] ?? -1);
  return unit === unitOf[root] ? -1 : unit;
}

/** Whom a sentence is about may go by another name there; what it denies need not be said there. */
function missing({ claim, anywhere }: Support): Record<string, number> {
  const found: Record<string, number> = {};
  const subject = subjectOf(claim);
  claim.units.forEach((unit, at) => {
    if (!isContent(unit)) return;
    const gone = 1 - (anywhere[at] ?? 0);
    if (at === subject) found.subjectUnsaid = gone;
    else if (truthOf(claim.tree, unit.head) === 1) {
      const key = `${sortOf(unit)}Unsaid`;
      found[key] = Math.min(MOST, (found[key] ?? 0) + unitWeight(unit) * gone);
    }
  });
  return found;
}

/** How much of what is denied here is said there, and how much of what both say is denied by one alone. */
function denial(support: Support): Record<string, number> {
  const { claim, anywhere } = support;
  let [denied, deniedSaid, flipped, tied] = [0, 0, 0, 0];
  const subject = subjectOf(claim);
  claim.units.forEach((unit, at) => {
    if (!isContent(unit) || at === subject) return;
    const [weight, truth] = [unitWeight(unit), truthOf(claim.tree, unit.head)];
    const other = counterpartOf(support, at);
    if (other) tied += weight;
    if (other && truthOf(other.sentence.tree, other.unit.head) !== truth) flipped += weight;
    if (truth === -1) denied += weight;
    if (truth === -1) deniedSaid += weight * (anywhere[at] ?? 0);
  });
  return {
    flipped: flipped / (tied + 0.3),
    deniedSaid: denied > 0 ? deniedSaid / denied : 0,
    deniedUnsaid: denied > 0 ? 1 - deniedSaid / denied : 0,
  };
}

function counterpartOf({ side, alignment }: Support, at: number): { unit: Unit; sentence: UnitSentence } | null {
  const [tied, sentence] = side === 'a' ? [alignment.toB, alignment.b] : [alignment.toA, alignment.a];
  const unit = sentence.units[tied[at] ?? -1];
  return unit ? { unit, sentence } : null;
}

function predicate({ side, claim, alignment, here, anywhere }: Support): Record<string, number> {
  const root = rootOf(claim.tree);
  const at = claim.unitOf[root] ?? -1;
  const unit = claim.units[at];
  if (!unit) return {};
  const isDenied = truthOf(claim.tree, root) === -1;
  const evidence = side === 'a' ? alignment.b : alignment.a;
  const isMissing = !isDenied && (anywhere[at] ?? 0) < 0.3;
  return {
    rootUnsaid: 1 - (here[at] ?? 0),
    rootDenied: Number(isDenied),
    otherRealm: Number(isMissing && isOfAnotherRealm(unit, evidence)),
    otherSort: Number(isMissing && tellsSort(claim, root) && tellsSort(evidence, rootOf(evidence.tree))),
  };
}

/** "is a bridge": both sentences say what their subject is. */
function tellsSort({ tree }: UnitSentence, root: number): boolean {
  return root >= 0 && /^(NOUN|PROPN)$/.test(tree.words[root]?.upos ?? '') && childIn(tree, root, 'cop') >= 0;
}

/**
 * A noun of another realm than all nouns of the other sentence, as WordNet's lexicographer files divide the world:
 * who is called a singer and a person of other sorts is no animal and no building.
 */
function isOfAnotherRealm(unit: Unit, { units }: UnitSentence): boolean {
  const own = realmOf(unit);
  return own >= 0 && !units.some((other) => realmOf(other) === own);
}

function realmOf({ lemma, upos }: Unit): number {
  const graph = wordClass(upos) === 'n' ? synsetGraph('n') : null;
  const first = graph?.senses(lemma).first ?? -1;
  return graph && first >= 0 ? (graph.file[first] ?? -1) : -1;
}
