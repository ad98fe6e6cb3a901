import { describe, expect, it } from 'vitest';
import { headOf } from '../../src/align/date-attachment.ts';
import { datedDeed } from '../../src/align/dated-deed.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';

function deedOf(text: string): string[] {
  const { trees, times } = analyseArticle({ id: 'a', text });
  const [tree, time] = [trees[0], times[0]];
  if (!tree || !time) throw new Error(`no time in: ${text}`);
  const head = headOf(tree, time);
  return head < 0 ? [] : datedDeed(tree, head).names.map(({ lemma }) => lemma);
}

describe('what a date that is set is the date of', () => {
  it.each([
    ['The film has a release date of 22 November 2013.', 'release'],
    ['The film is scheduled to hit theaters in March 2013.', 'release'],
    ['The book arrives in stores on Friday.', 'release'],
    ['A trial date was set for October 28.', 'trial'],
    ["Reed's sentence date is May 7.", 'sentence'],
    ['The hearing is May 7.', 'hearing'],
    ['The hearing was penciled in for May 7.', 'hearing'],
  ])('%s', (text, expected) => {
    expect(deedOf(text)).toContain(expected);
  });

  it.each([
    ['Reed had a date on Friday.', 'release'],
    ['The storm hit houses in March 2013.', 'release'],
    ['The report was updated on May 7.', 'hearing'],
  ])('not so: %s', (text, unwanted) => {
    expect(deedOf(text)).not.toContain(unwanted);
  });
});
