// From the bottom up: a folder may import from itself and from what stands before it, never from what comes after.
const layers = [
  ['types', '^src/(types|identifier|text-order|remember)\\.ts$'],
  ['lexicon', '^src/lexicon/'],
  ['input', '^src/input/'],
  ['segment', '^src/segment/'],
  ['syntax', '^src/syntax/'],
  ['annotate', '^src/annotate/'],
  ['claims', '^src/claims/'],
  ['events', '^src/events/'],
  ['align', '^src/align/'],
  ['detectors', '^src/detectors/'],
  ['weigh', '^src/weigh/'],
  ['config', '^src/config/'],
  ['explain', '^src/explain/'],
  ['compare', '^src/(?!types|identifier|text-order|remember)[^/]+\\.ts$'],
  ['baseline', '^src/baseline/'],
  ['render', '^src/render/'],
  ['cli', '^src/cli/'],
];

const upwards = layers.slice(0, -1).map(([name, path], i) => ({
  name: `${name}-imports-upwards`,
  comment: `${name} may only import what stands below it.`,
  severity: 'error',
  from: { path },
  to: { path: layers.slice(i + 1).map(([, above]) => above) },
}));

module.exports = {
  forbidden: [
    ...upwards,
    {
      name: 'types-import-nothing',
      comment: 'The contract is a leaf.',
      severity: 'error',
      from: { path: '^src/types\\.ts$' },
      to: {},
    },
    { name: 'circle', comment: 'No circles.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'node-in-the-core',
      comment: 'Only the command line may use Node: the core runs in a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'unbundled-dependency',
      comment: 'What the source imports is bundled from single modules; anything else would be missing at run time.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules', pathNot: 'node_modules/(natural/lib|diff|string-similarity|commander)/' },
    },
    {
      name: 'source-imports-tools',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tools|tests)/' },
    },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.data\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
