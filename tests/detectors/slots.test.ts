import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

type Row = readonly [detector: string, a: string, b: string];

describe('names in one role of one happening', () => {
  it.each<Row>([
    [
      'participant-differs',
      "Ann Poe is challenging Sen. Tom Ray (R-Utah) in next year's Republican primary.",
      "Ann Poe plans to challenge incumbent Senator Asa Holt in the state's Republican primary.",
    ],
    [
      'participant-differs',
      'The governor ordered the National Roads Institute to research the causes of crashes.',
      'The governor ordered the Centre for Transport Safety to research causes of crashes.',
    ],
    [
      'venue-differs',
      'At a January fundraiser in Florida, Holt urged the lawyers to give.',
      'The video shows Holt speaking to lawyers at a fundraiser in Texas.',
    ],
    [
      'venue-differs',
      'The attorney general told how he was stopped on the Utah Turnpike and accused of speeding as a student.',
      'Holt told how he had been stopped on the Ohio Turnpike as a student and accused of speeding.',
    ],
  ])('%s finds: %s', (detector, a, b) => {
    expect(found(a, b)).toContain(detector);
  });

  it.each<Row>([
    [
      'participant-differs',
      "Ann Poe is challenging Sen. Tom Ray (R-Utah) in next year's Republican primary.",
      "Ann Poe plans to challenge incumbent Senator Asa Holt in the state's primary. Tom Ray stayed out of the primary.",
    ],
    [
      'participant-differs',
      'Ann Poe finished with 20 points and nine rebounds for the Hawks.',
      'Kim Lee finished with 16 points and nine rebounds for the Hawks.',
    ],
    [
      'participant-differs',
      "Ann Poe is challenging Sen. Tom Ray (R-Utah) in next year's Republican primary.",
      "Ann Poe will not challenge Senator Asa Holt in the state's Republican primary.",
    ],
    [
      'venue-differs',
      'At a January fundraiser in Houston, Holt urged the lawyers to give.',
      'The video shows Holt speaking to lawyers at a fundraiser in Texas.',
    ],
    [
      'venue-differs',
      'Holt moved to Florida with his family last year.',
      'Holt moved to Texas with his family last year.',
    ],
  ])('%s leaves alone: %s', (detector, a, b) => {
    expect(found(a, b)).not.toContain(detector);
  });
});
