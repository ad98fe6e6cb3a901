import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { runComparison } from '../../src/run-comparison.ts';
import type { Article, Discrepancy } from '../../src/types.ts';

const FERRY = `The ferry Corona sank off the island of Naxos late on Tuesday with 340 passengers and 22 crew on board, the coast guard said.

Rescue boats from Paros reached the ship within 40 minutes and pulled 298 people from the water. Captain Stavros Lekkas, 54, was the last to leave the bridge.

"We had no warning and no time to launch the boats," Lekkas told reporters in the port of Parikia on Wednesday.

The ship, which was built in Norway in 1996, had passed an inspection in March. Its owner, Aegean Lines, said that it would pay for the search, which is expected to cost 3 million euros.`;

const known = new Map<string, ArticleAnalysis>();

/** The first report is the same in every row, and read once. */
function analyse(article: Article): ArticleAnalysis {
  const key = JSON.stringify(article);
  const found = known.get(key) ?? analyseArticle(article);
  known.set(key, found);
  return found;
}

function conflicts(...articles: readonly Article[]): Discrepancy[] {
  const { comparison } = runComparison(articles, undefined, analyse);
  return comparison.discrepancies.filter(({ verdict }) => verdict === 'conflict');
}

const report = (id: string, text: string, hour: string): Article => ({
  id,
  text,
  source: `Outlet ${id}`,
  publishedAt: `2024-05-15T${hour}:00:00Z`,
});

describe('a word changed between two copies', () => {
  it.each([
    ['340 passengers', '430 passengers', 'quantity'],
    ['22 crew', '32 crew', 'quantity'],
    ['298 people', '289 people', 'quantity'],
    ['40 minutes', '14 minutes', 'quantity'],
    ['3 million', '8 million', 'quantity'],
    ['54', '45', 'quantity'],
    ['Tuesday', 'Monday', 'time'],
    ['1996', '1969', 'time'],
    ['Stavros Lekkas', 'Stavros Dekkas', 'participant'],
    ['Aegean Lines', 'Ionian Lines', 'participant'],
    ['no warning', 'a warning', 'quote'],
    ['would pay', 'would not pay', 'polarity'],
  ])('is found with high confidence: %s, %s', (from, to, kind) => {
    const found = conflicts(report('a', FERRY, '10'), report('b', FERRY.replace(from, to), '12'));
    const sure = found.filter(({ confidence }) => confidence >= 0.8);
    expect(sure.map((discrepancy) => discrepancy.kind)).toContain(kind);
  });

  it('says nothing of two copies without a change', () => {
    expect(conflicts(report('a', FERRY, '10'), report('b', FERRY, '12'))).toEqual([]);
  });

  it('holds every figure of a sentence against its own counterpart', () => {
    const found = conflicts(report('a', FERRY, '10'), report('b', FERRY.replace('340', '430'), '12'));
    expect(found.map(({ sides }) => sides.map(({ value }) => value))).toEqual([['340', '430']]);
  });
});

describe('an article that contradicts itself', () => {
  it.each([
    ['the headline has another number', { title: 'Ferry with 430 passengers sinks off Naxos', text: FERRY }],
    [
      'the headline has another toll',
      { title: 'Storm kills 12 people in Vigo', text: 'A storm killed 21 people in Vigo on Monday, the mayor said.' },
    ],
    [
      'a sentence said again',
      { text: `${FERRY}\n\nThe coast guard said later that 289 people had been pulled from the water.` },
    ],
    ['another age', { text: `${FERRY}\n\nLekkas, 45, has been a captain for 20 years.` }],
  ])('%s', (_, article) => {
    const found = conflicts({ id: 'a', ...article });
    expect(found.map(({ kind, event }) => ({ kind, event }))).toEqual([{ kind: 'quantity', event: null }]);
  });

  it.each([
    ['a part', `${FERRY}\n\nOf the 298 people pulled from the water, 12 people were taken to hospital.`],
    ['an earlier accident', `${FERRY}\n\nIn 2000 a ferry with 510 passengers sank off Paros.`],
    ['further ones', `${FERRY}\n\nFishing boats pulled 14 more people from the water.`],
  ])('is not: %s', (_, text) => {
    expect(conflicts({ id: 'a', text })).toEqual([]);
  });
});
