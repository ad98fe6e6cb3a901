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
});

describe('variorum compare', () => {
  it('ends with 2 and one line on standard error for a file that is not there', async () => {
    expect(await variorum(['compare', 'missing.txt'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'variorum: missing.txt: no such file or directory\n',
    });
  });

  it('ends with 1 where there are conflicts and with 0 where there are none', async () => {
    const files = [write('tuesday.txt', tuesday), write('wednesday.txt', wednesday)];
    const found = await variorum(['compare', ...files], { cwd });
    expect(found.stdout).toContain('CONFLICT');
    expect(found).toMatchObject({ code: 1, stderr: '' });
    const clean = await variorum(['compare', 'tuesday.txt', write('other.txt', other)], { cwd });
    expect(clean.stdout).toContain('0 conflicts');
    expect(clean).toMatchObject({ code: 0, stderr: '' });
  });

  it('reads standard input of every form', async () => {
    const article = JSON.stringify({ id: 'a', text: tuesday });
    expect(await ids(['-'], `[${article}]`)).toEqual(['a']);
    expect(await ids(['-'], `${article}\n${JSON.stringify({ id: 'b', text: other })}`)).toEqual(['a', 'b']);
    expect(await ids(['-'], `[Editor's note] ${other}`)).toEqual(['stdin']);
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
