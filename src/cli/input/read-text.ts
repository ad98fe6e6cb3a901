import { readFile } from 'node:fs/promises';
import { decode } from './decode.ts';
import { unreadable } from './find-files.ts';

/**
 * The text of a file.
 *
 * @throws {UsageError} where it cannot be read, or is no UTF-8
 */
export async function readText(file: string): Promise<string> {
  return decode(await bytesOf(file), file);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}
