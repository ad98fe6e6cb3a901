import { OFFICES } from '../../lexicon/en/offices.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Cluster, Clusters } from './cluster.ts';
import { countriesOf } from './describe.ts';
import { type Count, countOf, type Wanted } from './group-size.ts';
import type { Mention } from './mention.ts';
import { type MentionPlaces, placesOf } from './places.ts';

/** How many sentences back the members of a group are looked for. */
const LOOK_BACK = 4;
/** How many mentions, or groups, are looked at. */
const MOST = 200;

interface Group {
  readonly mention: Mention;
  readonly members: readonly Mention[];
}

/**
 * Gives groups their members: "Kishida and Yoon" by its parts, "the leaders of Japan and South Korea" by who holds the
 * offices, "the two leaders" by the last group told of that fits, or by the persons told of last.
 */
export function matchGroups(mentions: readonly Mention[], trees: readonly Tree[], clusters: Clusters): void {
  const places = placesOf(mentions);
  const leaders = leadersOf(mentions, clusters);
  const known = new Map<string, Group>();
  const told: Group[] = [];
  for (const mention of mentions) {
    const tree = trees[mention.sentence];
    const members = tree ? membersOf(mention, tree, mentions, clusters, places, told, leaders) : [];
    const key = keyOf(members, clusters);
    if (key === null) continue;
    const cluster = clusters.of(mention);
    cluster.members = members;
    cluster.kind ??= commonKind(members, clusters);
    const same = known.get(key);
    if (same) clusters.merge(same.mention, mention);
    else known.set(key, { mention, members });
    told.push({ mention, members });
  }
}

function membersOf(
  mention: Mention,
  tree: Tree,
  mentions: readonly Mention[],
  clusters: Clusters,
  places: MentionPlaces,
  told: readonly Group[],
  leaders: ReadonlyMap<Cluster, Mention>,
): readonly Mention[] {
  if (mention.form === 'group') return joined(mention, places);
  const count = countOf(mention, tree);
  if (count) return countedMembers(mention, count, mentions, clusters, told);
  return mention.plural && /^(leader|president|minister)$/.test(mention.lemma)
    ? officeHolders(countriesOf(tree, mention), leaders)
    : [];
}

/** Two parts of one cluster are no group. */
function keyOf(members: readonly Mention[], clusters: Clusters): string | null {
  const firsts = members.map((member) => clusters.of(member).first);
  if (members.length < 2 || new Set(firsts).size < members.length) return null;
  return firsts.sort((a, b) => a - b).join(' ');
}

function commonKind(members: readonly Mention[], clusters: Clusters): Cluster['kind'] {
  const kinds = new Set(members.map((member) => clusters.of(member).kind));
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}

function joined(group: Mention, places: MentionPlaces): readonly Mention[] {
  const members = group.parts.flatMap((head) => places.at(group.sentence, head) ?? []);
  return members.length === group.parts.length ? members : [];
}

function countedMembers(
  mention: Mention,
  { size, wanted }: Count,
  mentions: readonly Mention[],
  clusters: Clusters,
  told: readonly Group[],
): readonly Mention[] {
  const fits = ({ members }: Group) =>
    members.length === size && members.every((member) => isWanted(clusters.of(member), wanted));
  const fitting = told.slice(-MOST).findLast(fits);
  if (fitting && mention.sentence - fitting.mention.sentence <= LOOK_BACK) return fitting.members;
  const recently = recent(mention, mentions, clusters, wanted);
  if (recently.length === size) return recently;
  return fitting?.members ?? [];
}

/** The referents of the wanted sort told of in the sentences right before. */
function recent(mention: Mention, mentions: readonly Mention[], clusters: Clusters, wanted: Wanted): Mention[] {
  const found = new Map<Cluster, Mention>();
  for (let at = mention.index - 1; at >= 0; at--) {
    const candidate = mentions[at];
    if (!candidate || mention.sentence - candidate.sentence > LOOK_BACK || mention.index - at > MOST) break;
    const cluster = clusters.of(candidate);
    if (!found.has(cluster) && isWanted(cluster, wanted)) found.set(cluster, candidate);
  }
  return [...found.values()].reverse();
}

function leadersOf(mentions: readonly Mention[], clusters: Clusters): Map<Cluster, Mention> {
  const leaders = new Map<Cluster, Mention>();
  for (const mention of mentions) {
    const cluster = clusters.of(mention);
    if (mention.name?.type === 'person' && !leaders.has(cluster) && isLeader(cluster)) leaders.set(cluster, mention);
  }
  return leaders;
}

/** The one person of each country who is said to lead it; none where a country's leader is not told. */
function officeHolders(countries: readonly string[], leaders: ReadonlyMap<Cluster, Mention>): Mention[] {
  if (countries.length < 2) return [];
  const found = [...new Set(countries)].map((country) =>
    [...leaders].filter(([cluster]) => cluster.countries.has(country)).map(([, mention]) => mention),
  );
  return found.every((list) => list.length === 1) ? found.flat() : [];
}

function isLeader(cluster: Cluster): boolean {
  return [...cluster.offices].some((office) => /^head of/.test(OFFICES.get(office)?.class ?? ''));
}

function isWanted(cluster: Cluster, wanted: Wanted): boolean {
  const name = cluster.named?.name;
  if (!name) return false;
  if (wanted === 'country') return name.type === 'place' && name.subtype === 'country';
  return name.type === 'person' && (wanted === 'person' || isLeader(cluster));
}
