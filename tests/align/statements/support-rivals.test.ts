import { describe, expect, it } from 'vitest';
import { alignEvent } from '../../../src/align/context.ts';
import { supportsOf } from '../../../src/align/statements/support.ts';
import { rivalFeatures } from '../../../src/align/statements/support-rivals.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

const BRIDGE =
  'The Severn Bridge is a motorway bridge between England and Wales, opened in September 1966, which carried 40,000 cars a day and made ferries rare.';

function rivals(claim: string) {
  const analyses = [analyseArticle({ id: 'a', text: BRIDGE }), analyseArticle({ id: 'b', text: claim })];
  const [support] = supportsOf(alignEvent(null, analyses, { sameSubject: true }), 'b');
  return support ? rivalFeatures(support) : null;
}

describe('rivalFeatures', () => {
  it.each([
    ['The Severn Bridge was opened in 1987.', 'timeRival'],
    ['The Severn Bridge carried 90,000 cars a day.', 'numberRival'],
    ['The Severn Bridge made ferries common.', 'opposed'],
  ])('finds what stands in the place of a missing word in “%s”', (claim, sort) =>
    expect(rivals(claim)).toMatchObject({ [sort]: 1 }),
  );

  it.each([
    'The Severn Bridge was opened in 1966.',
    'The Severn Bridge has two towers.',
    'The Severn Bridge made ferries rare.',
  ])('finds no rival of “%s”', (claim) => expect(rivals(claim)).toEqual({}));
});
