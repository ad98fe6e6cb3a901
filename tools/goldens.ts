/**
 * Compares the cases in fixtures/ and writes what every renderer makes of them to tests/render/golden. With --rendered,
 * renders the stored comparisons anew and compares nothing.
 *
 * Run: npm run goldens
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compare } from '../src/compare.ts';
import { renderers } from '../src/render/renderers.ts';
import { articlesOf, cases, comparisonOf, goldenOptions, goldenPath } from './goldens/golden.ts';

const stored = process.argv.includes('--rendered');
for (const name of cases) {
  const articles = articlesOf(name);
  const comparison = stored ? comparisonOf(name) : compare(articles);
  for (const renderer of renderers) {
    const path = goldenPath(name, renderer);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, renderer.render(comparison, goldenOptions(articles)));
  }
}
