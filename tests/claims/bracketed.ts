import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { Claim } from '../../src/types.ts';

/** The claim whose predicate the square brackets of a row mark. */
export function claimAt(row: string): Claim | undefined {
  const [start, end] = [row.indexOf('['), row.indexOf(']') - 1];
  const text = row.replace(/[[\]]/g, '');
  const claims = analyseArticle({ id: 'a', text, publishedAt: '2021-03-10T12:00:00Z' }).statements.map(
    ({ claim }) => claim,
  );
  const covering = claims.find(({ predicate }) => predicate.start <= start && end <= predicate.end);
  return covering ?? claims.find(({ predicate }) => predicate.start < end && start < predicate.end);
}
