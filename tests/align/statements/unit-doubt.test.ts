import { describe, expect, it } from 'vitest';
import { unitSentence } from '../../../src/align/statements/unit.ts';
import { doubtedUnits } from '../../../src/align/statements/unit-doubt.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

const ARTICLE = analyseArticle({
  id: 'a',
  text: `Maria Keller opened the Riverside Museum in Bremen on Tuesday. The 48-year-old architect had worked on the building for
six years. Her company paid 12 million euros for the old harbour warehouse, the mayor Jonas Petersen said. Visitors
admired the glass roof, which was built by a firm from Rotterdam. Petersen praised her patience. The museum shows 300 paintings.`,
});

function worst(text: string) {
  const own = analyseArticle({ id: 'b', text });
  const claims = own.trees.flatMap((_, sentence) => unitSentence(own, sentence) ?? []);
  const found = doubtedUnits(claims, ARTICLE).worst.filter((unit) => unit !== null);
  return found.reduce((a, b) => (b.logit > a.logit ? b : a));
}

describe('doubtedUnits', () => {
  it.each([
    ['Maria Keller opened the museum in Bremen.', 'Anna Schulz opened the museum in Bremen.', 'anna schulz'],
    ['Maria Keller opened the museum in Bremen.', 'Maria Keller opened the museum in Dresden.', 'dresden'],
    ['Keller opened the museum on Tuesday.', 'He opened the museum on Tuesday.', 'he'],
    ['The museum shows 300 paintings.', 'The museum shows 900 paintings.', '900'],
    ['Petersen praised her patience.', 'Petersen mocked her patience.', 'mocked'],
  ])('doubts “%s” less than “%s”, for “%s”', (borne, wrong, unit) => {
    expect(worst(borne).logit).toBeLessThan(worst(wrong).logit);
    expect(worst(wrong).unit.form).toBe(unit);
  });

  it('has nothing to doubt where there are only function words', () => {
    const own = analyseArticle({ id: 'b', text: 'Of the.' });
    const claims = own.trees.flatMap((_, sentence) => unitSentence(own, sentence) ?? []);
    expect(doubtedUnits(claims, ARTICLE)).toEqual({ worst: [null], mean: null });
  });
});
