import { existsSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';

/** Where the tables stand in the files of `dist/data`, in bytes, by file and name; the build writes it. */
type Places = Readonly<Record<string, Readonly<Record<string, readonly [start: number, end: number]>>>>;

/** The modules that `require` knows, by file. */
type Modules = Partial<Record<string, NodeModule>>;

/**
 * Has the megabytes of weights and tables read as text where they are first looked up, instead of compiled as modules
 * when the program starts, which takes longer than all else about starting. What is read is the same. Does nothing where
 * the program is not built.
 */
export function readTablesAsText(folder: string, modules: Modules): void {
  const manifest = join(folder, 'tables.json');
  if (!existsSync(manifest)) return;
  const places: Places = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const [name, tables] of Object.entries(places)) {
    const file = join(folder, name);
    modules[file] = Object.assign(new Module(file), { loaded: true, exports: lazily(file, tables) });
  }
}

function lazily(file: string, tables: Places[string]): object {
  const exports = {};
  for (const [name, [start, end]] of Object.entries(tables)) {
    const get = () => {
      const value = readFileSync(file).toString('utf8', start, end);
      Object.defineProperty(exports, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(exports, name, { get, enumerable: true, configurable: true });
  }
  return exports;
}
