import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePairs } from '../../src/align/placed/pairs.ts';
import { placeViews } from '../../src/align/placed/views.ts';
import { eventOf } from './event.ts';

function placesOf(...texts: readonly string[]): string[] {
  const { analyses, weight } = eventOf(...texts);
  return placePairs(analyses.map(placeViews), analyses, weight).map(({ a, b }) => `${a.name} | ${b.name}`);
}

describe('places told of one word', () => {
  it.each([
    [
      'before a noun',
      'The court ruled on Monday that a Virginia school district had wrongly punished a cheerleader for a post.',
      'A Pennsylvania high school wrongly punished a cheerleader for a post, the court ruled on Monday.',
      'Virginia | Pennsylvania',
    ],
    [
      'of a meeting to come',
      'The two presidents will meet in Geneva on June 16 for their first summit, aides said.',
      'The presidents, who have yet to hold a summit, will meet on June 16 in Vienna, aides said.',
      'Geneva | Vienna',
    ],
    [
      'in two leads alike, of two words',
      'Wladimir Reed kept his heavyweight title with a stoppage of Hasim Lee in the seventh round in Mannheim.',
      'Wladimir Reed stopped Hasim Lee in the seventh round to keep his heavyweight title at the arena in Stuttgart.',
      'Mannheim | Stuttgart',
    ],
    [
      'of two verbs in sentences alike',
      'Rain fell. It was late. Police chased Mr. Reed at 120 miles an hour on Interstate 75 before seizing him near Bay City.',
      'It rained. Reed was chased by police at 120 miles an hour on Interstate 75 until they trapped him in Saginaw, Michigan.',
      'Bay City | Saginaw, Michigan',
    ],
  ])('are found: %s', (_, a, b, expected) => {
    expect(placesOf(a, b)).toEqual([expected]);
  });

  it.each([
    [
      'one that the other report knows',
      'The two presidents will meet in Geneva on June 16 for their first summit, aides said.',
      'The presidents will meet on June 16 in Vienna for their first summit, aides said. Geneva had offered to host them.',
    ],
    [
      'one inside the other',
      'The two presidents will meet in Geneva on June 16 for their first summit, aides said.',
      'The two presidents will meet in Switzerland on June 16 for their first summit, aides said.',
    ],
    [
      'other sentences',
      'The two presidents will meet in Geneva on June 16 for their first summit, aides said.',
      'Teachers will meet in Vienna to talk about pay.',
    ],
    [
      'persons, who live anywhere',
      'A Toledo man was hurt when the ferry sank on Monday with forty aboard.',
      'A Dayton man was hurt when the ferry sank on Monday with forty aboard.',
    ],
    [
      'where instruments put a quake',
      'A quake of magnitude 4.6 located near Clearlake was recorded on Thursday, the survey said.',
      'A quake of magnitude 4.6 was recorded in Oakland on Thursday, the survey said.',
    ],
    [
      'from and to',
      'The ferry sailed from Genoa on Monday with forty aboard, officials said.',
      'The ferry sailed to Palermo on Monday with forty aboard, officials said.',
    ],
  ])('are left alone: %s', (_, a, b) => {
    expect(placesOf(a, b)).toEqual([]);
  });

  it('survive any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        for (const { start, end } of eventOf(`He met her in Paris ${text}`).analyses.flatMap(placeViews))
          expect(start).toBeLessThan(end);
      }),
      { numRuns: 8 },
    );
  });
});
