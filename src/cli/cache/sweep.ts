import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** An entry's file, by the form of its name: nothing else in the directory is touched. */
const ENTRY = /^[0-9a-f]{64}\.bin$/;

/** Drops the entries that were not used for longest, until the others are no more than `most` bytes. */
export function sweep(directory: string, most: number): void {
  const entries = readdirSync(directory)
    .filter((name) => ENTRY.test(name))
    .flatMap((name) => {
      const path = join(directory, name);
      const known = statSync(path, { throwIfNoEntry: false });
      return known ? [{ path, size: known.size, used: known.mtimeMs }] : [];
    });
  let left = entries.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of entries.sort((a, b) => a.used - b.used)) {
    if (left <= most) return;
    rmSync(path, { force: true });
    left -= size;
  }
}
