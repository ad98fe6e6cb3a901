/** Open-addressing table from 32-bit keys to their ranks; a free slot has rank -1. */
export interface HashTable {
  readonly keys: Int32Array;
  readonly ranks: Int32Array;
}

/** A table in which `keys[i]` has rank `i`. Of equal keys the first counts. */
export function buildTable(keys: Int32Array): HashTable {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 1.6 + 2));
  const table = { keys: new Int32Array(size), ranks: new Int32Array(size).fill(-1) };
  for (let rank = 0; rank < keys.length; rank++) {
    const key = keys[rank] as number;
    let slot = slotOf(key, size - 1);
    while (table.ranks[slot] !== -1) slot = (slot + 1) & (size - 1);
    table.keys[slot] = key;
    table.ranks[slot] = rank;
  }
  return table;
}

/** The rank of a key, or -1. */
export function rankOf(table: HashTable, key: number): number {
  const { keys, ranks } = table;
  const mask = keys.length - 1;
  let slot = slotOf(key, mask);
  for (;;) {
    const rank = ranks[slot] as number;
    if (rank === -1 || keys[slot] === key) return rank;
    slot = (slot + 1) & mask;
  }
}

function slotOf(key: number, mask: number): number {
  return (key ^ (key >>> 13)) & mask;
}
