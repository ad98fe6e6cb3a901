import { defineConfig, type Options } from 'tsup';

/** The library's entry points, each as ESM and as CommonJS. */
const library = {
  index: 'src/index.ts',
  syntax: 'src/syntax/index.ts',
  annotate: 'src/annotate/index.ts',
};

const shared: Options = {
  target: ['node20', 'es2022'],
  platform: 'neutral',
  // Shared chunks: the weights are megabytes and must exist once a format, however many entry points need them.
  splitting: true,
  dts: { entry: library },
  // Bundled from single modules, so that an install brings none of their dependencies. Their licences are in NOTICE.
  noExternal: [/^natural\//, /^diff/, /^string-similarity/, /^commander/, /^fflate/],
  external: [/^node:/],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main'];
    options.legalComments = 'none';
  },
};

export default defineConfig([
  { ...shared, format: 'esm', entry: library },
  // The command line is CommonJS because commander is: bundled as ESM, its calls of `require` would fail.
  { ...shared, format: 'cjs', entry: { ...library, cli: 'src/cli/main.ts' } },
]);
