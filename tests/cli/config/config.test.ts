import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tuesday, type Workspace, wednesday, withPackages, workspace } from '../workspace.ts';

let space: Workspace;

beforeAll(() => {
  space = workspace();
  space.write('wire/tuesday.txt', tuesday);
  space.write('wire/wednesday.txt', wednesday);
});

afterAll(() => space.remove());

interface Printed {
  readonly file: string | null;
  readonly files: readonly string[];
  readonly format: readonly string[];
  readonly gate: Readonly<Record<string, unknown>>;
  readonly plugins: readonly string[];
  readonly detectors: Readonly<Record<string, unknown>>;
}

async function printed(below: string, ...args: string[]): Promise<Printed> {
  const ran = await space.run(['compare', '--print-config', ...args], {}, below);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ran.stdout);
}

describe('the configuration is found', () => {
  it('in the directory, and in the nearest above', async () => {
    space.write('found/variorum.config.json', '{"gate":{"max":7},"files":["texts"]}');
    space.write('found/a/b/x.txt', tuesday);
    expect(await printed('found')).toMatchObject({ file: 'variorum.config.json', files: ['texts'], gate: { max: 7 } });
    expect(await printed('found/a/b')).toMatchObject({ file: '../../variorum.config.json', files: ['../../texts'] });
    space.write('found/a/package.json', '{"name":"a","variorum":{"gate":{"max":1}}}');
    expect(await printed('found/a/b')).toMatchObject({ file: '../package.json', gate: { max: 1 } });
    expect(await printed('found/a/b', '--no-config')).toMatchObject({ file: null, gate: { max: 0 } });
    expect(await printed('found/a/b', '-c', '../../variorum.config.json')).toMatchObject({ gate: { max: 7 } });
  });

  it('not in a package.json that says nothing of it, or is broken', async () => {
    space.write('none/package.json', '{"name":"none"}');
    space.write('none/a/package.json', '{');
    space.write('none/variorum.config.json', '{"gate":{"max":5}}');
    expect(await printed('none/a')).toMatchObject({ file: '../variorum.config.json', gate: { max: 5 } });
  });

  it.each([
    ['js', 'export default { gate: { max: 2 } };'],
    ['mjs', 'export default { gate: { max: 2 } };'],
    ['cjs', 'module.exports = { gate: { max: 2 } };'],
    ['ts', 'const max: number = 2;\nexport default { gate: { max } } satisfies object;'],
    ['mts', 'export default { gate: { max: 2 as number } };'],
  ])('in variorum.config.%s', async (ending, content) => {
    const below = `module-${ending}`;
    space.write(`${below}/package.json`, '{"type":"module"}');
    space.write(`${below}/variorum.config.${ending}`, content);
    withPackages(join(space.directory, below));
    expect(await printed(below)).toMatchObject({ file: `variorum.config.${ending}`, gate: { max: 2 } });
  });
});

describe('the configuration holds', () => {
  it('where no flag says otherwise', async () => {
    const config = {
      format: ['jsonl=out/all.jsonl', 'compact'],
      detectors: { 'date-differs': { level: 'review', severity: 'high' } },
      gate: { failOn: 'review', minSeverity: 'high' },
    };
    space.write('set/variorum.config.json', JSON.stringify(config));
    expect(await printed('set')).toMatchObject(config);
    const flags = ['--fail-on', 'never', '-f', 'json', '--detector', 'date-differs=conflict'];
    expect(await printed('set', ...flags)).toMatchObject({
      format: ['json'],
      detectors: { 'date-differs': { level: 'conflict', severity: 'high' } },
      gate: { failOn: 'never', minSeverity: 'high' },
    });
    const ran = await space.run(['compare', '../wire'], {}, 'set');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/warning: time, high review: Day of the meeting/);
    expect(space.read('set/out/all.jsonl')).toContain('"verdict":"review"');
  });

  it('for what is known of the articles', async () => {
    space.write('one/variorum.config.json', '{"oneEvent":true}');
    expect(await printed('one')).toMatchObject({ oneEvent: true });
    expect(await printed('one', '--no-config', '--one-event')).toMatchObject({ oneEvent: true });
    expect(await printed('one', '--no-config')).not.toHaveProperty('oneEvent');
  });

  it('for detectors of one’s own', async () => {
    const detector = `{ name: 'mine-only', kind: 'time', description: 'Mine.', find: () => [] }`;
    space.write('own/mine.mjs', `export default [${detector}];`);
    space.write('own/variorum.config.json', '{"plugins":["./mine.mjs"],"detectors":{"mine-only":"review"}}');
    expect(await printed('own')).toMatchObject({ plugins: ['mine-only'] });
    const listed = await space.run(['detectors'], {}, 'own');
    expect(listed.stdout).toMatch(/^mine-only +time +Mine\. \(review\)$/m);
  });
});

