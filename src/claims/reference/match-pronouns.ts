import { childIn, type Tree, wordAt } from '../../syntax/tree.ts';
import { gendersAgree, nested } from './agreement.ts';
import type { Cluster, Clusters } from './cluster.ts';
import { governorOf } from './grammar.ts';
import type { Mention, Role } from './mention.ts';

/** How far back an antecedent is looked for, in sentences and in mentions. */
const SENTENCES = 3;
const MENTIONS = 60;

const BY_ROLE: Readonly<Record<Role, number>> = { subject: 3, object: 1.5, oblique: 0.8, modifier: 0, other: 0.5 };

/**
 * "it" and "they" may mean things, ideas and what was said, so that the most prominent candidate is often wrong. By
 * GUM's training documents it is right two times in three where it stands near by and is spoken of more than once.
 */
function isSure(pronoun: Mention, antecedent: Mention, cluster: Cluster): boolean {
  if (pronoun.gender !== null) return true;
  const distance = pronoun.sentence - antecedent.sentence;
  const isFresh = cluster.mentions.length === 1 && antecedent.form === 'nominal' && cluster.members.length === 0;
  if (isFresh) return distance === 0 && (antecedent.role === 'subject' || antecedent.role === 'object');
  return distance <= (pronoun.plural ? 2 : 1);
}

/** Ties pronouns of the third person, from left to right, each to the most prominent referent that agrees with it. */
export function matchPronouns(mentions: readonly Mention[], trees: readonly Tree[], clusters: Clusters): void {
  for (const mention of mentions) {
    const tree = trees[mention.sentence];
    if (!tree || mention.pronoun?.person !== 3) continue;
    const later = laterSubject(mention, mentions, tree);
    const isMeant = later && mayMean(mention, later, clusters.of(later), tree);
    const antecedent = isMeant ? later : bestAntecedent(mention, mentions, tree, clusters);
    if (antecedent && isSure(mention, antecedent, clusters.of(antecedent))) clusters.merge(antecedent, mention);
  }
}

/** "In *their* talks, *the ministers* agreed": a pronoun in what opens a sentence may mean the subject that follows. */
function laterSubject(pronoun: Mention, mentions: readonly Mention[], tree: Tree): Mention | undefined {
  const opening = openingOf(tree, pronoun.head);
  if (opening < 0) return undefined;
  const subject = childIn(tree, wordAt(tree, opening).head, 'nsubj');
  if (subject < pronoun.head) return undefined;
  for (const candidate of mentions.slice(pronoun.index + 1, pronoun.index + MENTIONS)) {
    if (candidate.sentence !== pronoun.sentence) return undefined;
    const isTold = candidate.form === 'name' ? !pronoun.plural : candidate.form === 'group';
    if (candidate.head === subject && isTold) return candidate;
  }
  return undefined;
}

/** The phrase or clause before the subject of the sentence's root that a word stands in, or -1. */
function openingOf(tree: Tree, head: number): number {
  let at = head;
  for (let parent = wordAt(tree, at).head; parent >= 0; parent = wordAt(tree, at).head) {
    if (wordAt(tree, parent).head < 0) return at < parent && /^(obl|advcl)/.test(wordAt(tree, at).relation) ? at : -1;
    at = parent;
  }
  return -1;
}

function bestAntecedent(
  pronoun: Mention,
  mentions: readonly Mention[],
  tree: Tree,
  clusters: Clusters,
): Mention | null {
  const seen = new Set<Cluster>();
  let best: Mention | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (let at = pronoun.index - 1; at >= Math.max(0, pronoun.index - MENTIONS); at--) {
    const candidate = mentions[at];
    if (!candidate || pronoun.sentence - candidate.sentence > SENTENCES || candidate.field !== pronoun.field) break;
    const cluster = clusters.of(candidate);
    if (!mayMean(pronoun, candidate, cluster, tree)) continue;
    const joined = !pronoun.plural && isJoined(tree, pronoun, candidate) ? JOINED : 0;
    const score = prominence(pronoun, candidate, cluster) - (seen.has(cluster) ? 0.5 : 0) - joined;
    seen.add(cluster);
    if (score > top) [best, top] = [candidate, score];
  }
  return best;
}

/** Whether the pronoun can mean a candidate: by agreement, and by the binding of pronouns within a clause. */
function mayMean(pronoun: Mention, candidate: Mention, cluster: Cluster, tree: Tree): boolean {
  if (nested(pronoun, candidate) || candidate.pronoun?.person === 1 || candidate.pronoun?.person === 2) return false;
  if (!gendersAgree(pronoun, cluster)) return false;
  if (!sortsAgree(pronoun, candidate, cluster)) return false;
  return candidate.sentence !== pronoun.sentence || !isBound(pronoun, candidate, tree);
}

function sortsAgree(pronoun: Mention, candidate: Mention, cluster: Cluster): boolean {
  if (pronoun.lemma.startsWith('it'))
    return (
      cluster.kind !== 'person' &&
      cluster.kind !== 'time' &&
      cluster.number !== 'plural' &&
      cluster.members.length === 0 &&
      candidate.form !== 'group'
    );
  if (pronoun.number === 'plural')
    return (
      cluster.kind !== 'time' &&
      (cluster.number === 'plural' ||
        (cluster.number === null && cluster.kind === 'organisation') ||
        (cluster.number === null && candidate.form === 'pronoun'))
    );
  return cluster.number !== 'plural' && cluster.kind === 'person';
}

/** What prominence one of several loses. */
const JOINED = 2.5;

/** "Her mother and *uncle* came": one of several unnamed persons of this sentence is seldom spoken of by himself. */
function isJoined(tree: Tree, pronoun: Mention, { sentence, form, head }: Mention): boolean {
  if (sentence !== pronoun.sentence || form !== 'nominal') return false;
  return wordAt(tree, head).relation === 'conj' || childIn(tree, head, 'conj') >= 0;
}

/** A plain pronoun is another than what stands beside it with one verb; a reflexive one is the same. */
function isBound(pronoun: Mention, candidate: Mention, tree: Tree): boolean {
  if (pronoun.pronoun?.possessive) return false;
  const beside = governorOf(tree, pronoun.head) === governorOf(tree, candidate.head);
  return pronoun.pronoun?.reflexive ? !beside : beside;
}

function prominence(pronoun: Mention, candidate: Mention, cluster: Cluster): number {
  const distance = pronoun.sentence - candidate.sentence;
  const near = (pronoun.index - candidate.index) * 0.05;
  const parallel = candidate.role === pronoun.role ? 0.7 : 0;
  const size = Math.min(3, Math.log2(cluster.mentions.length + 1));
  const named = candidate.form === 'name' ? 0.5 : candidate.form === 'pronoun' ? 0.7 : 0;
  const quoted = candidate.quotation === pronoun.quotation ? 0.3 : 0;
  return BY_ROLE[candidate.role] + parallel + 0.6 * size + named + quoted - 1.5 * distance - near;
}
