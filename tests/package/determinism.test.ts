import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/types.ts';
import { readFixture } from '../support/fixtures.ts';
import { run } from '../support/run.ts';

/** The beginnings of four articles on two events: short, as they are compared in every order. */
function fourArticles(): Article[] {
  const four = [...readFixture('summit').articles.slice(0, 2), ...readFixture('earthquake').articles.slice(0, 2)];
  return four.map((article) => ({ ...article, text: article.text.split('\n\n')[0] ?? '' }));
}

/** Compares in a process of its own, in every order asked for, and prints the JSON of each order once if it is new. */
const script = `
  const { compare } = require('./dist/index.cjs');
  const orders = (items) => items.length === 0 ? [[]]
    : items.flatMap((item, i) => orders(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
  const [articles, every] = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  const results = (every ? orders(articles) : [articles]).map((order) => JSON.stringify(compare(order)));
  console.log(JSON.stringify({ orders: results.length, results: [...new Set(results)] }));`;

async function results(env: Record<string, string>, every: boolean): Promise<{ orders: number; results: string[] }> {
  const { stdout, stderr } = await run(process.execPath, ['-e', script], {
    env,
    input: JSON.stringify([fourArticles(), every]),
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('compare gives the same bytes', () => {
  it('in all 24 orders of four articles', async () => {
    const all = await results({}, true);
    expect(all.orders).toBe(24);
    expect(all.results).toHaveLength(1);
    expect(JSON.parse(all.results[0] ?? '').claims.length).toBeGreaterThan(10);
  });

  it('in three time zones and two locales', async () => {
    const different = new Set<string>();
    for (const TZ of ['UTC', 'Asia/Seoul', 'America/New_York']) {
      for (const LC_ALL of ['C', 'tr_TR.UTF-8']) {
        for (const result of (await results({ TZ, LC_ALL, LANG: LC_ALL }, false)).results) different.add(result);
      }
    }
    expect(different.size).toBe(1);
  });
});
