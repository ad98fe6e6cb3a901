import { describe, expect, it } from 'vitest';
import { alignEvent } from '../../../src/align/context.ts';
import { pairPropositions } from '../../../src/align/stance/pairs.ts';
import { propositionsOf } from '../../../src/align/stance/read-propositions.ts';
import { toldBesides } from '../../../src/align/stance/told-besides.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';
import { noEntries } from '../../../src/lexicon/entries.ts';

const SPLIT = 'The leaders of Finland and Uruguay were divided on the need to improve relations.';
const HERALD = 'The leaders of Finland and Uruguay agreed on Tuesday on the need to improve relations.';

/** Heads of what a report that begins with `SPLIT` tells besides as the other does. */
function besides(more: string): string[] {
  const analyses = [`${SPLIT} ${more}`, HERALD].map((text, i) => analyseArticle({ id: `r${i}`, text }));
  const { entities, weight } = alignEvent(null, analyses);
  const pairs = pairPropositions(
    analyses.flatMap((analysis) => propositionsOf(analysis, entities)),
    weight,
    noEntries,
  );
  const besidesOf = toldBesides(pairs, weight);
  const opposed = pairs.filter(({ opposed, group }) => opposed && group === 'agreement');
  return opposed.flatMap((pair) => [...besidesOf(pair).withA, ...besidesOf(pair).withB]).map(({ lemma }) => lemma);
}

describe('toldBesides', () => {
  it.each([
    'The leaders agreed to mend ties, the foreign ministry said.',
    'Both leaders agreed that relations had to improve.',
  ])('finds that “%s” agrees with the other report', (more) => expect(besides(more)).toContain('agree'));

  it.each([
    'The leaders talked for an hour at a hotel.',
    'The leaders agreed to send a team to the chess games.',
    'The leaders disagreed on relations last year as well.',
    'The farmers agreed to improve relations with the miners.',
  ])('finds nothing in “%s”', (more) => expect(besides(more)).not.toContain('agree'));
});
