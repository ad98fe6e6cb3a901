import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from './usage-error.ts';

/**
 * Writes a file as a whole or not at all: beside it first, then in its place. Its directory is made where there is none.
 *
 * @throws {UsageError} where it cannot be written
 */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    // A device or a pipe, such as /dev/stderr, cannot be replaced.
    if (await isSpecial(path)) return await writeFile(path, text);
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw new UsageError(`${path}: cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}

async function isSpecial(path: string): Promise<boolean> {
  const known = await stat(path).catch(() => null);
  return known !== null && !known.isFile();
}
