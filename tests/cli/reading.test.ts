import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/types.ts';
import { other, tuesday, type Workspace, wednesday, workspace } from './workspace.ts';

let space: Workspace;

beforeAll(() => {
  space = workspace();
  space.write('tuesday.txt', tuesday);
  space.write('wednesday.txt', wednesday);
});

afterAll(() => space.remove());

async function ids(args: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await space.run(['compare', ...args, '--format', 'json']);
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as Comparison).articles.map(({ id }) => id);
}

describe('the command line', () => {
  it.each<[string, string[], RegExp]>([
    ['no command', [], /no command/],
    ['an unknown command', ['colour'], /unknown command 'colour'/],
    ['an unknown option', ['compare', '--frmat', 'json', 'x'], /unknown option '--frmat' \(Did you mean --format\?\)/],
    ['an unknown format', ['compare', '--format', 'pdf', 'x'], /there is no format "pdf"; there are text, /],
    ['no file', ['compare'], /no files given/],
    ['a file that is not there', ['compare', 'missing.txt'], /missing\.txt: no such file or directory/],
  ])('ends with 2 and one line on standard error for %s', async (_, args, message) => {
    const ran = await space.run(args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^variorum: [^\n]+\n$/);
    expect(ran.stderr).toMatch(message);
  });
});

describe('compare', () => {
  it('names an article after its file', async () => {
    const files = [space.write('a/one.txt', tuesday), space.write('b/one.txt', wednesday)];
    expect(await ids(files)).toEqual(['a/one.txt', 'b/one.txt']);
    expect(await ids(['./a/one.txt', resolve(space.directory, 'a/one.txt')])).toEqual(['a/one.txt']);
  });

  it('reads directories', async () => {
    space.write('desk/b.txt', tuesday);
    space.write('desk/inner/a.txt', wednesday);
    space.write('desk/more.jsonl', `${JSON.stringify({ id: 'line', text: other })}\n`);
    space.write('desk/notes.md', 'not an article');
    space.write('desk/.hidden.txt', 'not an article');
    expect((await ids(['desk'])).sort()).toEqual(['desk/b.txt', 'desk/inner/a.txt', 'line']);
    space.write('empty/notes.md', '');
    const ran = await space.run(['compare', 'empty']);
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.stderr).toMatch(/empty: holds no articles/);
  });

  it('reads JSON: an array, an object with articles, one article, null for what is not there', async () => {
    const articles = [
      { id: 'a', text: tuesday, title: null },
      { id: 'b', text: wednesday },
    ];
    expect(await ids([space.write('array.json', JSON.stringify(articles))])).toEqual(['a', 'b']);
    expect(await ids([space.write('object.json', JSON.stringify({ articles }))])).toEqual(['a', 'b']);
    expect(await ids([space.write('one.json', JSON.stringify(articles[0]))])).toEqual(['a']);
    expect(await ids([space.write('bom.json', `\ufeff${JSON.stringify(articles)}`)])).toEqual(['a', 'b']);
  });

  it('reads JSON Lines', async () => {
    const lines = [JSON.stringify({ id: 'a', text: tuesday }), '', JSON.stringify({ id: 'b', text: wednesday })];
    expect(await ids([space.write('lines.jsonl', lines.join('\n'))])).toEqual(['a', 'b']);
    expect(await ids([space.write('lines.ndjson', lines.join('\r\n'))])).toEqual(['a', 'b']);
  });

  it('leaves a byte order mark out, so that offsets count from the first character', async () => {
    const [plain, marked] = [space.write('plain.txt', tuesday), space.write('marked.txt', `\ufeff${tuesday}`)];
    const starts = async (file: string) => {
      const ran = await space.run(['compare', file, 'wednesday.txt', '--format', 'json']);
      const { claims } = JSON.parse(ran.stdout) as Comparison;
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
    const ran = await space.run(['compare', space.write(name, content)]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^variorum: [^\n]+\n$/);
    expect(ran.stderr).toMatch(message);
  });

  it('explains what it found', async () => {
    const found = await space.run(['compare', 'tuesday.txt', 'wednesday.txt', '--format', 'json']);
    const { discrepancies } = JSON.parse(found.stdout) as Comparison;
    const ran = await space.run(['explain', discrepancies[0]?.id ?? '', 'tuesday.txt', 'wednesday.txt']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('What became of it');
  });
});
