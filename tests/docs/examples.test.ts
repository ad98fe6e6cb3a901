import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../tools/check/files.ts';
import { examplesIn, outputOf } from '../../tools/examples/examples.ts';

const documents = ['README.md', ...filesBelow('docs', '.md')].map((path) => ({
  path,
  examples: examplesIn(readFileSync(path, 'utf8')),
}));

describe.each(documents.filter(({ examples }) => examples.length > 0))('the examples of $path', ({ examples }) => {
  it.each(examples)('print what the document shows (npm run examples): $code', (example) => {
    expect(outputOf(example)).toBe(example.output);
  });
});

it('there are examples in README.md', () => {
  expect(examplesIn(readFileSync('README.md', 'utf8')).length).toBeGreaterThanOrEqual(2);
});
