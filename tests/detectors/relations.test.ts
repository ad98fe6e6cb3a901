import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

type Row = readonly [detector: string, a: string, b: string];

describe('what persons are to each other', () => {
  it.each<Row>([
    [
      'boss-differs',
      'Kim Lee, a staffer for Rep. Tom Ray (R-Utah), was shot at the game.',
      'Kim Lee, a staffer for Rep. Asa Holt (R-Ohio), was shot at the game.',
    ],
    [
      'boss-state-differs',
      'Kim Lee, a spokeswoman for a congressman from Utah, apologised for the remark.',
      'Kim Lee, the communications director for Rep. Tom Ray (R-Ohio), apologised for the remark.',
    ],
    [
      'own-differs',
      'The company banned Tom Ray and his website, Dayline, on Monday.',
      'On Monday Tom Ray and his website Nightwatch were banned for threats by the company that ran the page.',
    ],
    [
      'home-town-differs',
      'Police arrested Tom Ray, 36, of Toledo, Ohio, after the fire.',
      'Police arrested Tom Ray, 36, of Dayton, Ohio, after the fire.',
    ],
    [
      'affiliation-differs',
      'Kim Lee, an Elmsford police officer, was hurt in the attack.',
      'Kim Lee, a Northgate police officer, was hurt in the attack.',
    ],
  ])('%s finds: %s', (detector, a, b) => {
    expect(found(a, b)).toContain(detector);
  });

  it.each<Row>([
    [
      'boss-differs',
      'Kim Lee, a staffer for Rep. Tom Ray (R-Utah), was shot at the game.',
      "Tom Ray's aide Kim Lee was shot at the game.",
    ],
    [
      'boss-differs',
      'Kim Lee, a lawyer for Tom Ray, spoke at the trial.',
      'Kim Lee, an aide to Asa Holt, spoke at the trial.',
    ],
    [
      'own-differs',
      'Tom Ray and his wife, Ann, came to the hearing.',
      'Tom Ray and his wife, Ann Ray, came to the hearing.',
    ],
    [
      'home-town-differs',
      'Police arrested Tom Ray, 36, of Toledo, after the fire.',
      'Police arrested Tom Ray, 36, of Toledo, Ohio, after the fire.',
    ],
    [
      'affiliation-differs',
      'Kim Lee, a city police officer, was hurt in the attack.',
      'Kim Lee, a Northgate police officer, was hurt in the attack.',
    ],
  ])('%s leaves alone: %s', (detector, a, b) => {
    expect(found(a, b)).not.toContain(detector);
  });
});
