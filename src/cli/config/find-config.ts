import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { shownPath } from '../shown-path.ts';
import { UsageError } from '../usage-error.ts';

/** The files that hold a configuration; `package.json` does where it has the key `variorum`. */
export const configFiles = ['ts', 'mts', 'js', 'mjs', 'cjs', 'json'].map((ending) => `variorum.config.${ending}`);

/**
 * The file of the configuration that holds for a directory: its own, or that of the nearest directory above; `null`
 * where there is none.
 *
 * @throws {UsageError} where one directory has several, as it cannot be known which is meant
 */
export async function findConfig(directory: string): Promise<string | null> {
  const found = await configsIn(directory);
  const [first, second] = found;
  if (first !== undefined && second !== undefined) {
    const place = shownPath(directory) || 'this directory';
    throw new UsageError(`${place} has several configurations, ${found.join(' and ')}; keep one`);
  }
  if (first !== undefined) return join(directory, first);
  const above = dirname(directory);
  return above === directory ? null : findConfig(above);
}

async function configsIn(directory: string): Promise<string[]> {
  const names = new Set(await readdir(directory).catch(() => []));
  const own = configFiles.filter((name) => names.has(name));
  return names.has('package.json') && (await hasKey(join(directory, 'package.json'))) ? [...own, 'package.json'] : own;
}

/** A package.json that is broken is npm's to tell. */
async function hasKey(path: string): Promise<boolean> {
  try {
    return Object.hasOwn(JSON.parse(await readFile(path, 'utf8')), 'variorum');
  } catch {
    return false;
  }
}
