/**
 * Runs the examples in the documents and writes what they print below them.
 *
 * Run: npm run build && npm run examples
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { filesBelow } from './check/files.ts';
import { examplesIn, outputOf } from './examples/examples.ts';

for (const path of ['README.md', ...filesBelow('docs', '.md')]) {
  let markdown = readFileSync(path, 'utf8');
  // From the last to the first, so that the places of the others stay right.
  for (const example of examplesIn(markdown).reverse()) {
    const { start, output } = example;
    markdown = markdown.slice(0, start) + outputOf(example) + markdown.slice(start + output.length);
  }
  writeFileSync(path, markdown);
}
