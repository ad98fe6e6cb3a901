import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { UsageError } from './usage-error.ts';

/** What a directory is searched for; a file named on the command line may be called anything. */
const articleFile = /\.(txt|json|jsonl|ndjson)$/i;

/** Standard input, as it is named on the command line. */
export const standardInput = '-';

/**
 * The files meant by the arguments, each once: files as given, directories searched with their subdirectories in the
 * order of code units, hidden ones and node_modules left out. Names are relative to the working directory, with `/`.
 *
 * @throws {UsageError} where there is no such file, or a directory holds none
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    for (const file of path === standardInput ? [path] : await filesOf(path)) found.add(file);
  }
  return [...found];
}

async function filesOf(path: string): Promise<string[]> {
  if (!(await isDirectory(path))) return [nameOf(path)];
  const files = await searched(path);
  if (files.length > 0) return files.map(nameOf);
  throw new UsageError(`${path}: holds no articles (.txt, .json, .jsonl or .ndjson)`);
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function searched(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const seen = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  const nested = seen.map((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return searched(path);
    return Promise.resolve(entry.isFile() && articleFile.test(entry.name) ? [path] : []);
  });
  return (await Promise.all(nested)).flat().sort((a, b) => (a < b ? -1 : 1));
}

function nameOf(path: string): string {
  return (relative('', resolve(path)) || path).split(sep).join('/');
}

/** A file that cannot be read, told in words instead of the system's code. */
export function unreadable(path: string, error: unknown): UsageError {
  const { code } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = { ENOENT: 'no such file or directory', EACCES: 'permission denied' };
  const told = error instanceof Error ? error.message : String(error);
  return new UsageError(`${path}: ${reasons[code ?? ''] ?? told}`);
}
