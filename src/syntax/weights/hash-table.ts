/** Open-addressing table from 32-bit keys to numbers from 0 on: their ranks, unless others are given. */
export interface HashTable {
  /** Each slot is a key and its number, side by side for the cache's sake; a free slot has number -1. */
  readonly slots: Int32Array;
}

/** A table in which `keys[i]` has the number `numbers[i]`, or `i`. Of equal keys the first counts. */
export function buildTable(keys: Int32Array, numbers?: Int32Array): HashTable {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 1.6 + 2));
  const slots = new Int32Array(2 * size).fill(-1);
  const mask = 2 * size - 2;
  for (let rank = 0; rank < keys.length; rank++) {
    const key = keys[rank] as number;
    let slot = slotOf(key, mask);
    while (slots[slot + 1] !== -1) slot = (slot + 2) & mask;
    slots[slot] = key;
    slots[slot + 1] = numbers ? (numbers[rank] as number) : rank;
  }
  return { slots };
}

/** The number of a key, or -1. */
export function rankOf(table: HashTable, key: number): number {
  const { slots } = table;
  const mask = slots.length - 2;
  let slot = slotOf(key, mask);
  for (;;) {
    const rank = slots[slot + 1] as number;
    if (rank === -1 || slots[slot] === key) return rank;
    slot = (slot + 2) & mask;
  }
}

/** The first slot to look in; `mask` leaves even numbers. */
function slotOf(key: number, mask: number): number {
  return (key ^ (key >>> 13)) & mask;
}
