import { readFileSync } from 'node:fs';
import { comparisonSchema } from '../schema/comparison-schema.ts';

/** The schema in docs/ is what the types say. */
export function schema(): string[] {
  const path = 'docs/comparison.schema.json';
  const current = readFileSync(path, 'utf8') === comparisonSchema();
  return current ? [] : [`${path}: is not what src/types.ts says; run npm run schema`];
}
