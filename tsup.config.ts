import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';

/** The library's entry points, each as ESM and as CommonJS. */
const library = {
  index: 'src/index.ts',
  syntax: 'src/syntax/index.ts',
  annotate: 'src/annotate-article.ts',
  render: 'src/render/index.ts',
};

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** `src/syntax/parser/parser.data.ts` stands in `dist/data/syntax-parser-parser.cjs`. */
function dataName(path: string): string {
  return relative('src', path)
    .replace(/\.data\.ts$/, '')
    .replaceAll(/[\\/]/g, '-');
}

/**
 * Weights and tables are megabytes and must exist once, whatever entry point or format needs them. They are CommonJS,
 * which both formats can load; every import of one leads to its one file.
 */
const sharedData: Plugin = {
  name: 'shared-data',
  setup(build) {
    build.onResolve({ filter: /\.data\.ts$/ }, ({ path, kind, resolveDir }) =>
      kind === 'entry-point'
        ? undefined
        : { path: `./data/${dataName(resolve(resolveDir, path))}.cjs`, external: true, sideEffects: false },
    );
  },
};

/**
 * Splitting CommonJS makes every `import()` a call of `require`, which cannot load a configuration that is a module.
 * The one `import()` that is meant stands in a file of its own, which is built without splitting.
 */
const nativeImport: Plugin = {
  name: 'native-import',
  setup(build) {
    build.onResolve({ filter: /\/native-import\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './native-import.cjs', external: true, sideEffects: false },
    );
  },
};

const data = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.data.ts'))
  .map((path) => [`data/${dataName(`src/${path}`)}`, `src/${path}`]);

const unsplit = { 'native-import': 'src/cli/config/native-import.ts' };

/** Tells one build from another of the same version: a cache of analyses must not outlive the source that made them. */
function sourceHash(): string {
  const hash = createHash('sha256');
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => `src/${path}`);
  for (const path of files.filter((path) => statSync(path).isFile()).sort())
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

/** Files with less of strings compile as fast as they are read. */
const longStrings = 20_000;

/** Where the strings stand in the files of `dist/data`, in bytes, for `src/cli/text-tables.ts`. */
async function writeTablePlaces(): Promise<void> {
  const load = createRequire(import.meta.url);
  const placesIn = (file: string) => {
    const bytes = readFileSync(file);
    const tables = Object.entries(load(file) as object).map(([name, value]) => {
      const start = typeof value === 'string' ? bytes.indexOf(value) : -1;
      return [name, [start, start + Buffer.byteLength(`${value}`)]] as const;
    });
    // A file is read as text in whole or not at all.
    const isText = tables.every(([, [start]]) => start >= 0);
    return isText && bytes.length >= longStrings ? Object.fromEntries(tables) : undefined;
  };
  const files = readdirSync('dist/data').filter((file) => file.endsWith('.cjs'));
  const places = files.sort().map((file) => [file, placesIn(resolve('dist/data', file))] as const);
  writeFileSync('dist/data/tables.json', JSON.stringify(Object.fromEntries(places)));
}

const shared: Options = {
  define: { VARIORUM_BUILD: JSON.stringify(sourceHash()) },
  target: ['node20', 'es2022'],
  platform: 'neutral',
  splitting: true,
  // Bundled from single modules, so that an install brings none of their dependencies. Their licences are in NOTICE.
  noExternal: [/^natural\//, /^diff/, /^string-similarity/, /^commander/],
  external: [/^node:/],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main'];
    options.charset = 'utf8';
    options.legalComments = 'none';
  },
};

const code: Options = { ...shared, dts: { entry: library }, esbuildPlugins: [sharedData, nativeImport] };

/** Splitting CommonJS rewrites `?.` and `??` to calls of closures, which are slow: esbuild inlines them. */
const inlined: Options = {
  esbuildOptions(options, context) {
    shared.esbuildOptions?.(options, context);
    options.supported = { 'optional-chain': false, 'nullish-coalescing': false };
  },
};

export default defineConfig([
  { ...code, format: 'esm', entry: library },
  // The command line is CommonJS because commander is: bundled as ESM, its calls of `require` would fail.
  { ...code, ...inlined, format: 'cjs', entry: { ...library, cli: 'src/cli/main.ts' } },
  // For Node, so that esbuild adds the list of names by which ESM finds what a CommonJS file exports.
  {
    ...shared,
    format: 'cjs',
    platform: 'node',
    entry: { ...Object.fromEntries(data), ...unsplit },
    splitting: false,
    onSuccess: writeTablePlaces,
  },
]);
