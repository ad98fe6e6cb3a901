import { expect, it } from 'vitest';
import { matchSentences } from '../../../src/align/fillers/sentences.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

const matchesOf = (a: string, b: string) =>
  matchSentences(analyseArticle({ id: 'a', text: a }), analyseArticle({ id: 'b', text: b }), () => 1).map(
    (match) => [match.a, match.b, match.rank] as const,
  );

it('matches each sentence with those that share most with it', () => {
  const first = 'The bus fell off the bridge. The mayor praised the firemen.';
  const second = 'The mayor thanked the firemen and praised them. On Monday a bus fell off a bridge.';
  expect(matchesOf(first, second)).toEqual([
    [0, 1, 1],
    [1, 0, 1],
  ]);
});

it('matches nothing where nothing is shared', () => {
  expect(matchesOf('The bus fell off the bridge.', 'The mayor praised the firemen.')).toEqual([]);
  expect(matchesOf('', 'The mayor praised the firemen.')).toEqual([]);
});
