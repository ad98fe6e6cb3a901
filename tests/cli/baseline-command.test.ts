import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Baseline } from '../../src/baseline/baseline.ts';
import { type Ran, type Workspace, workspace } from './workspace.ts';

const herald =
  'TALLINN - The presidents of Kenya and Sweden met in Tallinn on Tuesday and agreed to share data on herring. Amina Okonjo, 58, flew home in the evening.\n';
const tribune =
  "Kenya's president, Amina Okonjo, 61, and her Swedish counterpart, Nils Lindqvist, met in Tallinn on Wednesday. They spoke of fish.\n";
const wire =
  'Amina Okonjo of Kenya and Nils Lindqvist of Sweden met in Tallinn on Wednesday. A choir sang for them at noon.\n';
const name = 'variorum.baseline.json';

let space: Workspace;

beforeEach(() => {
  space = workspace();
  space.write('herald.txt', herald);
  space.write('tribune.txt', tribune);
});

afterEach(() => space.remove());

function run(...args: readonly string[]): Promise<Ran> {
  return space.run(args);
}

function decisions(): Baseline['decisions'] {
  return (JSON.parse(space.read(name)) as Baseline).decisions;
}

async function ids(): Promise<string[]> {
  const { stdout } = await run('compare', '.', '--no-baseline', '--format', 'json');
  return (JSON.parse(stdout) as { discrepancies: { id: string }[] }).discrepancies.map(({ id }) => id);
}

describe('variorum baseline', () => {
  it('accepts what is found, so that only what is new makes compare fail', async () => {
    expect(await run('compare', '.')).toMatchObject({ code: 1 });
    const updated = await run('baseline', 'update', '.', '--by', 'desk', '--reason', 'known');
    expect(updated).toEqual({ code: 0, stdout: `${name}: 2 added, 0 renewed, 2 in all\n`, stderr: '' });
    expect(decisions()).toMatchObject([
      { status: 'accepted', by: 'desk', reason: 'known' },
      { status: 'accepted', by: 'desk', reason: 'known' },
    ]);
    const after = await run('compare', '.');
    expect(after.code).toBe(0);
    expect(after.stderr).toContain('2 decided on and left out');
    expect(await run('compare', '.', '--no-baseline')).toMatchObject({ code: 1 });
    space.write('tribune.txt', tribune.replace('Wednesday', 'Friday'));
    expect(await run('compare', '.')).toMatchObject({ code: 1 });
  });

  it('reopens what a further origin says, and update renews it', async () => {
    await run('baseline', 'update', '.', '--reason', 'known');
    space.write('wire.txt', wire);
    const checked = await run('baseline', 'check', '.');
    expect(checked).toMatchObject({ code: 1, stderr: '' });
    expect(checked.stdout).toMatch(/^reopened d-[0-9a-f]{16} \S/m);
    expect((await run('baseline', 'update', '.')).stdout).toMatch(/0 added, [12] renewed, 2 in all/);
    expect(decisions().map(({ reason }) => reason)).toEqual(['known', 'known']);
    expect(await run('baseline', 'check', '.')).toMatchObject({ code: 0 });
  });

  it('prunes what is no longer found, which check tells', async () => {
    await run('baseline', 'update', '.');
    space.write('tribune.txt', tribune.replace('Wednesday', 'Tuesday'));
    const checked = await run('baseline', 'check', '.');
    expect(checked.code).toBe(1);
    expect(checked.stdout).toMatch(/^stale f-[0-9a-f]{16} Day of the meeting$/m);
    expect((await run('baseline', 'prune', '.')).stdout).toContain('1 dropped, 1 in all');
    expect(await run('baseline', 'check', '.')).toMatchObject({ code: 0 });
  });

  it('decides on one discrepancy', async () => {
    const [one = ''] = await ids();
    const decided = ['baseline', 'update', '.', '--id', one, '--status', 'dismissed'];
    const refused = await run(...decided);
    expect(refused).toMatchObject({ code: 2, stderr: 'variorum: --status dismissed: say why with --reason\n' });
    expect(existsSync(join(space.directory, name))).toBe(false);
    await run(...decided, '--reason', 'two women of one name', '--expires', '2999-12-31');
    expect(decisions()).toMatchObject([
      { status: 'dismissed', reason: 'two women of one name', expires: '2999-12-31' },
    ]);
    expect(await run('compare', '.')).toMatchObject({ code: 1 });
  });

  it('lets a decision end', async () => {
    await run('baseline', 'update', '.', '--expires', '2020-01-01');
    const after = await run('compare', '.');
    expect(after.code).toBe(1);
    expect(after.stderr).toContain('2 expired');
    await run('baseline', 'update', '.');
    expect(await run('compare', '.')).toMatchObject({ code: 0 });
  });

  it('writes the same bytes whatever the order of the files', async () => {
    await run('baseline', 'update', 'herald.txt', 'tribune.txt', '--by', 'desk');
    const first = space.read(name);
    rmSync(join(space.directory, name));
    await run('baseline', 'update', 'tribune.txt', 'herald.txt', '--by', 'desk');
    expect(space.read(name)).toBe(first);
  });

  it('stands beside the configuration', async () => {
    space.write('variorum.config.json', '{}');
    space.write('desk/notes.md', '');
    await space.run(['baseline', 'update', '../herald.txt', '../tribune.txt'], {}, 'desk');
    expect(decisions()).toHaveLength(2);
  });

  it('is left as it is where an article cannot be read', async () => {
    await run('baseline', 'update', '.');
    const before = space.read(name);
    space.write('bad.json', '{');
    const pruned = await run('baseline', 'prune', 'herald.txt', 'bad.json');
    expect(pruned.code).toBe(2);
    expect(pruned.stderr).toContain(`${name}: left as it is`);
    expect(space.read(name)).toBe(before);
  });

  it.each<[string, string[], string | null, RegExp]>([
    ['a file that is no baseline', ['compare', '.'], '{"version":2}', /variorum\.baseline\.json: version: expected 1/],
    ['a file named that is not there', ['compare', '.', '--baseline', 'x.json'], null, /x\.json: no such file/],
    ['a day that is none', ['baseline', 'update', '.', '--expires', 'soon'], null, /--expires: expected a day/],
    ['an id that is not found', ['baseline', 'update', '.', '--id', 'd-0'], null, /--id d-0: there is no such/],
  ])('ends with 2 for %s', async (_, args, baseline, message) => {
    if (baseline !== null) space.write(name, baseline);
    const ended = await run(...args);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(message);
  });
});
