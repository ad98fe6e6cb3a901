import { describe, expect, it } from 'vitest';
import { alignEvent } from '../../../src/align/context.ts';
import { claimCheckOf } from '../../../src/align/statements/claim-check.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

function check(a: string, b: string) {
  const analyses = [analyseArticle({ id: 'a', text: a }), analyseArticle({ id: 'b', text: b })];
  return claimCheckOf(alignEvent(null, analyses, { sameSubject: true }));
}

const doubt = (a: string, b: string): number | undefined => check(a, b)?.claims[0]?.doubt;

const BRIDGE =
  'The Severn Bridge is a motorway suspension bridge that crosses the River Severn between England and Wales, opened in September 1966 by Queen Elizabeth.';

describe('claimCheckOf', () => {
  it.each([
    ['The Severn Bridge is a suspension bridge.', 'The Severn Bridge is a political party.'],
    ['The Severn Bridge was opened in 1966.', 'The Severn Bridge was opened in 1987.'],
    ['The Severn Bridge crosses the River Severn.', 'The Severn Bridge crosses the Danube in Austria.'],
    ['The Severn Bridge is not a political party.', 'The Severn Bridge is not a suspension bridge.'],
  ])('doubts “%s” less than “%s”', (borne, wrong) =>
    expect(doubt(BRIDGE, borne)).toBeLessThan(doubt(BRIDGE, wrong) ?? 0),
  );

  it('does not depend on which of the two comes first', () => {
    const claim = 'The Severn Bridge is a political party.';
    expect(doubt(claim, BRIDGE)).toBe(doubt(BRIDGE, claim));
  });

  it.each([
    ['peers', 'The bridge was opened in 1966.', 'The tunnel was closed in 1987.'],
    ['headlines', BRIDGE, 'Severn Bridge a political party'],
    ['what names nobody', BRIDGE, 'It is a political party.'],
    ['texts without a word in common', BRIDGE, 'Gin tastes of juniper berries.'],
  ])('leaves %s alone', (_, a, b) => expect(check(a, b)).toBeNull());

  it('checks each sentence against an article', () => {
    const article = `${BRIDGE} Tolls were charged until 2018. The towers stand 136 metres high. Strong winds close it at times.`;
    const claims = check(article, 'Tolls were charged until 2018. The Severn Bridge was opened by Winston Churchill.');
    expect(claims?.against).toBe('article');
    expect(claims?.claims[0]?.doubt).toBeLessThan(claims?.claims[1]?.doubt ?? 0);
  });
});
