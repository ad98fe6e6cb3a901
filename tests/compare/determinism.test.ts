import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { renderJson } from '../../src/render/json.ts';
import type { Article } from '../../src/types.ts';
import { readFixture } from '../support/fixtures.ts';
import { run } from '../support/run.ts';

/** Every order of a list: 120 for five articles. */
function orders<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) => orders(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
}

/** The beginnings of five articles on two events: short, as they are compared some hundred times. */
function fiveArticles(): Article[] {
  const five = [...readFixture('summit').articles.slice(0, 3), ...readFixture('earthquake').articles.slice(0, 2)];
  return five.map((article) => ({ ...article, text: article.text.split('\n\n').slice(0, 2).join('\n\n') }));
}

describe('compare gives the same bytes', () => {
  it('in all 120 orders of five articles', () => {
    const results = new Set(orders(fiveArticles()).map((articles) => renderJson(compare(articles))));
    expect(results.size).toBe(1);
  }, 120_000);

  it('in three time zones and two locales', async () => {
    const script = `
      import { compare } from './src/compare.ts';
      import { renderJson } from './src/render/json.ts';
      process.stdout.write(renderJson(compare(${JSON.stringify(fiveArticles())})));`;
    const outputs = new Set([renderJson(compare(fiveArticles()))]);
    for (const TZ of ['UTC', 'Asia/Seoul', 'America/New_York']) {
      for (const LC_ALL of ['C', 'tr_TR.UTF-8']) {
        const args = ['--import', 'tsx', '--input-type', 'module', '--eval', script];
        const { stdout, stderr } = await run(process.execPath, args, { env: { TZ, LC_ALL, LANG: LC_ALL } });
        expect(stderr).toBe('');
        outputs.add(stdout);
      }
    }
    expect(outputs.size).toBe(1);
  }, 60_000);
});
