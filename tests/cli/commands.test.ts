import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detectors } from '../../src/detectors/index.ts';
import type { Comparison } from '../../src/types.ts';
import { other, tuesday, type Workspace, wednesday, workspace } from './workspace.ts';

let space: Workspace;

beforeAll(() => {
  space = workspace();
  space.write('tuesday.txt', `Leaders meet\n\n${tuesday}`);
  space.write('wednesday.txt', wednesday);
  space.write('other.txt', other);
});

afterAll(() => space.remove());

describe('variorum statements', () => {
  it.each([
    ['The council approved the bridge.', 'The council rejected the bridge.', 'contradicts', 1],
    ['The council approved the bridge.', 'The council approved the bridge.', 'agrees', 0],
    ['The council approved the bridge.', 'A ferry sank off Gdansk.', 'unrelated', 0],
  ])('says how “%s” and “%s” stand to each other', async (a, b, relation, code) => {
    const ran = await space.run(['statements', a, b]);
    expect(ran).toMatchObject({ code, stderr: '' });
    expect(ran.stdout).toMatch(new RegExp(`^${relation}, confidence [01]`));
    const json = await space.run(['statements', a, b, '--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ relation });
  });

  it.each([
    [['statements', 'One.'], /missing required argument 'b'/],
    [['statements', 'One.', ' '], /article "b": text is empty/],
  ])('ends with 2 for %j', async (args, message) => {
    const ran = await space.run(args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(message);
  });
});

describe('variorum explain', () => {
  async function comparison(): Promise<Comparison> {
    const { stdout } = await space.run(['compare', 'tuesday.txt', 'wednesday.txt', '-f', 'json']);
    return JSON.parse(stdout);
  }

  it('tells what was read, lined up, found and decided', async () => {
    const id = (await comparison()).discrepancies.find(({ detector }) => detector === 'date-differs')?.id ?? '';
    const ran = await space.run(['explain', id, 'tuesday.txt', 'wednesday.txt']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    for (const told of [
      /^CONFLICT {2}d-\w+ {2}time, found by date-differs$/m,
      /^ {4}time +Tuesday = XXXX-WXX-2, unresolved$/m,
      /^ {2}tuesday\.txt \d+ \/ wednesday\.txt \d+: overlap 0\.\d+$/m,
      /^ {4}statements The presidents .* \/ The presidents/m,
      /predicates meet \/ meet, relation same/,
      /^ {4}Day of the meeting: Tuesday \[XXXX-WXX-2\] \/ Wednesday/m,
      /a conflict, as 0\.\d+ is at or over 0\.5/,
      /severity \w+, by what is disputed/,
      /origins of the sides: 1 against 1/,
    ]) {
      expect(ran.stdout).toMatch(told);
    }
    const json = JSON.parse((await space.run(['explain', id, '-f', 'json', 'tuesday.txt', 'wednesday.txt'])).stdout);
    expect(json).toMatchObject({ id, decision: { detector: 'date-differs', verdict: 'conflict' } });
  });

  it.each([
    ['tuesday.txt:3', 'wednesday.txt:1'],
    ['tuesday.txt:3:20', 'wednesday.txt:1:30'],
    ['./tuesday.txt:3', './wednesday.txt:1'],
    ['tuesday.txt:"met in Tallinn"', 'wednesday.txt:“on Wednesday”'],
  ])('tells what was compared between %s and %s', async (a, b) => {
    const ran = await space.run(['explain', '--between', a, b]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^What rests on both\n {2}d-\w+ {2}Day of the meeting/m);
  });

  it('counts one mention as one', async () => {
    space.write('sea.txt', 'TALLINN - The presidents of Kenya and Sweden spoke of the South Atlantic in Tallinn.\n');
    const { stdout } = await space.run(['explain', '--between', 'tuesday.txt:3', 'sea.txt:1']);
    expect(stdout).toMatch(/^ {4}reference .* 1 mention\)$/m);
    expect(stdout).not.toContain('1 mentions');
  });

  it('tells that two articles report two events', async () => {
    const ran = await space.run(['explain', '--between', 'tuesday.txt:3', 'other.txt:1']);
    expect(ran.stdout).toContain('taken to report two events');
    expect(ran.stdout).toMatch(/What rests on both\n {2}Nothing\./);
  });

  it.each<[string[], RegExp]>([
    [['d-0000', 'tuesday.txt', 'wednesday.txt'], /there is no discrepancy .* with the id "d-0000"/],
    [['d-0000', 'other.txt'], /with the id "d-0000"; the comparison has none$/m],
    [['--between', 'tuesday.txt:3'], /--between: the second place is missing/],
    [['--between', 'tuesday.txt', 'wednesday.txt:1'], /expected article:line, article:line:column or article:"words"/],
    [['--between', 'tuesday.txt:30', 'wednesday.txt:1'], /tuesday\.txt does not have line 30/],
    [['--between', 'tuesday.txt:"no such"', 'wednesday.txt:1'], /tuesday\.txt does not have "no such"/],
    [['--between', 'tuseday.txt:1', 'other.txt:1', 'other.txt', 'tuesday.txt'], /did you mean "tuesday\.txt"\?/],
  ])('ends with 2 for %j', async (args, message) => {
    const ran = await space.run(['explain', ...args]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(message);
  });
});

describe('variorum claims', () => {
  it('tells of files that cannot be read and goes on', async () => {
    const args = ['claims', 'missing.txt', 'wednesday.txt', '--format', 'json'];
    const ran = await space.run(args);
    expect(ran).toMatchObject({ code: 2, stderr: 'variorum: missing.txt: no such file or directory\n' });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      article: 'wednesday.txt',
      claims: [{ predicate: { lemma: 'meet' } }],
    });
    expect((await space.run([...args, '--skip-bad'])).code).toBe(0);
  });
});

describe('variorum detectors', () => {
  it('lists every detector, with its level where that is not conflict', async () => {
    const { stdout } = await space.run(['detectors', '--detector', 'age-differs=review']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(detectors.length);
    expect(stdout).toMatch(/^age-differs +quantity +One person .* \(review\)$/m);
    const listed = JSON.parse((await space.run(['detectors', '--format', 'json'])).stdout);
    expect(listed.map(({ name }: { name: string }) => name)).toEqual(detectors.map(({ name }) => name));
    expect(listed[0]).toMatchObject({ kind: 'time', level: 'conflict', docs: expect.stringContaining('docs/') });
  });
});

describe('settings that are wrong', () => {
  it.each([[['detectors']], [['statements', 'It rained.', 'It snowed.']]])(
    'end %j with 2 and one line',
    async (args) => {
      const ran = await space.run([...args, '--detector', 'age-difers=off']);
      expect(ran).toEqual({
        code: 2,
        stdout: '',
        stderr: 'variorum: there is no detector "age-difers"; did you mean "age-differs"?\n',
      });
    },
  );
});

describe('variorum schema', () => {
  it.each([
    [['schema'], 'docs/comparison.schema.json'],
    [['schema', 'comparison'], 'docs/comparison.schema.json'],
    [['schema', 'config'], 'docs/config.schema.json'],
  ])('%j prints %s', async (args, path) => {
    const { stdout, code } = await space.run(args);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });

  it('ends with 2 for another', async () => {
    expect(await space.run(['schema', 'article'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('variorum completion', () => {
  it('completes commands, options and files in bash', async () => {
    const { stdout } = await space.run(['completion', 'bash']);
    space.write('complete.bash', stdout);
    const complete = (...words: string[]) =>
      execFileSync(
        'bash',
        [
          '-c',
          `source complete.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _variorum; echo "\${COMPREPLY[@]}"`,
          '_',
          ...words,
        ],
        {
          cwd: join(space.directory),
          encoding: 'utf8',
        },
      ).trim();
    expect(complete('variorum', 'com')).toBe('compare completion');
    expect(complete('variorum', 'compare', '--min-o')).toBe('--min-origins');
    expect(complete('variorum', 'compare', 'tue')).toBe('tuesday.txt');
    expect(complete('variorum', 'baseline', 'pr')).toBe('prune');
    expect(complete('variorum', 'init', '--min')).toBe('');
  });

  it.each([
    ['zsh', /^autoload -U \+X bashcompinit/],
    ['fish', /^complete -c variorum -n __fish_use_subcommand -a compare -d 'compare articles/],
  ])('has a script for %s', async (shell, beginning) => {
    expect((await space.run(['completion', shell])).stdout).toMatch(beginning);
  });
});
