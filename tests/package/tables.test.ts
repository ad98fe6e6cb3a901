import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTablesAsText } from '../../src/cli/text-tables.ts';

const folder = resolve('dist/data');
const load = createRequire(import.meta.url);

describe('the tables of the package', () => {
  const modules: Partial<Record<string, NodeModule>> = {};
  readTablesAsText(folder, modules);

  it('are read as text where they are long', () => {
    const files = Object.keys(modules).map((file) => file.slice(folder.length + 1));
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(files));
    expect(files).toEqual(expect.arrayContaining(['syntax-parser-parser.cjs', 'lexicon-en-relations.cjs']));
  });

  it.each(readdirSync(folder).filter((file) => file.endsWith('.cjs')))('%s: text and module are the same', (file) => {
    const asText = modules[join(folder, file)];
    if (asText) expect({ ...asText.exports }).toEqual({ ...load(join(folder, file)) });
  });
});
