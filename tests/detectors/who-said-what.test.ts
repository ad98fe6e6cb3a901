import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

type Row = readonly [detector: string, a: string, b: string];

describe('whom it was told to, and whom it happened to', () => {
  it.each<Row>([
    [
      'outlet-differs',
      'Tom Ray said in an interview with CNN that he could change the rule on taxes by an order.',
      '“We can change the rule on taxes,” Tom Ray told Politico during an interview about the order.',
    ],
    [
      'outlet-differs',
      '“The wall is a stupid idea, and we will not pay for it,” Ray told MSNBC. Tom Ray was president.',
      '“The wall is a stupid idea, and we will not pay for it,” Ray told CNN. Tom Ray was president.',
    ],
    [
      'first-report-differs',
      'The Washington Post first reported that the photo was sent to a student.',
      'The photo sent to the student was first reported by the New York Times.',
    ],
    [
      'given-name-differs',
      'Rep. Loretta Sandoval won the vote for vice chairman of the caucus.',
      'Representative Linda Sandoval of California won the vote for vice chairman of the caucus.',
    ],
    [
      'kin-differs',
      'Ray’s critics say he is not fair because his father was killed by a gunman on duty. Tom Ray is the prosecutor.',
      'Tom Ray is the prosecutor. Critics say he is not fair because his brother was killed by a gunman on duty.',
    ],
  ])('%s finds: %s', (detector, a, b) => {
    expect(found(a, b)).toContain(detector);
  });

  it.each<Row>([
    [
      'outlet-differs',
      'Tom Ray said in an interview with CNN that he could change the rule on taxes by an order.',
      'Tom Ray told Politico that his mother was ill and that he would spend the holidays on the farm with her.',
    ],
    [
      'outlet-differs',
      'Tom Ray said in an interview with CNN that he could change the rule on taxes by an order.',
      'In an interview with CNN, Tom Ray said the rule on taxes could be changed. He told Politico that, too.',
    ],
    [
      'first-report-differs',
      'The Washington Post first reported that the photo was sent to a student.',
      'The photo was sent to a student, the Washington Post first reported.',
    ],
    [
      'given-name-differs',
      'Rep. Bob Sandoval won the vote for vice chairman of the caucus.',
      'Representative Robert Sandoval of California won the vote for vice chairman of the caucus.',
    ],
    [
      'given-name-differs',
      'Rep. Loretta Sandoval, the sister of Rep. Linda Sandoval, won the vote for vice chairman of the caucus.',
      'Representative Linda Sandoval of California won the vote for vice chairman of the caucus.',
    ],
    [
      'given-name-differs',
      'Senator Bill Sandoval spoke at the rally on roads.',
      'Mrs. Ann Sandoval spoke at the rally on roads.',
    ],
    [
      'kin-differs',
      'Tom Ray is the prosecutor. Critics say he is not fair because his father was killed by a gunman on duty.',
      'Tom Ray is the prosecutor. His brother was killed by a gunman in May, and his father was killed on duty.',
    ],
  ])('%s leaves alone: %s', (detector, a, b) => {
    expect(found(a, b)).not.toContain(detector);
  });
});
