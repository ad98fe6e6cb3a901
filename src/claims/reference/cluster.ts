import type { NameParts } from '../../types.ts';
import type { Gender, GrammaticalNumber, Kind, Mention } from './mention.ts';

/** What is known of one referent: the traits of all its mentions together. */
export interface Cluster {
  readonly mentions: Mention[];
  /** The least index of its mentions. */
  first: number;
  /** The first mention with a name. */
  named: Mention | null;
  kind: Kind | null;
  number: GrammaticalNumber | null;
  gender: Gender | null;
  /** Parts of the fullest personal name. */
  parts: NameParts | null;
  /** Offices it is said to hold, in lower case. */
  readonly offices: Set<string>;
  /** ISO 3166-1 codes of the countries it is said to belong to. */
  readonly countries: Set<string>;
  /** ISO 3166-1 code, where it is a country or its government. */
  government: string | null;
  /** Content words of all its names and descriptions, in lower case. */
  readonly words: Set<string>;
  /** Clusters of the members, where it is a group. */
  members: readonly Mention[];
}

/** The partition of the mentions into referents. */
export interface Clusters {
  of(mention: Mention): Cluster;
  /** Makes two referents one. */
  merge(a: Mention, b: Mention): void;
  all(): Cluster[];
}

function single(mention: Mention): Cluster {
  return {
    mentions: [mention],
    first: mention.index,
    named: mention.name ? mention : null,
    kind: mention.kind,
    number: mention.number,
    gender: mention.gender,
    parts: null,
    offices: new Set(),
    countries: new Set(),
    government: null,
    words: new Set(mention.form === 'pronoun' || mention.form === 'group' ? [] : [...mention.modifiers, mention.lemma]),
    members: [],
  };
}

/** Every mention in a cluster of its own. The smaller cluster is poured into the larger. */
export function clustersOf(mentions: readonly Mention[]): Clusters {
  const clusters = mentions.map(single);
  const of = (mention: Mention): Cluster => {
    const cluster = clusters[mention.index];
    if (!cluster) throw new RangeError(`no mention ${mention.index}`);
    return cluster;
  };
  return {
    of,
    merge(a, b) {
      const [one, two] = [of(a), of(b)];
      if (one === two) return;
      const [large, small] = one.mentions.length >= two.mentions.length ? [one, two] : [two, one];
      pour(small, large);
      for (const mention of small.mentions) clusters[mention.index] = large;
    },
    all: () => [...new Set(clusters)],
  };
}

function pour(small: Cluster, large: Cluster): void {
  for (const mention of small.mentions) large.mentions.push(mention);
  large.first = Math.min(large.first, small.first);
  if (small.named && (!large.named || small.named.index < large.named.index)) large.named = small.named;
  large.kind ??= small.kind;
  large.number ??= small.number;
  large.gender ??= small.gender;
  large.government ??= small.government;
  large.parts = fuller(large.parts, small.parts);
  if (large.members.length === 0) large.members = small.members;
  for (const office of small.offices) large.offices.add(office);
  for (const country of small.countries) large.countries.add(country);
  for (const word of small.words) large.words.add(word);
}

const length = (parts: NameParts | null): number => (parts?.given?.length ?? 0) + (parts?.family?.length ?? 0);

export function fuller(a: NameParts | null, b: NameParts | null): NameParts | null {
  return length(b) > length(a) ? b : a;
}
