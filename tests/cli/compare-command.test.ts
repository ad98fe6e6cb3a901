import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/types.ts';
import { other, tuesday, type Workspace, wednesday, workspace } from './workspace.ts';

let space: Workspace;

beforeAll(() => {
  space = workspace();
  space.write('wire/tuesday.txt', tuesday);
  space.write('wire/wednesday.txt', wednesday);
  space.write('other.txt', other);
});

afterAll(() => space.remove());

async function idsOf(...args: string[]): Promise<string[]> {
  const { stdout, stderr } = await space.run(['compare', '-f', 'json', ...args]);
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as Comparison).articles.map(({ id }) => id);
}

describe('what variorum compare reads', () => {
  it('takes globs, and leaves out what is to be ignored', async () => {
    expect(await idsOf('wire/*.txt')).toEqual(['wire/tuesday.txt', 'wire/wednesday.txt']);
    expect(await idsOf('**/w*.txt', 'other.txt')).toEqual(['other.txt', 'wire/wednesday.txt']);
    expect(await idsOf('wire', '--ignore', '**/w*.txt')).toEqual(['wire/tuesday.txt']);
    expect(await idsOf('wire/tuesday.txt', '--ignore', '**')).toEqual(['wire/tuesday.txt']);
  });

  it('takes a manifest, whose texts stand in files of their own', async () => {
    const articles = [{ id: 'a', file: 'tuesday.txt', source: 'Herald' }, { file: 'wednesday.txt' }];
    space.write('wire/manifest.json', JSON.stringify({ articles }));
    const { stdout } = await space.run(['compare', '-f', 'json', 'wire/manifest.json']);
    const { articles: read, discrepancies } = JSON.parse(stdout) as Comparison;
    expect(read.map(({ id, source }) => [id, source])).toEqual([
      ['a', 'Herald'],
      ['wire/wednesday.txt', null],
    ]);
    expect(discrepancies.length).toBeGreaterThan(0);
    const text = await space.run(['compare', '-f', 'compact', 'wire/manifest.json']);
    expect(text.stdout).toMatch(/^wire\/tuesday\.txt:1:11: /m);
  });

  it('tells the line of an article in JSON Lines', async () => {
    const lines = [tuesday, wednesday].map((text, i) => JSON.stringify({ id: `line-${i}`, text }));
    space.write('two.jsonl', `\n${lines.join('\n')}\n`);
    expect((await space.run(['compare', '-f', 'compact', 'two.jsonl'])).stdout).toMatch(/^two\.jsonl:2:/m);
  });

  it.each<[string, string[], RegExp]>([
    ['nothing', [], /no files given/],
    ['a glob without a match', ['none/*.txt'], /none\/\*\.txt: matches no file/],
    ['a manifest with a file that is not there', ['gone.json'], /^variorum: gone\.json: gone\.txt: no such file/],
  ])('ends with 2 for %s', async (_, args, message) => {
    space.write('gone.json', '[{"file":"gone.txt"}]');
    const ran = await space.run(['compare', ...args]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(message);
  });
});

describe('files that cannot be read', () => {
  const args = ['compare', 'wire', 'bad.json', 'missing.txt', '-f', 'compact'];

  it('are told each, hide nothing, and end with 2', async () => {
    space.write('bad.json', '[{"id":"good","text":"It rained."},{"text":"No id."},{"id":"good","text":"Twice."}]');
    const ran = await space.run(args);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain('[date-differs]');
    expect(ran.stderr.split('\n')).toEqual([
      'variorum: missing.txt: no such file or directory',
      'variorum: bad.json: article #2: id is missing',
      'variorum: article "good": id is used twice, in bad.json',
      '',
    ]);
  });

  it('leave the exit code alone with --skip-bad', async () => {
    expect((await space.run([...args, '--skip-bad'])).code).toBe(1);
    expect((await space.run(['compare', 'other.txt', 'missing.txt', '--skip-bad'])).code).toBe(0);
  });

  it('end with 2 where nothing is left', async () => {
    expect(await space.run(['compare', 'missing.txt', '--skip-bad'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('the gate', () => {
  it.each<[string[], number]>([
    [[], 1],
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'review'], 1],
    [['--min-severity', 'high'], 0],
    [['--min-confidence', '1'], 0],
    [['--min-origins', '2'], 0],
    [['--max', '9'], 0],
    [['--max', '0'], 1],
    [['--conflict-threshold', '1'], 0],
    [
      ['--detector', 'date-differs=review', '--detector', 'copied-words-altered=off', '--detector', 'time-differs=off'],
      0,
    ],
  ])('%j ends with %i', async (flags, code) => {
    expect((await space.run(['compare', 'wire', '-f', 'jsonl', ...flags])).code).toBe(code);
  });

  it.each<[string[], RegExp]>([
    [['--fail-on', 'error'], /Allowed choices are conflict, review, never/],
    [['--min-confidence', '2'], /must be a number from 0 to 1/],
    [['--min-origins', '0'], /whole number of at least 1/],
    [['--max', 'x'], /whole number of at least 0/],
    [['--min-orgins', '2'], /unknown option '--min-orgins' \(Did you mean --min-origins\?\)/],
    [['--detector', 'age-differs'], /--detector "age-differs": expected name=off\|review\|conflict/],
    [['--detector', 'age-difers=off'], /there is no detector "age-difers"; did you mean "age-differs"\?/],
    [['--review-threshold', '0.9'], /reviewThreshold \(0.9\) must not be above conflictThreshold/],
  ])('%j ends with 2 and one line', async (flags, message) => {
    const ran = await space.run(['compare', 'wire', ...flags]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^variorum: [^\n]+\n$/);
    expect(ran.stderr).toMatch(message);
  });
});

describe('outputs', () => {
  it('go to several files at once', async () => {
    const ran = await space.run(['compare', 'wire', '-f', 'text,sarif=out/x.sarif', '-f', 'csv', '-o', 'out/x.csv']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/text and csv both go to out\/x\.csv; give one of them a file: csv=result\.csv/);
    const again = await space.run(['compare', 'wire', '-f', 'text,sarif=out/x.sarif', '-f', 'csv=out/x.csv']);
    expect(again).toMatchObject({ code: 1, stderr: '' });
    expect(again.stdout).toContain('CONFLICT');
    expect(JSON.parse(space.read('out/x.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(space.read('out/x.csv')).toContain('date-differs');
  });

  it('leave standard output empty with --output', async () => {
    expect(await space.run(['compare', 'wire', '-f', 'json', '-o', 'x.json'])).toEqual({
      code: 1,
      stdout: '',
      stderr: '',
    });
    expect(JSON.parse(space.read('x.json'))).toMatchObject({ schemaVersion: 1 });
  });

  it('are without colour in a file', async () => {
    await space.run(['compare', 'wire', '-o', 'x.txt']);
    expect(space.read('x.txt')).not.toContain('\u001b');
  });

  it.each<[string[], RegExp]>([
    [['-f', 'sarf'], /there is no format "sarf"; did you mean "sarif"\?; there are text, /],
    [['-f', 'json', '-f', 'text'], /json and text both go to standard output/],
    [['-f', 'json='], /the file's name is missing/],
    [['-f', 'json=a.json', '-o', 'b.json'], /--output b\.json: every format has its own file/],
    [['-o', 'other.txt/x'], /other\.txt\/x: cannot be written/],
  ])('%j ends with 2', async (flags, message) => {
    const ran = await space.run(['compare', 'wire', ...flags]);
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.stderr).toMatch(message);
  });

  it('add a summary for GitHub where its file is named', async () => {
    space.write('summary.md', 'Before.\n');
    const ran = await space.run(['compare', 'wire', '-f', 'github'], {
      GITHUB_STEP_SUMMARY: resolve(space.directory, 'summary.md'),
    });
    expect(ran.stdout).toMatch(/^::error /m);
    expect(space.read('summary.md')).toMatch(/^Before\.\n.*Tuesday.*Wednesday/s);
  });
});

describe('decisions', () => {
  it('are left out, and that is told', async () => {
    const update = await space.run(['baseline', 'update', 'wire', '--baseline', 'decided.json']);
    expect(update.code).toBe(0);
    const ran = await space.run(['compare', 'wire', '--baseline', 'decided.json', '-f', 'compact']);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(/^variorum: decided\.json: \d+ decided on and left out\n$/);
    const quiet = await space.run(['compare', 'wire', '--baseline', 'decided.json', '--quiet']);
    expect(quiet).toMatchObject({ code: 0, stderr: '' });
    expect((await space.run(['compare', 'wire', '--no-baseline'])).code).toBe(1);
    expect((await space.run(['compare', 'wire', '--baseline', 'lost.json'])).stderr).toMatch(
      /lost\.json: no such file/,
    );
  });
});

it('ends with 3 and asks for a report where the program itself fails', async () => {
  space.write(
    'faulty.config.mjs',
    `export default { plugins: [{ name: 'all-wrong', kind: 'time', description: '',
    find() { throw new Error('a fault of its own'); } }] };`,
  );
  const ran = await space.run(['compare', 'wire', '--config', 'faulty.config.mjs']);
  expect(ran.code).toBe(3);
  expect(ran.stderr).toMatch(/internal error, please report it.*a fault of its own/);
});

it('has the version of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(await space.run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});
