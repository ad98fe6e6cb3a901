import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/types.ts';
import { variorum } from '../support/run.ts';

const tuesday = 'TALLINN (Herald) - The presidents of Kenya and Sweden met in Tallinn on Tuesday, officials said.\n';
const wednesday = 'TALLINN - The presidents of Kenya and Sweden met in Tallinn on Wednesday.\n';
const other = 'A ferry ran aground near Gdansk. Nobody was hurt, the coast guard said.\n';

let cwd: string;

function write(name: string, content: string | Uint8Array): string {
  const path = join(cwd, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return name;
}

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'variorum-'));
});

afterAll(() => {
  rmSync(cwd, { recursive: true });
});

async function ids(args: readonly string[], input?: string): Promise<string[]> {
  const run = await variorum(['compare', ...args, '--format', 'json'], { cwd, ...(input !== undefined && { input }) });
  expect(run.stderr).toBe('');
  return (JSON.parse(run.stdout) as Comparison).articles.map(({ id }) => id);
}

describe('variorum', () => {
  it('prints its help and its version', async () => {
    const help = await variorum(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('compare');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await variorum(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect((await variorum(['compare', '--help'])).stdout).toMatch(/--format.*text.*json/s);
  });

  it.each<[string, string[], RegExp]>([
    ['no command', [], /no command/],
    ['an unknown command', ['colour'], /unknown command 'colour'/],
    ['an unknown option', ['compare', '--frmat', 'json', 'x'], /unknown option '--frmat' \(Did you mean --format\?\)/],
    ['an unknown format', ['compare', '--format', 'pdf', 'x'], /there is no format "pdf"; there are text, /],
    ['no file', ['compare'], /no files given/],
    ['a file that is not there', ['compare', 'missing.txt'], /missing\.txt: no such file or directory/],
  ])('ends with 2 and one line on standard error for %s', async (_, args, message) => {
    const run = await variorum(args, { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^variorum: [^\n]+\n$/);
    expect(run.stderr).toMatch(message);
  });
});

describe('variorum compare', () => {
  it('ends with 1 where there are conflicts and with 0 where there are none', async () => {
    const files = [write('tuesday.txt', tuesday), write('wednesday.txt', wednesday)];
    const found = await variorum(['compare', ...files], { cwd });
    expect(found.stdout).toContain('CONFLICT');
    expect(found).toMatchObject({ code: 1, stderr: '' });
    const clean = await variorum(['compare', 'tuesday.txt', write('other.txt', other)], { cwd });
    expect(clean.stdout).toContain('0 conflicts');
    expect(clean).toMatchObject({ code: 0, stderr: '' });
  });

  it('names an article after its file', async () => {
    const files = [write('a/one.txt', tuesday), write('b/one.txt', wednesday)];
    expect(await ids(files)).toEqual(['a/one.txt', 'b/one.txt']);
    expect(await ids(['./a/one.txt', resolve(cwd, 'a/one.txt')])).toEqual(['a/one.txt']);
  });

  it('reads directories', async () => {
    write('desk/b.txt', tuesday);
    write('desk/inner/a.txt', wednesday);
    write('desk/more.jsonl', `${JSON.stringify({ id: 'line', text: other })}\n`);
    write('desk/notes.md', 'not an article');
    write('desk/.hidden.txt', 'not an article');
    expect((await ids(['desk'])).sort()).toEqual(['desk/b.txt', 'desk/inner/a.txt', 'line']);
    write('empty/notes.md', '');
    const run = await variorum(['compare', 'empty'], { cwd });
    expect(run).toMatchObject({ code: 2 });
    expect(run.stderr).toMatch(/empty: holds no articles/);
  });

  it('reads JSON: an array, an object with articles, one article, null for what is not there', async () => {
    const articles = [
      { id: 'a', text: tuesday, title: null },
      { id: 'b', text: wednesday },
    ];
    expect(await ids([write('array.json', JSON.stringify(articles))])).toEqual(['a', 'b']);
    expect(await ids([write('object.json', JSON.stringify({ articles }))])).toEqual(['a', 'b']);
    expect(await ids([write('one.json', JSON.stringify(articles[0]))])).toEqual(['a']);
    expect(await ids([write('bom.json', `\ufeff${JSON.stringify(articles)}`)])).toEqual(['a', 'b']);
  });

  it('reads JSON Lines', async () => {
    const lines = [JSON.stringify({ id: 'a', text: tuesday }), '', JSON.stringify({ id: 'b', text: wednesday })];
    expect(await ids([write('lines.jsonl', lines.join('\n'))])).toEqual(['a', 'b']);
    expect(await ids([write('lines.ndjson', lines.join('\r\n'))])).toEqual(['a', 'b']);
  });

  it('reads standard input of every form', async () => {
    const articles = [{ id: 'a', text: tuesday }];
    expect(await ids(['-'], JSON.stringify(articles))).toEqual(['a']);
    expect(await ids(['-'], JSON.stringify(articles[0]))).toEqual(['a']);
    expect(await ids(['-'], `${JSON.stringify(articles[0])}\n${JSON.stringify({ id: 'b', text: other })}`)).toEqual([
      'a',
      'b',
    ]);
    expect(await ids(['-'], other)).toEqual(['stdin']);
    expect(await ids(['-'], `[Editor's note] ${other}`)).toEqual(['stdin']);
  });

  it('leaves a byte order mark out, so that offsets count from the first character', async () => {
    const [plain, marked] = [write('plain.txt', tuesday), write('marked.txt', `\ufeff${tuesday}`)];
    const starts = async (file: string) => {
      const run = await variorum(['compare', file, 'wednesday.txt', '--format', 'json'], { cwd });
      const { claims } = JSON.parse(run.stdout) as Comparison;
      return claims.filter(({ article }) => article === file).map(({ start, text }) => [start, text]);
    };
    expect(await starts(marked)).toEqual(await starts(plain));
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['broken.json', '{', /broken\.json: is not valid JSON/],
    ['number.json', '3', /number\.json: expected an array of articles/],
    ['bad.jsonl', '{"id":"a","text":"x"}\n{', /bad\.jsonl:2: is not valid JSON/],
    ['list.jsonl', '[1]', /list\.jsonl:1: expected an article/],
    ['no-id.json', '[{"text":"x"}]', /article #1: id is missing/],
    ['twice.json', '[{"id":"a","text":"x"},{"id":"a","text":"y"}]', /article "a": id is used twice/],
    ['blank.txt', ' \n', /article "blank\.txt": text is empty/],
    ['none.json', '[]', /there are no articles in what was named/],
    ['latin1.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9]), /latin1\.txt: is not valid UTF-8/],
    ['utf16.txt', Uint8Array.from([0xff, 0xfe, 0x41, 0x00]), /utf16\.txt: is UTF-16/],
    ['image.txt', Uint8Array.from([0x89, 0x50, 0x00, 0x47]), /image\.txt: is binary/],
  ])('ends with 2 and one line on standard error for %s', async (name, content, message) => {
    const run = await variorum(['compare', write(name, content)], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^variorum: [^\n]+\n$/);
    expect(run.stderr).toMatch(message);
  });

  it('reads settings from a module, and TypeScript where something can', async () => {
    write('set/variorum.config.mjs', 'export default { gate: { failOn: "never" } };');
    const below = { cwd: join(cwd, 'set') };
    expect(await variorum(['compare', '../tuesday.txt', '../wednesday.txt'], below)).toMatchObject({
      code: 0,
      stderr: '',
    });
    write('typed/variorum.config.ts', 'export default { gate: { failOn: "never" as const } };');
    const typed = await variorum(['compare', '../tuesday.txt', '../wednesday.txt'], { cwd: join(cwd, 'typed') });
    const isRead = 'typescript' in process.features && process.features.typescript;
    expect(typed.code).toBe(isRead ? 0 : 2);
    if (!isRead)
      expect(typed.stderr).toMatch(/^variorum: variorum\.config\.ts: Node \S+ does not read TypeScript; install/);
  });

  it('explains what it found', async () => {
    const found = await variorum(['compare', 'tuesday.txt', 'wednesday.txt', '--format', 'json'], { cwd });
    const { discrepancies } = JSON.parse(found.stdout) as Comparison;
    const run = await variorum(['explain', discrepancies[0]?.id ?? '', 'tuesday.txt', 'wednesday.txt'], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('What became of it');
  });

  it('uses no colour where standard output is no terminal', async () => {
    expect((await variorum(['compare', 'tuesday.txt', 'wednesday.txt'], { cwd })).stdout).not.toContain('\u001b');
  });

  it('takes a closed pipe for no error', () => {
    const long = Array.from({ length: 60 }, (_, i) => ({ id: `a${i}`, text: other }));
    const file = write('long.json', JSON.stringify(long));
    const command = `"${process.execPath}" "${resolve('dist/cli.cjs')}" compare ${file} --format json | head -c 10`;
    const script = `set -o pipefail; ${command}; echo " $?"`;
    expect(execFileSync('bash', ['-c', script], { cwd, encoding: 'utf8' })).toMatch(/ [01]\n$/);
  });
});
