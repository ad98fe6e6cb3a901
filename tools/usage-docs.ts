/**
 * Writes the blocks of docs/cli.md from the commands, and those of docs/configuration.md from the schema of the
 * configuration; what stands between the blocks is kept.
 *
 * Run: npm run docs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { usagePages } from './usage/pages.ts';

for (const [path, written] of Object.entries(usagePages)) {
  writeFileSync(path, written(readFileSync(path, 'utf8')));
  console.log(`${path} written`);
}
