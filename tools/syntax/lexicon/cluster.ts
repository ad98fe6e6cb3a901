/** Vectors of unit length, one after the other. */
export interface Points {
  readonly dimensions: number;
  readonly values: Float32Array;
}

export interface Clusters {
  /** The cluster of each point. */
  readonly assigned: Int32Array;
  /** The clusters' centres, of unit length. */
  readonly centres: Points;
}

/** Spherical k-means (Dhillon and Modha 2001), begun from points at even distances, so that it needs no chance. */
export function cluster(points: Points, count: number, rounds: number): Clusters {
  const { dimensions, values } = points;
  const size = values.length / dimensions;
  const centres = new Float32Array(count * dimensions);
  for (let k = 0; k < count; k++) {
    const from = Math.floor((k * size) / count) * dimensions;
    centres.set(values.subarray(from, from + dimensions), k * dimensions);
  }
  const assigned = new Int32Array(size);
  for (let round = 0; round < rounds; round++) {
    const moved = assign(points, centres, assigned);
    recentre(points, centres, assigned);
    if (moved < size / 500) break;
  }
  return { assigned, centres: { dimensions, values: centres } };
}

function assign({ dimensions, values }: Points, centres: Float32Array, assigned: Int32Array): number {
  let moved = 0;
  for (let i = 0; i < assigned.length; i++) {
    let best = 0;
    let highest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k * dimensions < centres.length; k++) {
      let sum = 0;
      for (let d = 0; d < dimensions; d++) {
        sum += (values[i * dimensions + d] as number) * (centres[k * dimensions + d] as number);
      }
      if (sum > highest) {
        highest = sum;
        best = k;
      }
    }
    if (assigned[i] !== best) moved++;
    assigned[i] = best;
  }
  return moved;
}

function recentre({ dimensions, values }: Points, centres: Float32Array, assigned: Int32Array): void {
  centres.fill(0);
  for (const [i, k] of assigned.entries()) {
    for (let d = 0; d < dimensions; d++) {
      const at = k * dimensions + d;
      centres[at] = (centres[at] as number) + (values[i * dimensions + d] as number);
    }
  }
  for (let from = 0; from < centres.length; from += dimensions) {
    const centre = centres.subarray(from, from + dimensions);
    const length = Math.hypot(...centre) || 1;
    for (let d = 0; d < dimensions; d++) centre[d] = (centre[d] as number) / length;
  }
}
