import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { shownPath } from '../shown-path.ts';
import { UsageError } from '../usage-error.ts';
import { baseOf, globTest, isGlob } from './glob.ts';

/** What a directory is searched for; a file named on the command line may be called anything. */
const articleFile = /\.(txt|json|jsonl|ndjson)$/i;

/** The configuration, decisions and the package's own description are no articles, though they end like some. */
const settingsFile = /^(variorum\.[\w.-]+|package|package-lock)\.json$/;

/** Standard input, as it is named on the command line. */
export const standardInput = '-';

/** The files that are meant, and what is wrong with arguments that mean none. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly faults: readonly string[];
}

/**
 * The files meant by the arguments, each once: files as given; directories searched with their subdirectories, and
 * globs, in the order of code units, hidden ones, node_modules and files of settings left out. Names are relative to the working
 * directory, with `/`.
 *
 * @param ignore globs of files that directories and globs leave out
 */
export async function findFiles(paths: readonly string[], ignore: readonly string[] = []): Promise<FoundFiles> {
  const ignored = ignore.map(globTest);
  const files = new Set<string>();
  const faults: string[] = [];
  for (const path of paths) {
    try {
      for (const file of await filesOf(path, ignored)) files.add(file);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      faults.push(...error.lines);
    }
  }
  return { files: [...files], faults };
}

async function filesOf(path: string, ignored: readonly ((path: string) => boolean)[]): Promise<string[]> {
  if (path === standardInput) return [path];
  const kept = (files: readonly string[]) => files.filter((file) => !ignored.some((test) => test(file)));
  const kind = await kindOf(path);
  if (kind === 'file') return [shownPath(path)];
  if (kind === 'directory') {
    const found = kept((await searched(path)).filter((file) => articleFile.test(file)));
    if (found.length > 0) return found;
    throw new UsageError(`${path}: holds no articles (.txt, .json, .jsonl or .ndjson)`);
  }
  const test = globTest(shownPath(path));
  const found = kept(await searched(baseOf(path)).catch(() => [])).filter(test);
  if (found.length > 0) return found;
  throw new UsageError(`${path}: matches no file`);
}

async function kindOf(path: string): Promise<'file' | 'directory' | 'glob'> {
  try {
    return (await stat(path)).isDirectory() ? 'directory' : 'file';
  } catch (error) {
    if (isGlob(path)) return 'glob';
    throw unreadable(path, error);
  }
}

/** Every file below a directory, in the order of code units. */
async function searched(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const seen = entries.filter(
    ({ name }) => !name.startsWith('.') && name !== 'node_modules' && !settingsFile.test(name),
  );
  const nested = seen.map((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return searched(path);
    return Promise.resolve(entry.isFile() ? [shownPath(path)] : []);
  });
  return (await Promise.all(nested)).flat().sort((a, b) => (a < b ? -1 : 1));
}

/** A file that cannot be read, told in words instead of the system's code. */
export function unreadable(path: string, error: unknown): UsageError {
  const { code } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or directory',
    EACCES: 'permission denied',
    EISDIR: 'is a directory',
  };
  const told = error instanceof Error ? error.message : String(error);
  return new UsageError(`${path}: ${reasons[code ?? ''] ?? told}`);
}
