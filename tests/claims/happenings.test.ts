import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/claims/analyse-article.ts';

/** The claims of each happening of one sort, by the words of their predicates. */
function happenings(text: string, lemma: string): string[] {
  const { happenings: found } = analyseArticle({ id: 'a', text });
  return found
    .filter((happening) => happening.lemma === lemma)
    .map(({ statements }) => statements.map(({ claim }) => claim.predicate.text).join('+'));
}

const NAMES = 'Prime Minister Anna Berg and President Tom Ruiz';

describe('happenings', () => {
  it.each([
    ['verb and event noun', `${NAMES} met in Oslo on Monday. The meeting took place at a hotel.`, 'meet', 'met+took'],
    ['light verb', `${NAMES} held talks on Monday. Berg and Ruiz met for an hour.`, 'meet', 'held'],
    [
      'a day apart',
      'Anna Berg met Tom Ruiz in Oslo on Monday. Anna Berg met Tom Ruiz in Rome on Wednesday.',
      'meet',
      'met',
    ],
  ])('%s: the first happening', (_, text, lemma, expected) => {
    expect(happenings(text, lemma)[0]?.startsWith(expected)).toBe(true);
  });

  it.each([
    ['another day', 'Anna Berg met Tom Ruiz on Monday. Anna Berg met Tom Ruiz on Wednesday.', 'meet', 2],
    ['another year', 'Anna Berg met Tom Ruiz in 2018. Anna Berg met Tom Ruiz in 2022.', 'meet', 2],
    ['another place', 'Anna Berg met Tom Ruiz in Oslo. Anna Berg met Tom Ruiz in Rome.', 'meet', 2],
    ['another partner', 'Anna Berg met Tom Ruiz in Oslo. Anna Berg met Kim Lee in Oslo.', 'meet', 2],
    ['planned and done', 'Anna Berg met Tom Ruiz on Monday. Anna Berg will meet Tom Ruiz again in May.', 'meet', 2],
    ['swapped roles', 'Anna Berg sued Tom Ruiz. Tom Ruiz sued Anna Berg.', 'sue', 2],
    ['other things done', 'Anna Berg took notes. Anna Berg took a train.', 'take', 2],
    ['the same again', 'Anna Berg met Tom Ruiz on Monday. On Monday, Berg met Ruiz at noon.', 'meet', 1],
    ['told from the other side', 'Anna Berg met Tom Ruiz on Monday. Ruiz met Berg on Monday.', 'meet', 1],
    ['placed once, dated once', 'Anna Berg met Tom Ruiz in Oslo. Berg met Ruiz on Monday.', 'meet', 1],
    ['nobody new', 'The court did not rule. It will not rule.', 'rule', 0],
  ])('%s', (_, text, lemma, count) => {
    expect(happenings(text, lemma)).toHaveLength(count);
  });
});