describe('a configuration that is wrong is told', () => {
  it.each<[string, string, string, RegExp]>([
    [
      'a key',
      'variorum.config.json',
      '{"gte":{}}',
      /^variorum\.config\.json: there is no key "gte"; did you mean "gate"\?/,
    ],
    ['a type', 'package.json', '{"variorum":{"cache":1}}', /^package\.json: cache must be true or false, got 1$/],
    ['no JSON', 'variorum.config.json', '{', /^variorum\.config\.json: is not valid JSON/],
    ['a module that fails', 'variorum.config.mjs', 'throw new Error("no desk");', /^variorum\.config\.mjs: no desk$/],
    ['a module without a default', 'variorum.config.mjs', 'export const a = 1;', /^\S+: exports nothing by default$/],
    ['a module with nothing', 'variorum.config.mjs', 'export {};', /^\S+: exports nothing by default$/],
    [
      'an unknown detector',
      'variorum.config.json',
      '{"detectors":{"age-difers":"off"}}',
      /^variorum\.config\.json: there is no detector "age-difers"; did you mean "age-differs"\?$/,
    ],
    ['a plugin that is not there', 'variorum.config.json', '{"plugins":["./gone.js"]}', /gone\.js: no such file/],
    ['an unknown package', 'variorum.config.json', '{"plugins":["no-such-thing"]}', /no package "no-such-thing"/],
    ['a plugin that is none', 'variorum.config.json', '{"plugins":[{}]}', /plugins\[0\] must be a detector/],
    ['a format', 'variorum.config.json', '{"format":"jsn"}', /there is no format "jsn"; did you mean "json"\?/],
  ])('%s', async (name, file, content, message) => {
    const below = `wrong-${name.replaceAll(' ', '-')}`;
    space.write(`${below}/${file}`, content);
    const ran = await space.run(['compare', '../wire'], {}, below);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^variorum: [^\n]+\n$/);
    expect(ran.stderr.slice('variorum: '.length).trimEnd()).toMatch(message);
  });

  it('but not as the fault of the file where a flag has a part in it', async () => {
    space.write('flagged/variorum.config.json', '{"reviewThreshold":0.4}');
    const { stderr } = await space.run(['compare', '../wire', '--conflict-threshold', '0.3'], {}, 'flagged');
    expect(stderr).toBe('variorum: reviewThreshold (0.4) must not be above conflictThreshold (0.3)\n');
  });

  it('each fault on a line of its own', async () => {
    space.write('faults/variorum.config.json', '{"cache":1,"gate":{"max":"1"}}');
    const ran = await space.run(['compare', '../wire'], {}, 'faults');
    expect(ran.stderr.match(/^variorum: variorum\.config\.json: \S+ must be /gm)).toHaveLength(2);
  });

  it('two in one directory', async () => {
    space.write('two/variorum.config.json', '{}');
    space.write('two/variorum.config.mjs', '');
    const { stderr } = await space.run(['compare', '../wire'], {}, 'two');
    expect(stderr).toMatch(/has several configurations, variorum\.config\.mjs and variorum\.config\.json; keep one/);
  });

  it('a file that is not there', async () => {
    const ran = await space.run(['compare', 'wire', '--config', 'gone.json']);
    expect(ran).toMatchObject({ code: 2, stderr: 'variorum: gone.json: no such file or directory\n' });
    const module = await space.run(['compare', 'wire', '--config', 'gone.mjs']);
    expect(module).toMatchObject({ code: 2, stderr: 'variorum: gone.mjs: no such file or directory\n' });
  });
});

describe('variorum init', () => {
  it('writes the defaults with comments, and never over another file', async () => {
    space.write('init/a.txt', tuesday);
    const first = await space.run(['init'], {}, 'init');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const content = space.read('init/variorum.config.mjs');
    expect(content.match(/\/\/ /g)?.length).toBeGreaterThan(8);
    const { gate, files, format } = await printed('init');
    expect({ files, format }).toEqual({ files: ['articles'], format: ['text'] });
    expect(gate).toEqual((await printed('init', '--no-config')).gate);
    expect(await space.run(['init'], {}, 'init')).toMatchObject({
      code: 2,
      stderr: 'variorum: variorum.config.mjs: is there already; nothing was written\n',
    });
    expect(space.read('init/variorum.config.mjs')).toBe(content);
  });
});
