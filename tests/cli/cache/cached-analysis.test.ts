import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';
import { type CacheSettings, cachedAnalysis } from '../../../src/cli/cache/cached-analysis.ts';
import { packEntry } from '../../../src/cli/cache/entry.ts';
import { openCache } from '../../../src/cli/cache/open-cache.ts';
import { indexEntries, noEntries } from '../../../src/lexicon/entries.ts';
import { type Analyse, runComparison } from '../../../src/run-comparison.ts';
import type { Article } from '../../../src/types.ts';

const articles: Article[] = [
  { id: 'a', text: 'TALLINN - The presidents of Kenya and Sweden met in Tallinn on Tuesday. Amina Okonjo is 58.' },
  { id: 'b', text: 'The presidents of Kenya and Sweden met in Tallinn on Wednesday. Amina Okonjo, 61, flew home.' },
];
const [article] = articles as [Article];

let home: string;
let settings: CacheSettings;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'variorum-cache-'));
  settings = { directory: join(home, 'entries'), secret: Buffer.alloc(32, 7), version: '1.2.3' };
});

afterEach(() => {
  rmSync(home, { recursive: true });
});

/** How many articles are analysed anew. */
function analysed(run: (analyse: Analyse) => void, changes: Partial<CacheSettings> = {}): number {
  let count = 0;
  const counting: Analyse = (one, lexicon) => {
    count++;
    return analyseArticle(one, lexicon);
  };
  const cache = cachedAnalysis(counting, { ...settings, ...changes });
  run(cache.analyse);
  cache.end();
  return count;
}

const once = (analyse: Analyse) => {
  expect(analyse(article, noEntries)).toEqual(analyseArticle(article, noEntries));
};

const each = (analyse: Analyse) => {
  for (const one of articles) analyse(one, noEntries);
};

function entries(): string[] {
  return readdirSync(settings.directory).map((name) => join(settings.directory, name));
}

describe('the cache of analyses', () => {
  it('analyses an article once, and compares to the same bytes', () => {
    const results = [0, 1].map(() => {
      let json = '';
      const count = analysed((analyse) => {
        json = JSON.stringify(runComparison(articles, {}, analyse).comparison);
      });
      return { count, json };
    });
    expect(results.map(({ count }) => count)).toEqual([2, 0]);
    expect(results[1]?.json).toBe(results[0]?.json);
    expect(results[0]?.json).toBe(JSON.stringify(runComparison(articles).comparison));
  });

  it.each<[string, Article, Partial<CacheSettings>]>([
    ['another text', { ...article, text: `${article.text} ` }, {}],
    ['another id', { ...article, id: 'z' }, {}],
    ['another day of publication', { ...article, publishedAt: '2031-05-08' }, {}],
    ['a title', { ...article, title: 'Talks' }, {}],
    ['what was the id in another field', { ...article, id: article.text, text: article.id }, {}],
    ['another version', article, { version: '1.2.4' }],
    ['another secret', article, { secret: Buffer.alloc(32, 8) }],
  ])('analyses anew for %s', (_, other, changes) => {
    expect(analysed(once)).toBe(1);
    expect(analysed((analyse) => analyse(other, noEntries), changes)).toBe(1);
    expect(analysed((analyse) => analyse(other, noEntries), changes)).toBe(0);
  });

  it('analyses anew for another lexicon', () => {
    const lexicon = indexEntries({ opposites: [['greenlight', 'block']] });
    expect(analysed(once)).toBe(1);
    expect(analysed((analyse) => analyse(article, lexicon))).toBe(1);
    expect(analysed((analyse) => analyse(article, indexEntries({ opposites: [['greenlight', 'block']] })))).toBe(0);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['nothing', () => Buffer.alloc(0)],
    ['half of it', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['one byte changed', (bytes) => Buffer.from(bytes.map((byte, i) => (i === 100 ? byte ^ 1 : byte)))],
    ['something else', () => Buffer.from('hello, world, this is no entry of any cache at all')],
    ['a value with no signature', () => serialize({ document: null })],
    ['an entry of another’s', (bytes) => packEntry({ evil: true }, '', Buffer.alloc(bytes.length, 1))],
  ])('passes over a file that holds %s, and writes it anew', (_, spoilt) => {
    expect(analysed(once)).toBe(1);
    const [path = ''] = entries();
    const bytes = readFileSync(path);
    writeFileSync(path, spoilt(bytes));
    expect(analysed(once)).toBe(1);
    expect(readFileSync(path)).toEqual(bytes);
    expect(analysed(once)).toBe(0);
  });

  it('takes no entry under another name', () => {
    analysed(each);
    const [one = '', two = ''] = entries();
    writeFileSync(one, readFileSync(two));
    expect(analysed(each)).toBe(1);
  });

  it('works without where nothing can be written or read', () => {
    writeFileSync(join(home, 'file'), '');
    expect(analysed(once, { directory: join(home, 'file', 'entries') })).toBe(1);
    analysed(once);
    const [path = ''] = entries();
    rmSync(path);
    expect(analysed(once)).toBe(1);
  });

  it('drops what was not used for longest where there is too much, and nothing that is not its own', () => {
    analysed(each);
    writeFileSync(join(settings.directory, 'notes.txt'), 'x'.repeat(100));
    const size = Math.max(...entries().map((path) => statSync(path).size));
    const third: Article = { id: 'c', text: 'A ferry ran aground.' };
    analysed((analyse) => analyse(third, noEntries), { most: size + 100 });
    const left = readdirSync(settings.directory);
    expect(left).toContain('notes.txt');
    expect(left.length).toBeLessThan(4);
    expect(analysed((analyse) => analyse(third, noEntries))).toBe(0);
  });

  it('leaves whole files only, whoever writes at the same time', async () => {
    const script = `
      import { cachedAnalysis } from './src/cli/cache/cached-analysis.ts';
      import { noEntries } from './src/lexicon/entries.ts';
      const cache = cachedAnalysis((article) => ({ article, filling: 'x'.repeat(200000) }), {
        directory: ${JSON.stringify(settings.directory)}, secret: Buffer.alloc(32, 7), version: '1.2.3' });
      for (let i = 0; i < 40; i++) {
        const found = cache.analyse({ id: String(i % 5), text: 'x' }, noEntries);
        if (found.filling.length !== 200000) process.exit(1);
      }`;
    const run = () =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script]);
    await Promise.all([run(), run(), run()]);
    expect(readdirSync(settings.directory)).toHaveLength(5);
  });
});

