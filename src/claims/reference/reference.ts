import { contentId } from '../../identifier.ts';
import type { AnalysedDocument } from '../../syntax/analysed.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { EntityMention, NameMention } from '../../types.ts';
import type { ResolvedChain } from '../analysis.ts';
import { type Cluster, type Clusters, clustersOf } from './cluster.ts';
import { describeNames } from './describe.ts';
import { findMentions } from './find-mentions.ts';
import { matchDescriptions } from './match-descriptions.ts';
import { matchGovernments } from './match-governments.ts';
import { matchGroups } from './match-groups.ts';
import { matchHeads } from './match-heads.ts';
import { matchNames } from './match-names.ts';
import { matchOffices } from './match-offices.ts';
import { matchPronouns } from './match-pronouns.ts';
import { matchSpeakers } from './match-speakers.ts';
import { matchStructure } from './match-structure.ts';
import { type Mention, nameTypeOf } from './mention.ts';

type Match = (mentions: readonly Mention[], trees: readonly Tree[], clusters: Clusters) => void;

/** The passes, the surest first, each adding to what those before it have tied. */
const SIEVE: readonly { readonly name: string; readonly match: Match }[] = [
  { name: 'names', match: matchNames },
  { name: 'descriptions', match: describeNames },
  { name: 'governments', match: matchGovernments },
  { name: 'structure', match: matchStructure },
  { name: 'offices', match: matchOffices },
  { name: 'bare descriptions', match: matchDescriptions },
  { name: 'groups', match: matchGroups },
  { name: 'heads', match: matchHeads },
  { name: 'speakers', match: matchSpeakers },
  { name: 'pronouns', match: matchPronouns },
];

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
  for (const { match } of SIEVE) match(mentions, trees, clusters);
  return chainsOf(document.article.id, clusters);
}

/** What is named, told of more than once, made of several, or known by an office or as a government. */
function isTold({ mentions, members, offices, government }: Cluster): boolean {
  return mentions.length > 1 || members.length > 0 || offices.size > 0 || government !== null || !!mentions[0]?.name;
}

/** The chains that are told, and those of the members of groups. */
function chainsOf(article: string, clusters: Clusters): ResolvedChain[] {
  const all = clusters.all();
  const members = new Set(all.flatMap((cluster) => cluster.members.map(clusters.of)));
  const told = all.filter((cluster) => isTold(cluster) || members.has(cluster));
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
  const country = cluster.government;
  const offices = [...cluster.offices].sort();
  return {
    id,
    mentions,
    type,
    name: best.name?.text ?? best.text,
    members,
    gender,
    plural,
    parts,
    ...(country !== null && { country }),
    ...(offices.length > 0 && { offices }),
  };
}

function entityMention({ field, start, end, text, form }: Mention): EntityMention {
  return { field, start, end, text, form: form === 'group' ? 'nominal' : form };
}
