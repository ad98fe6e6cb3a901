import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { action, commandsIn, runAction } from './composite.ts';

const herald =
  'TALLINN - The presidents of Kenya and Sweden met in Tallinn on Tuesday and agreed to share data on herring. Amina Okonjo, 58, flew home in the evening.\n';
const tribune =
  "Kenya's president, Amina Okonjo, 61, and her Swedish counterpart, Nils Lindqvist, met in Tallinn on Wednesday. They spoke of fish.\n";

let home: string;
let workspace: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'variorum-action-'));
  workspace = join(home, 'work space');
  mkdirSync(join(workspace, 'articles'), { recursive: true });
  write('articles/herald.txt', herald);
  write('articles/tribune.txt', tribune);
});

afterEach(() => {
  rmSync(home, { recursive: true });
});

function write(path: string, text: string): void {
  writeFileSync(join(workspace, path), text);
}

const run = (inputs: Readonly<Record<string, string>>) => runAction({ files: 'articles', ...inputs }, workspace, home);

describe('action.yml', () => {
  it('is a composite action whose parts are pinned', () => {
    expect(action.runs.using).toBe('composite');
    const used = action.runs.steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((name) => !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(action.inputs.version?.default).toBe(version);
  });

  it('puts nothing that comes from outside into a script', () => {
    const scripts = action.runs.steps.flatMap(({ run: script }) => script ?? []);
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
    expect(action.runs.steps.every((step) => step.run === undefined || step.shell === 'bash')).toBe(true);
  });

  it('describes every input, and uses it', () => {
    const text = JSON.stringify(action.runs);
    for (const [name, { description }] of Object.entries(action.inputs)) {
      expect(description, name).toMatch(/\.$/);
      expect(text).toContain(`inputs.${name}`);
    }
  });

  it('fails where there are conflicts, and shows them at their lines, in the summary and in SARIF', async () => {
    const job = await run({ 'sarif-file': 'result.sarif' });
    expect(job.code).toBe(1);
    expect(job.outputs).toEqual({ 'exit-code': '1', 'sarif-file': 'result.sarif' });
    const log = job.runs.Compare?.stdout ?? '';
    expect(log).toContain('Day of the meeting');
    expect(log).toMatch(/^::error file=articles\/herald\.txt,line=1,/m);
    expect(new Set(commandsIn(log))).toEqual(new Set(['error', 'warning']));
    expect(job.summary).toContain('Day of the meeting');
    const sarif = JSON.parse(readFileSync(join(workspace, 'result.sarif'), 'utf8'));
    expect(sarif.runs[0].results.length).toBeGreaterThan(0);
  });

  it('passes where there are none, or where nothing fails', async () => {
    expect(await run({ files: 'articles/herald.txt' })).toMatchObject({ code: 0, outputs: { 'exit-code': '0' } });
    expect(await run({ 'fail-on': 'never' })).toMatchObject({ code: 0 });
    expect(await run({ max: '100' })).toMatchObject({ code: 0 });
    expect(await run({ 'min-confidence': '1' })).toMatchObject({ code: 0 });
  });

  it('takes files one a line, also with spaces and hyphens in their names', async () => {
    write('-first one.txt', herald);
    const job = await run({ files: '-first one.txt\n\narticles/tribune.txt\n', format: 'text\njson=all.json' });
    expect(job.code).toBe(1);
    const { articles } = JSON.parse(readFileSync(join(workspace, 'all.json'), 'utf8'));
    expect(articles.map(({ id }: { id: string }) => id)).toEqual(['-first one.txt', 'articles/tribune.txt']);
  });

  it('writes SARIF for the upload, and no annotations where they are not wanted', async () => {
    const job = await run({ 'upload-sarif': 'true', annotations: 'false' });
    expect(existsSync(job.outputs['sarif-file'] ?? '')).toBe(true);
    expect(commandsIn(job.runs.Compare?.stdout ?? '')).toEqual([]);
  });

  it('tells of a wrong setting, and runs nothing that stands in one', async () => {
    const job = await run({ 'fail-on': '$(touch evil); `touch evil`' });
    expect(job).toMatchObject({ code: 2, outputs: { 'exit-code': '2', 'sarif-file': '' } });
    expect(job.runs.Compare?.stdout).toContain('--fail-on');
    expect(await run({ version: '1.0.0; touch evil' })).toMatchObject({ code: 2 });
    expect(await run({ version: 'latest' })).toMatchObject({ code: 2 });
    expect(existsSync(join(workspace, 'evil'))).toBe(false);
  });

  it('fails with 2 where an article cannot be read, and still tells of the others', async () => {
    write('articles/bad.json', '{');
    const job = await run({});
    expect(job.code).toBe(2);
    expect(job.runs.Compare?.stdout).toContain('Day of the meeting');
    expect(await run({ 'skip-bad': 'true' })).toMatchObject({ code: 1 });
  });

  it('lets no article issue a workflow command', async () => {
    const hostile = '::error::owned ::set-output name=x::y ##[error]owned %0A::warning::owned\n::stop-commands::x\n';
    write('articles/herald.txt', herald.replace('Amina', `${hostile}##[add-mask]a Amina`));
    write('articles/::error::name.txt', tribune.replace('61', '66'));
    write('articles/tribune.txt', tribune.replace('Tallinn', '##[group]Tallinn ::debug::'));
    // JSON holds every claim of the articles.
    const job = await run({ format: 'json' });
    const log = job.runs.Compare?.stdout ?? '';
    expect(log).toContain('##[');
    expect(new Set(commandsIn(log))).toEqual(new Set(['error', 'warning']));
    for (const line of log.split('\n').filter((one) => /^::(error|warning) /.test(one))) {
      expect(line).toMatch(/^::(?:error|warning) (?:[a-zA-Z]+=[^:,]*,?)+::[^\r\n]*$/);
    }
  });
});
