/** Gives feature keys consecutive ids, by open addressing. */
export class FeatureIndex {
  count = 0;
  private readonly keys: Int32Array;
  private readonly ids: Int32Array;
  private readonly mask: number;

  constructor(bits: number) {
    this.keys = new Int32Array(2 ** bits);
    this.ids = new Int32Array(2 ** bits).fill(-1);
    this.mask = 2 ** bits - 1;
  }

  /** The id of a key, or -1. */
  get(key: number): number {
    return this.ids[this.slot(key)] as number;
  }

  /** The id of a key, new where it has none. */
  add(key: number): number {
    const slot = this.slot(key);
    if (this.ids[slot] === -1) {
      this.ids[slot] = this.count++;
      this.keys[slot] = key;
    }
    return this.ids[slot] as number;
  }

  private slot(key: number): number {
    let slot = (key ^ (key >>> 13)) & this.mask;
    while (this.ids[slot] !== -1 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }
}
