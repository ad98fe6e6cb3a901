import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const articles = `[
  { id: 'a', text: 'The ministers of Kenya and Sweden met in Tallinn on Tuesday.' },
  { id: 'b', text: 'The ministers of Kenya and Sweden met in Tallinn on Wednesday.' },
]`;

let project: string;
let packed: string;

/** As a new user would: an empty project and the tarball, with no registry at hand. */
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'variorum-install-'));
  const pack = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project]);
  packed = (JSON.parse(pack.stdout) as [{ filename: string }])[0].filename;
  write('package.json', '{ "name": "empty", "private": true, "type": "module" }');
  const install = await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${packed}`], {
    cwd: project,
  });
  expect(install).toMatchObject({ code: 0 });
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

function write(name: string, text: string): void {
  mkdirSync(join(project, name, '..'), { recursive: true });
  writeFileSync(join(project, name), text);
}

function sizeOf(directory: string): number {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  return names.reduce((sum, name) => sum + statSync(join(directory, name)).size, 0);
}

describe('the packed tarball', () => {
  it('installs alone, in under 15 MB, with the notices', () => {
    const installed = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['variorum']);
    expect(sizeOf(join(project, 'node_modules/variorum'))).toBeLessThan(15_000_000);
    const files = readdirSync(join(project, 'node_modules/variorum'));
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE', 'README.md', 'dist', 'docs', 'package.json']));
  });

  it.each([
    ['esm.mjs', `import { compare, InputError } from 'variorum';`],
    ['cjs.cjs', `const { compare, InputError } = require('variorum');`],
  ])('loads as %s', async (name, load) => {
    write(name, `${load}\nconsole.log(compare(${articles}).articles.length, typeof InputError);\n`);
    expect(await run('node', [name], { cwd: project })).toEqual({ code: 0, stdout: '2 function\n', stderr: '' });
  });

  it.each(['variorum/syntax', 'variorum/annotate'])('has the entry point %s in both forms', async (name) => {
    const script = `import(${JSON.stringify(name)}).then((esm) => console.log(Object.keys(esm).join() ===
      Object.keys(require(${JSON.stringify(name)})).join()))`;
    expect(await run('node', ['-e', script], { cwd: project })).toMatchObject({ code: 0, stdout: 'true\n' });
  });

  it.each([
    ['node16', 'node16', 'mts'],
    ['node16', 'node16', 'cts'],
    ['bundler', 'esnext', 'ts'],
  ])('has types for moduleResolution %s with module %s in .%s', async (moduleResolution, module, extension) => {
    const file = `typed.${extension}`;
    write(
      file,
      `import { type Article, type Comparison, type Reasoning, compare, compareStatements, defineConfig, explain, extractClaims, groupEvents } from 'variorum';
const articles: Article[] = ${articles};
export const comparison: Comparison = compare(articles, { conflictThreshold: 0.6 });
export const relation: 'contradicts' | 'agrees' | 'compatible' | 'unrelated' = compareStatements('a', 'b').relation;
export const counts: number = groupEvents(articles).length + extractClaims({ id: 'a', text: 'It rained.' }).length;
export const reasoning: Reasoning | null = explain(articles, 'd-0');
export const config = defineConfig({ gate: { max: 1 }, detectors: { 'age-differs': { severity: 'high' } } });
// @ts-expect-error there is no such key
defineConfig({ gte: {} });
// @ts-expect-error there is no such option
compare(articles, { speed: 9 });
`,
    );
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022'];
    const args = [tsc, ...options, '--module', module, '--moduleResolution', moduleResolution, file];
    expect(await run('node', args, { cwd: project })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('runs by npx', async () => {
    write('a.txt', 'The ministers of Kenya and Sweden met in Tallinn on Tuesday.');
    const result = await run('npx', ['--offline', '--no-install', 'variorum', 'compare', 'a.txt'], { cwd: project });
    expect(result).toMatchObject({ code: 0 });
    expect(result.stdout).toContain('1 article in 1 event');
  });
});
