/** Finds words inside one long table string without cutting it up: decoding stays within a few milliseconds. */
export interface PackedWords {
  /** Enters the word at `table.slice(start, end)`; a word may have several values. */
  add(start: number, end: number, value: number): void;
  /** The values of a word, in the order they were added. */
  find(word: string): number[];
}

/** FNV-1a (Fowler, Noll & Vo) over UTF-16 code units. */
function hash(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

/** A hash table with linear probing over `table`, for at most `capacity` words. */
export function packWords(table: string, capacity: number): PackedWords {
  const size = 2 ** Math.ceil(Math.log2(2 * capacity + 1));
  const starts = new Int32Array(size).fill(-1);
  const lengths = new Uint8Array(size);
  const values = new Int32Array(size);
  const mask = size - 1;
  return {
    add(start, end, value) {
      let slot = hash(table, start, end) & mask;
      while (starts[slot] !== -1) slot = (slot + 1) & mask;
      starts[slot] = start;
      lengths[slot] = end - start;
      values[slot] = value;
    },
    find(word) {
      const found: number[] = [];
      for (let slot = hash(word, 0, word.length) & mask; starts[slot] !== -1; slot = (slot + 1) & mask)
        if (lengths[slot] === word.length && table.startsWith(word, starts[slot] as number))
          found.push(values[slot] as number);
      return found;
    },
  };
}
