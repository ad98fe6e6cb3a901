/**
 * Writes the schemas in docs/ from the types of the source.
 *
 * Run: npm run schema
 */
import { writeFileSync } from 'node:fs';
import { schemas } from './schema/schemas.ts';

for (const [path, schema] of Object.entries(schemas)) {
  writeFileSync(path, schema());
  console.log(`${path} written`);
}
