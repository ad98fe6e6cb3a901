/** B-cubed precision, recall and F1 (Bagga & Baldwin 1998) of groups of items against their true clusters. */
export function bCubed(groups: readonly (readonly number[])[], clusters: readonly string[]) {
  const sizes = new Map<string, number>();
  for (const cluster of clusters) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  let precision = 0;
  let recall = 0;
  for (const group of groups)
    for (const item of group) {
      const same = group.filter((other) => clusters[other] === clusters[item]).length;
      precision += same / group.length;
      recall += same / (sizes.get(clusters[item] ?? '') ?? 1);
    }
  precision /= clusters.length;
  recall /= clusters.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
