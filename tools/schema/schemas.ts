import { jsonSchema } from './json-schema.ts';

/** The schemas in docs/ by their path, each made from the types of the source. */
export const schemas: Readonly<Record<string, () => string>> = {
  'docs/comparison.schema.json': () =>
    jsonSchema({
      path: 'src/types.ts',
      type: 'Comparison',
      file: 'comparison.schema.json',
      description: 'What variorum found in a set of articles; `variorum compare --format json` prints it.',
    }),
  'docs/config.schema.json': () =>
    jsonSchema({
      path: 'src/config/config.ts',
      type: 'ConfigFile',
      title: 'Configuration',
      file: 'config.schema.json',
      description: 'The settings of the command line: `variorum.config.json`, or the key `variorum` of `package.json`.',
      tags: true,
    }),
  'docs/baseline.schema.json': () =>
    jsonSchema({
      path: 'src/baseline/baseline.ts',
      type: 'BaselineFile',
      title: 'Baseline',
      file: 'baseline.schema.json',
      description: 'What people decided about discrepancies: `variorum.baseline.json`.',
      tags: true,
    }),
};
