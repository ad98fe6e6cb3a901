import { contentId } from '../../identifier.ts';
import type { AnalysedDocument } from '../../syntax/analysed.ts';
import { childIn, type Tree } from '../../syntax/tree.ts';
import type { EntityMention, NameMention } from '../../types.ts';
import type { ResolvedChain } from '../analysis.ts';
import { type Cluster, type Clusters, clustersOf } from './cluster.ts';
import { describeNames } from './describe.ts';
import { findMentions } from './find-mentions.ts';
import { matchGroups } from './match-groups.ts';
import { matchHeads, type PossessorOf } from './match-heads.ts';
import { matchNames } from './match-names.ts';
import { matchOffices } from './match-offices.ts';
import { matchPronouns } from './match-pronouns.ts';
import { matchSpeakers } from './match-speakers.ts';
import { matchStructure } from './match-structure.ts';
import { type Mention, nameTypeOf } from './mention.ts';

/**
 * The chains of one article: every entity with all its mentions, in order of first mention. A sieve of rules, the
 * surest first, each adding to what those before it have tied (Raghunathan et al. 2010; Lee et al. 2013).
 */
export function resolveReferences(
  document: AnalysedDocument,
  trees: readonly Tree[],
  names: readonly NameMention[],
): ResolvedChain[] {
  const mentions = findMentions(document, trees, names);
  const clusters = clustersOf(mentions);
  matchNames(mentions, clusters);
  describeNames(mentions, trees, clusters);
  matchStructure(mentions, trees, clusters);
  matchOffices(mentions, trees, clusters);
  matchHeads(mentions, clusters, possessors(mentions, trees));
  matchGroups(mentions, trees, clusters);
  matchSpeakers(mentions, trees, clusters);
  matchPronouns(mentions, trees, clusters);
  return chainsOf(document.article.id, clusters);
}

function possessors(mentions: readonly Mention[], trees: readonly Tree[]): PossessorOf {
  const byPlace = new Map(mentions.map((mention) => [`${mention.sentence} ${mention.head}`, mention]));
  return ({ sentence, head }) => {
    const tree = trees[sentence];
    const owner = tree ? childIn(tree, head, 'nmod:poss') : -1;
    return owner < 0 ? null : (byPlace.get(`${sentence} ${owner}`) ?? null);
  };
}

/** Chains with a name, with several mentions or with members that have a chain. */
function chainsOf(article: string, clusters: Clusters): ResolvedChain[] {
  const all = clusters.all();
  const members = new Set(all.flatMap((cluster) => cluster.members.map(clusters.of)));
  const told = all.filter(
    (cluster) =>
      cluster.mentions.length > 1 || cluster.members.length > 0 || members.has(cluster) || cluster.mentions[0]?.name,
  );
  const ids = new Map(told.map((cluster) => [cluster, idOf(article, cluster)]));
  const idOfMember = (member: Mention) => ids.get(clusters.of(member)) ?? [];
  return told.map((cluster) => chainOf(cluster, ids.get(cluster) ?? '', cluster.members.flatMap(idOfMember)));
}

function idOf(article: string, cluster: Cluster): string {
  const { field, start, end } = naming(cluster);
  return contentId('n', article, field, start, end, cluster.members.length);
}

/** The fullest name, or the fullest description where there is none. */
function naming({ mentions }: Cluster): Mention {
  const length = ({ name, text, form }: Mention) =>
    name ? 1e6 + name.text.length : form === 'pronoun' ? 0 : text.length;
  return mentions.reduce((best, next) => (length(next) > length(best) ? next : best));
}

function chainOf(cluster: Cluster, id: string, members: readonly string[]): ResolvedChain {
  const best = naming(cluster);
  const mentions = [...cluster.mentions].sort((a, b) => a.index - b.index).map(entityMention);
  const { gender, parts } = cluster;
  const type = best.name?.type ?? nameTypeOf(cluster.kind);
  const plural = cluster.number === 'plural' || members.length > 0;
  return { id, mentions, type, name: best.name?.text ?? best.text, members, gender, plural, parts };
}

function entityMention({ field, start, end, text, form }: Mention): EntityMention {
  return { field, start, end, text, form: form === 'group' ? 'nominal' : form };
}
