/**
 * Writes docs/comparison.schema.json from the `Comparison` of src/types.ts; `--check` only says whether it is current.
 *
 * Run: npm run schema
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { comparisonSchema } from './schema/comparison-schema.ts';

const path = 'docs/comparison.schema.json';
const schema = comparisonSchema();
if (!process.argv.includes('--check')) {
  writeFileSync(path, schema);
  console.log(`${path} written`);
} else if (readFileSync(path, 'utf8') !== schema) {
  console.error(`${path} is not what src/types.ts says; run npm run schema`);
  process.exitCode = 1;
}
