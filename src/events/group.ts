import type { Document } from '../segment/document.ts';
import { batchOf } from './batch.ts';
import { copyGroups } from './copy-groups.ts';
import type { EventInput, Group } from './event-input.ts';
import { averageLinkage, type Link } from './linkage.ts';
import { findNearCopies, type NearCopy } from './near-copies.ts';
import { MERGE_RULE, sameEvent } from './pair-model.ts';
import { profileOf } from './profile.ts';

/** Links below this change no average enough to matter. */
const FAINT = 0.01;
/** Articles that share much of their wording report one event. */
const COPY = 0.97;
/** Containment from which two articles are one text. */
const WHOLE_COPY = 0.8;

/** The order in which articles are taken, whatever the order they were handed in: by id. */
function canonicalOrder(documents: readonly Document[]): number[] {
  const ids = documents.map((document) => document.article.id);
  const key = (i: number) => ids[i] as string;
  return [...ids.keys()].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a - b));
}

function linksOf(inputs: readonly EventInput[], copies: readonly NearCopy[]): Link[] {
  const batch = batchOf(inputs.map(profileOf));
  const size = inputs.length;
  const links = new Map<number, Link>();
  for (const pair of batch.pairs) {
    const similarity = sameEvent(batch, pair);
    if (similarity >= FAINT) links.set(pair.a * size + pair.b, { a: pair.a, b: pair.b, similarity });
  }
  for (const { a, b } of copies) {
    const known = links.get(a * size + b)?.similarity ?? 0;
    links.set(a * size + b, { a, b, similarity: Math.max(COPY, known) });
  }
  return [...links.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Mean similarity inside each cluster; 1 for a single article. */
function cohesionsOf(clusters: readonly (readonly number[])[], links: readonly Link[]): number[] {
  const clusterOf = new Map(clusters.flatMap((members, cluster) => members.map((i): [number, number] => [i, cluster])));
  const sums = clusters.map(() => 0);
  for (const { a, b, similarity } of links) {
    const cluster = clusterOf.get(a) as number;
    if (cluster === clusterOf.get(b)) sums[cluster] = (sums[cluster] as number) + similarity;
  }
  return clusters.map(({ length }, cluster) =>
    length > 1 ? (sums[cluster] as number) / ((length * (length - 1)) / 2) : 1,
  );
}

/**
 * Groups articles by the news they report: the probability that two report the same event, from their words, names,
 * figures, places and times, then average linkage. The groups do not depend on the order of the inputs; they are
 * ordered by their first member.
 *
 * @param copies near-copies among the inputs, where already known
 */
export function groupDocuments(inputs: readonly EventInput[], copies?: readonly NearCopy[]): Group[] {
  const order = canonicalOrder(inputs.map(({ document }) => document));
  const sorted = order.map((i) => inputs[i] as EventInput);
  const place = new Map(order.map((original, i) => [original, i]));
  const ordered = copies?.map(({ a, b, containment }) => {
    const [x, y] = [place.get(a) as number, place.get(b) as number];
    return { a: Math.min(x, y), b: Math.max(x, y), containment };
  });
  const all = ordered ?? findNearCopies(sorted.map(({ document }) => document));
  const groups = groupRepresentatives(sorted, all);
  return groups
    .map(({ members, cohesion }) => ({
      members: members.map((i) => order[i] as number).sort((x, y) => x - y),
      cohesion,
    }))
    .sort((x, y) => (x.members[0] as number) - (y.members[0] as number));
}

/** Whole copies are taken as one article, so that a text printed a hundred times neither crowds out others nor itself. */
function groupRepresentatives(inputs: readonly EventInput[], copies: readonly NearCopy[]): Group[] {
  const first = copyGroups(inputs.length, copies, WHOLE_COPY);
  const own = [...new Set(first)];
  const place = new Map(own.map((article, i) => [article, i]));
  const between = copies.flatMap(({ a, b, containment }) => {
    const [x, y] = [place.get(first[a] as number) as number, place.get(first[b] as number) as number];
    return x === y ? [] : [{ a: Math.min(x, y), b: Math.max(x, y), containment }];
  });
  const links = linksOf(
    own.map((article) => inputs[article] as EventInput),
    between,
  );
  const clusters = averageLinkage(own.length, links, MERGE_RULE);
  const cohesions = cohesionsOf(clusters, links);
  const copiesOf = own.map((): number[] => []);
  for (const [article, representative] of first.entries()) copiesOf[place.get(representative) as number]?.push(article);
  return clusters.map((members, i) => ({
    members: members.flatMap((member) => copiesOf[member] ?? []),
    cohesion: cohesions[i] as number,
  }));
}
