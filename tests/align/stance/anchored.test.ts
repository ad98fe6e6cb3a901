import { describe, expect, it } from 'vitest';
import { alignEvent } from '../../../src/align/context.ts';
import { anchoredProbability } from '../../../src/align/stance/anchored.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

function isAnchored(a: string, b: string): boolean {
  const analyses = [a, b].map((text, at) => analyseArticle({ id: String(at), text, publishedAt: '2026-03-14' }));
  return alignEvent(null, analyses).opposedPairs.some((pair) => anchoredProbability(pair) > 0);
}

describe('anchoredProbability', () => {
  it.each([
    ['The four-week average is now 294,500, the highest such level.', 'The average was 294,500, the lowest reading.'],
    ['Output rose from a downwardly revised 371,000 tonnes.', 'The figure was revised up to 371,000.'],
    [
      'Police stopped 12,672 people, down from June.',
      'In all 12,672 drivers were stopped, a 13 percent increase on June.',
    ],
    ['The 15.1 million doses are probably an overcount.', 'The 15.1 million doses are likely an undercount.'],
    ['Each side released an identical statement.', 'The ministry and the mayor’s office issued different statements.'],
    ['Police seized two legal weapons.', 'Police seized two illegal weapons.'],
    ['The union filed a joint complaint.', 'The two unions filed separate complaints.'],
  ])('holds “%s” against “%s”', (a, b) => {
    expect(isAnchored(a, b)).toBe(true);
    expect(isAnchored(b, a)).toBe(true);
  });

  it.each([
    ['another figure', 'The average is 294,500, the highest level.', 'The average was 281,250, the lowest reading.'],
    [
      'a round figure',
      'Police stopped 300 people, down from June.',
      'Some 300 drivers were stopped, an increase on June.',
    ],
    ['a year', 'Sales rose in 2019.', 'Sales fell in 2019.'],
    ['high and low, not highest and lowest', 'At 294,500 the level is high.', 'At 294,500 the level is low for May.'],
    ['another deed', 'Each side released an identical statement.', 'The mayor praised different statements.'],
    ['another count', 'Police seized two legal weapons.', 'Police seized three illegal weapons.'],
    ['another noun', 'Police seized two legal weapons.', 'Police seized two illegal boats.'],
    ['a matter of degree', 'The quake caused minor damage.', 'The quake caused major damage.'],
    ['before and after', 'The new rules were published.', 'The old rules were published.'],
    ['another day', 'It issued a public report on Monday.', 'It issued a secret report on Friday.'],
    ['what is only planned', 'It is expected to issue a public report.', 'It issued a secret report.'],
  ])('leaves alone %s', (_, a, b) => expect(isAnchored(a, b)).toBe(false));
});
