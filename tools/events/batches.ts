/** Batches of several sizes to train and measure on: a model of one size transfers badly to others. */
import { type Batch, batchOf } from '../../src/events/batch.ts';
import { pairFeatures } from '../../src/events/pair-features.ts';
import { type Profile, profileOf } from '../../src/events/profile.ts';
import { segment } from '../../src/segment/segment.ts';
import { type GroupedArticle, groupedBy } from './corpora.ts';

export interface LabelledBatch {
  /** `whole`, `topic`, `tiny` …, with the corpus. */
  readonly kind: string;
  readonly articles: readonly GroupedArticle[];
  readonly pairs: Batch['pairs'];
  readonly features: readonly (readonly number[])[];
}

const profiles = new Map<GroupedArticle, Profile>();

function profile(grouped: GroupedArticle): Profile {
  let known = profiles.get(grouped);
  if (!known) {
    known = profileOf({ document: segment(grouped.article) });
    profiles.set(grouped, known);
  }
  return known;
}

export function labelledBatch(kind: string, articles: readonly GroupedArticle[]): LabelledBatch {
  const sorted = [...articles].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const batch = batchOf(sorted.map(profile));
  return { kind, articles: sorted, pairs: batch.pairs, features: batch.pairs.map((pair) => pairFeatures(batch, pair)) };
}

/** A generator of numbers from 0 to 1 that is the same on every run (Lehmer). */
export function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function sample<T>(items: readonly T[], count: number, random: () => number): T[] {
  const left = [...items];
  const taken: T[] = [];
  while (taken.length < count && left.length > 0) taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}

/** Its text alone: some feeds give neither title nor date. */
function bare({ article: { id, text }, ...grouping }: GroupedArticle): GroupedArticle {
  return { ...grouping, article: { id, text } };
}

/** By cluster the other one that has the likest article. */
function nearestClusters({ articles, pairs }: LabelledBatch): Map<string, string> {
  const best = new Map<string, { cosine: number; cluster: string }>();
  for (const { a, b, cosine } of pairs) {
    const [x, y] = [articles[a]?.cluster ?? '', articles[b]?.cluster ?? ''];
    if (x === y) continue;
    for (const [own, cluster] of [
      [x, y],
      [y, x],
    ] as const)
      if (cosine > (best.get(own)?.cosine ?? 0)) best.set(own, { cosine, cluster });
  }
  return new Map([...best].map(([own, { cluster }]) => [own, cluster]));
}

/** The whole of each corpus, topics of look-alikes, and small and tiny samples. */
export function trainingBatches(
  lookAlikes: readonly GroupedArticle[],
  roundUps: readonly GroupedArticle[],
): LabelledBatch[] {
  const random = lehmer(7);
  const topics = groupedBy(lookAlikes, 'topic');
  const clusters = groupedBy(roundUps, 'cluster');
  const bareClusters = clusters.map((cluster) => cluster.map(bare));
  const repeat = (count: number, make: () => LabelledBatch) => Array.from({ length: count }, make);
  const whole = labelledBatch('whole round-ups', roundUps);
  const nearest = nearestClusters(whole);
  /** Two of each round-up and one of the likest other. */
  const besideNearest = (kind: string, all: readonly (readonly GroupedArticle[])[]) => {
    const byCluster = new Map(all.map((cluster) => [cluster[0]?.cluster ?? '', cluster]));
    return [...nearest].map(([own, other]) =>
      labelledBatch(kind, [
        ...sample(byCluster.get(own) ?? [], 2, random),
        ...sample(byCluster.get(other) ?? [], 1, random),
      ]),
    );
  };
  const one = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  return [
    labelledBatch('whole look-alikes', lookAlikes),
    whole,
    ...topics.map((topic) => labelledBatch('topic', topic)),
    ...repeat(100, () => labelledBatch('tiny look-alikes', sample(one(topics), 4 + Math.floor(random() * 2), random))),
    ...repeat(60, () =>
      labelledBatch('tiny round-ups', [...new Set([...one(clusters), ...sample(one(clusters), 2, random)])]),
    ),
    ...besideNearest('near round-ups', clusters),
    ...besideNearest('bare near round-ups', bareClusters),
    ...clusters.map((cluster) => labelledBatch('round-up alone', sample(cluster, 3, random))),
    ...bareClusters.map((cluster) => labelledBatch('bare round-up', sample(cluster, 3, random))),
    ...repeat(60, () =>
      labelledBatch('bare round-ups', [...new Set([...one(bareClusters), ...sample(one(bareClusters), 2, random)])]),
    ),
    ...groupedBy(lookAlikes, 'cluster').map((cluster) => labelledBatch('few of one event', sample(cluster, 3, random))),
    ...repeat(12, () =>
      labelledBatch('mixed', [
        ...sample(topics, 8, random).flatMap((topic) => sample(topic, 5, random)),
        ...sample(clusters, 12, random).flat(),
      ]),
    ),
    ...repeat(8, () => labelledBatch('small round-ups', sample(clusters, 20, random).flat())),
  ];
}
