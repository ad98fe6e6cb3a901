/** One bit for each value of the leading bits of a key: set where a key has them (Bloom 1970, with one hash). */
export type KeyFilter = Uint32Array;

/** 2²¹ bits, which fit the second cache: of the keys that no feature has, one in ten passes. */
const LEADING = 21;

export function keyFilter(keys: Int32Array): KeyFilter {
  const filter = new Uint32Array(2 ** (LEADING - 5));
  for (let i = 0; i < keys.length; i++) {
    const bit = (keys[i] as number) >>> (32 - LEADING);
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return filter;
}

/** Moves the keys that may be known to the front and returns how many there are. */
export function sift(filter: KeyFilter, keys: Int32Array, count: number): number {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const key = keys[i] as number;
    const bit = key >>> (32 - LEADING);
    keys[kept] = key;
    kept += ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1;
  }
  return kept;
}