describe('openCache', () => {
  const open = (request: Parameters<typeof openCache>[1], env: Record<string, string>) => {
    const directories = { XDG_CACHE_HOME: join(home, 'cache'), XDG_STATE_HOME: join(home, 'state') };
    const cache = openCache(analyseArticle, request, '1.2.3', { ...directories, ...env });
    cache.analyse(article, noEntries);
    cache.end();
    return readdirSync(home).sort();
  };

  it.each<[string, Parameters<typeof openCache>[1], Record<string, string>, string[]]>([
    ['is there where nothing is said', { cache: undefined, cacheLocation: undefined }, {}, ['cache', 'state']],
    ['is not there where it is refused', { cache: false, cacheLocation: undefined }, {}, []],
    ['is not there in CI', { cache: undefined, cacheLocation: undefined }, { CI: 'true' }, []],
    ['is there where CI is off', { cache: undefined, cacheLocation: undefined }, { CI: 'false' }, ['cache', 'state']],
    [
      'is there in CI where it is asked for',
      { cache: true, cacheLocation: undefined },
      { CI: '1' },
      ['cache', 'state'],
    ],
    [
      'needs no secret of its own where one is given',
      { cache: true, cacheLocation: undefined },
      { VARIORUM_CACHE_KEY: 'between us' },
      ['cache'],
    ],
  ])('%s', (_, request, env, made) => {
    expect(open(request, env)).toEqual(made);
  });

  it('is there in CI where a place is named', () => {
    expect(open({ cache: undefined, cacheLocation: join(home, 'here') }, { CI: '1' })).toEqual(['here', 'state']);
    expect(readdirSync(join(home, 'here'))).toHaveLength(1);
  });

  it('keeps its secret for the user alone, and keeps one that is there', () => {
    open({ cache: true, cacheLocation: undefined }, {});
    const path = join(home, 'state', 'variorum', 'cache-key');
    const secret = readFileSync(path);
    expect(secret).toHaveLength(32);
    expect(statSync(path).mode & 0o077).toBe(0);
    open({ cache: true, cacheLocation: undefined }, {});
    expect(readFileSync(path)).toEqual(secret);
  });

  it('is not there where no secret can be kept', () => {
    writeFileSync(join(home, 'file'), '');
    expect(open({ cache: true, cacheLocation: undefined }, { XDG_STATE_HOME: join(home, 'file') })).toEqual(['file']);
  });
});
