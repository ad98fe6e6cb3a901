import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Run, variorum } from '../support/run.ts';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'variorum-'));
  writeFileSync(join(cwd, 'a.txt'), 'TALLINN - The presidents of Kenya and Sweden met in Tallinn on Tuesday.\n');
  writeFileSync(join(cwd, 'b.txt'), 'The presidents of Sweden and Kenya sat down in Tallinn on Wednesday.\n');
});

afterEach(() => {
  rmSync(cwd, { recursive: true });
});

function compare(options: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const homes = { XDG_CACHE_HOME: join(cwd, 'cache'), XDG_STATE_HOME: join(cwd, 'state'), CI: '' };
  return variorum(['compare', 'a.txt', 'b.txt', '--format', 'json', ...options], { cwd, env: { ...homes, ...env } });
}

const entries = (directory: string) => readdirSync(join(cwd, directory)).filter((name) => name.endsWith('.bin'));

describe('the cache of the command line', () => {
  it('changes no byte of the result, whatever lies in it', async () => {
    const without = await compare(['--no-cache']);
    expect(existsSync(join(cwd, 'cache'))).toBe(false);
    expect(await compare([])).toEqual(without);
    const names = entries('cache/variorum');
    expect(names).toHaveLength(2);
    expect(await compare([])).toEqual(without);
    for (const name of names) writeFileSync(join(cwd, 'cache/variorum', name), 'not an analysis');
    expect(await compare([])).toEqual(without);
    expect(entries('cache/variorum')).toEqual(names);
  });

  it('is off in CI unless asked for', async () => {
    await compare([], { CI: 'true' });
    expect(existsSync(join(cwd, 'cache'))).toBe(false);
    await compare(['--cache-location', 'here'], { CI: 'true' });
    expect(entries('here')).toHaveLength(2);
  });

  it('takes no entry that was written with another secret', async () => {
    await compare(['--cache-location', 'here'], { VARIORUM_CACHE_KEY: 'theirs' });
    const before = entries('here');
    const run = await compare(['--cache-location', 'here'], { VARIORUM_CACHE_KEY: 'ours' });
    expect(run).toEqual(await compare(['--no-cache']));
    expect(entries('here')).toEqual(before);
  });
});
