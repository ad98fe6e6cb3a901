import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { shownPath } from '../shown-path.ts';
import { UsageError } from '../usage-error.ts';
import { nativeImport } from './native-import.ts';

/**
 * What a module exports by default. TypeScript is read by Node where it can, else by `tsx` or `jiti` where one of them
 * is installed beside the file: none comes with this package.
 *
 * @throws {UsageError} where the module is not there, cannot be read or fails
 */
export async function importModule(file: string): Promise<unknown> {
  if (!existsSync(file)) throw new UsageError(`${shownPath(file)}: no such file or directory`);
  try {
    const loaded = await (/\.[cm]?ts$/.test(file) ? importTypeScript(file) : nativeImport(pathToFileURL(file).href));
    if (isWithoutDefault(loaded)) throw new UsageError(`${shownPath(file)}: exports nothing by default`);
    return defaultOf(loaded);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${shownPath(file)}: ${failure(file, error)}`);
  }
}

/** Why a module was not read, in a line. Without a `type`, a package's `.js` files are CommonJS before Node 22. */
function failure(file: string, error: unknown): string {
  const told = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
  const isModule = file.endsWith('.js') && /^(?:Unexpected token 'export'|Cannot use import statement)/.test(told);
  return isModule ? `${told}; name it .mjs, or set "type": "module" in package.json` : told;
}

/** Of a module of ESM, which has its names alone; a module of CommonJS is its own default. */
function isWithoutDefault(loaded: unknown): boolean {
  return Object.prototype.toString.call(loaded) === '[object Module]' && !('default' in (loaded as object));
}

/** A CommonJS module that was compiled from ESM has its default inside its default. */
function defaultOf(loaded: unknown): unknown {
  const inner = (value: unknown) =>
    typeof value === 'object' && value !== null && 'default' in value ? value.default : value;
  return inner(inner(loaded));
}

interface Tsx {
  require(file: string, from: string): unknown;
}

interface Jiti {
  createJiti(from: string): { import(file: string): Promise<unknown> };
}

async function importTypeScript(file: string): Promise<unknown> {
  if ('typescript' in process.features && process.features.typescript) return nativeImport(pathToFileURL(file).href);
  const tsx = installed<Tsx>('tsx/cjs/api', file);
  if (tsx) return tsx.require(file, file);
  const jiti = installed<Jiti>('jiti', file);
  if (jiti) return jiti.createJiti(file).import(file);
  const advice = 'install tsx or jiti beside it, use Node 22.18 or later, or write the configuration in JavaScript';
  throw new UsageError(`${shownPath(file)}: Node ${process.versions.node} does not read TypeScript; ${advice}`);
}

/** A package as it is found from a file, or `null` where it is not installed. */
function installed<T>(name: string, from: string): T | null {
  try {
    return createRequire(from)(name) as T;
  } catch {
    return null;
  }
}
