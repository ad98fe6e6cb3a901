import { describe, expect, it } from 'vitest';
import { alignEvent } from '../../../src/align/context.ts';
import { nobodyProbability } from '../../../src/align/stance/nobody.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

function isLikely(a: string, b: string): boolean {
  const analyses = [a, b].map((text, at) => analyseArticle({ id: String(at), text, publishedAt: '2026-03-14' }));
  return alignEvent(null, analyses).opposedPairs.some((pair) => nobodyProbability(pair, pair.features) > 0);
}

describe('nobodyProbability', () => {
  it.each([
    ['Nobody was arrested at the march, the police said.', 'Three people were arrested at the march, a witness said.'],
    ['No one was hurt in the fire at the mill.', 'Two workers were injured in the fire at the mill.'],
  ])('holds “%s” against “%s”', (a, b) => expect(isLikely(a, b)).toBe(true));

  it.each([
    [
      'nobody else',
      'The driver died, and no one else was hurt in the crash at the mill.',
      'A man was hurt in the crash at the mill.',
    ],
    [
      'what may be',
      'No one was hurt in the fire at the mill.',
      'Two workers may have been hurt in the fire at the mill.',
    ],
    [
      'another day',
      'Nobody was arrested at the march on Monday, the police said.',
      'Three people were arrested at the march on Friday, the police said.',
    ],
  ])('leaves alone %s', (_, a, b) => expect(isLikely(a, b)).toBe(false));
});
