import { OFFICES } from '../../lexicon/en/offices.ts';
import type { Tree } from '../../syntax/tree.ts';
import { wordAt } from '../../syntax/tree.ts';
import type { Cluster, Clusters } from './cluster.ts';
import type { Mention } from './mention.ts';

/** How many sentences back the members of a group are looked for. */
const LOOK_BACK = 4;

const NUMBERS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, '2': 2, '3': 3, '4': 4 };
const OF_NUMBER: Readonly<Record<string, number>> = { pair: 2, duo: 2, couple: 2, trio: 3 };
const COUNTRIES = /^(country|nation|state|government|side|ally|neighbor|neighbour|capital)$/;
const LEADERS = /^(leader|president|chief|minister|premier)$/;

type Wanted = 'country' | 'leader' | 'person';

/** Gives groups their members: "Kishida and Yoon" by its parts, "the two leaders", "both countries" by who was told of. */
export function matchGroups(mentions: readonly Mention[], trees: readonly Tree[], clusters: Clusters): void {
  const byPlace = new Map(
    mentions.filter(({ form }) => form !== 'group').map((mention) => [`${mention.sentence} ${mention.head}`, mention]),
  );
  const known = new Map<string, Mention>();
  for (const mention of mentions) {
    const tree = trees[mention.sentence];
    if (!tree) continue;
    const members = mention.form === 'group' ? joined(mention, byPlace) : counted(mention, tree, mentions, clusters);
    if (members.length < 2) continue;
    const key = keyOf(members, clusters);
    if (key === null) continue;
    const cluster = clusters.of(mention);
    cluster.members = members;
    cluster.kind ??= commonKind(members, clusters);
    const same = known.get(key);
    if (same) clusters.merge(same, mention);
    else known.set(key, mention);
  }
}

/** Two parts of one cluster are no group. */
function keyOf(members: readonly Mention[], clusters: Clusters): string | null {
  const firsts = members.map((member) =>
    clusters.of(member).mentions.reduce((least, { index }) => Math.min(least, index), member.index),
  );
  if (new Set(firsts).size < members.length) return null;
  return firsts.sort((a, b) => a - b).join(' ');
}

function commonKind(members: readonly Mention[], clusters: Clusters): Cluster['kind'] {
  const kinds = new Set(members.map((member) => clusters.of(member).kind));
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}

function joined(group: Mention, byPlace: ReadonlyMap<string, Mention>): Mention[] {
  const members = group.parts.flatMap((head) => byPlace.get(`${group.sentence} ${head}`) ?? []);
  return members.length === group.parts.length ? members : [];
}

/** The members of "both leaders": as many persons or countries as it says, the ones told of last. */
function counted(mention: Mention, tree: Tree, mentions: readonly Mention[], clusters: Clusters): Mention[] {
  const size = sizeOf(mention, tree);
  if (mention.form !== 'nominal' || size === 0) return [];
  const wanted = wantedBy(mention);
  if (wanted === null) return [];
  const candidates = recent(mention, mentions, clusters, wanted);
  return candidates.length === size ? candidates : [];
}

function sizeOf(mention: Mention, tree: Tree): number {
  const own = OF_NUMBER[mention.lemma];
  if (own) return mention.determiner === 'definite' ? own : 0;
  const words = mention.words.filter((at) => at < mention.head).map((at) => wordAt(tree, at).text.toLowerCase());
  if (mention.number !== 'plural' || mention.words.some((at) => at > mention.head)) return 0;
  const told = words.find((word) => NUMBERS[word] !== undefined);
  const pointsBack =
    mention.determiner === 'definite' || mention.determiner === 'demonstrative' || words.includes('both');
  if (told) return pointsBack ? (NUMBERS[told] ?? 0) : 0;
  return mention.determiner === 'definite' &&
    words.length === 1 &&
    (LEADERS.test(mention.lemma) || /^(country|nation|side)$/.test(mention.lemma))
    ? 2
    : 0;
}

function wantedBy(mention: Mention): Wanted | null {
  if (COUNTRIES.test(mention.lemma)) return 'country';
  if (LEADERS.test(mention.lemma)) return 'leader';
  return mention.kind === 'person' ? 'person' : null;
}

/** The referents of the wanted sort told of before, back to where there are enough of them. */
function recent(mention: Mention, mentions: readonly Mention[], clusters: Clusters, wanted: Wanted): Mention[] {
  const found = new Map<Cluster, Mention>();
  for (let at = mention.index - 1; at >= 0; at--) {
    const candidate = mentions[at];
    if (!candidate || mention.sentence - candidate.sentence > LOOK_BACK) break;
    const cluster = clusters.of(candidate);
    if (!found.has(cluster) && isWanted(cluster, wanted)) found.set(cluster, candidate);
  }
  return [...found.values()].reverse();
}

function isWanted(cluster: Cluster, wanted: Wanted): boolean {
  const name = cluster.mentions.find((mention) => mention.name)?.name;
  if (!name) return false;
  if (wanted === 'country') return name.type === 'place' && name.subtype === 'country';
  if (name.type !== 'person') return false;
  return (
    wanted === 'person' || [...cluster.offices].some((office) => /^head of/.test(OFFICES.get(office)?.class ?? ''))
  );
}
