import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

/** What is told of two dates or two figures, by detector. */
function found(detector: string, a: string, b: string): string[] {
  const articles = [a, b].map((text, at) => ({ id: `${at}`, text, publishedAt: '2026-08-17' }));
  return compare(articles, { oneEvent: true })
    .discrepancies.filter((one) => one.detector === detector && one.verdict === 'conflict')
    .map(({ summary }) => summary);
}

const CLAIMS = 'Claims for unemployment benefits in Torran rose to 419,000 in the week ended';
const CHASE = 'Liz Chase was removed from her post on Wednesday';

describe('date-differs', () => {
  it.each([
    ['readings of a measure', `${CLAIMS} August 1.`, `${CLAIMS.replace('419', '451')} August 8.`],
    [
      'rises of two months',
      'Prices in Torran also rose 0.6 percent in May, the bureau said.',
      'Consumer prices in Torran rose 0.9% in June, the bureau said.',
    ],
    [
      'two elections',
      `${CHASE} for daring to refute the lie that the 2024 election was stolen, members said.`,
      `${CHASE} as the party tries to keep members unified in the run-up to the 2026 midterm elections.`,
    ],
    [
      'a spokesman and his mayor',
      'The blog of the mayor of Torran has been permanently shut down, her spokesman said Wednesday.',
      'The mayor of Torran ordered her team Tuesday to put the blog out of its misery, advisers said.',
    ],
    [
      "one man's spokesman and himself",
      "Former President Don Hale's blog has been permanently shut down, his spokesman said Wednesday.",
      'Don Hale ordered his team Tuesday to put the blog out of its misery, advisers said.',
    ],
    [
      'rises that are told beside one another',
      'Prices rose 0.9 percent in the past month in Torran, a hike after prices also rose 0.6 percent in May.',
      'The consumer price index of Torran rose 0.9% in June, faster than the 0.6% increase in May.',
    ],
    [
      'the reading before this one',
      'Claims in Torran dropped 20,000 to 385,000 for the week ended August 15, the Labor Office said.',
      'Claims in Torran fell to 385,000 last week from a revised 405,000 the prior week, the Labor Office said.',
    ],
    [
      'interviews with two',
      'During an August 12 interview with a broadcaster, President Hale said people could leave the city of Torran.',
      '"Maybe the guards will let me inside," Mr. Nadir, 23, said Sunday night in a short telephone interview from Torran.',
    ],
  ])('leaves %s alone', (_, a, b) => expect(found('date-differs', a, b)).toEqual([]));

  it.each([
    ['one reading of a measure', `${CLAIMS} August 1.`, `${CLAIMS} August 8.`],
    [
      'one election',
      `${CHASE} for refusing to take part in the 2024 election.`,
      `${CHASE} for refusing to take part in the 2026 election.`,
    ],
    [
      'one order',
      'The mayor of Torran ordered her team on Tuesday to shut the blog down, advisers said.',
      'The mayor of Torran ordered her team on Monday to shut the blog down, her spokesman said.',
    ],
  ])('finds %s', (_, a, b) => expect(found('date-differs', a, b)).not.toEqual([]));
});

const DRAY = 'The witness Paul Dray';
const HARLOW = 'Ben Harlow, who was dismissed in Torran on Monday, is a';

describe('count-differs', () => {
  it.each([
    [
      'how often two things were done',
      `${DRAY} twice admitted that he lied in his testimony.`,
      `${DRAY} also admitted that he lied three times to police.`,
    ],
    [
      'two honours',
      `${HARLOW} four-time league champion.`,
      `${HARLOW} five-time winner of the Torran Fair Play Prize.`,
    ],
    ['a champion and a nominee', `${HARLOW} four-time champion.`, `${HARLOW} five-time nominee.`],
    [
      'a reading and the one before it',
      'Jobless claims in Torran fell to 385,000 last week, the Labor Office said.',
      "The prior week's reading of jobless claims in Torran was revised to 405,000, the Labor Office said.",
    ],
  ])('leaves %s alone', (_, a, b) => expect(found('count-differs', a, b)).toEqual([]));

  it.each([
    [
      'how often one thing was done',
      `${DRAY} admitted that he lied twice to police.`,
      `${DRAY} admitted that he lied three times to police.`,
    ],
    ['one honour', `${HARLOW} four-time league champion.`, `${HARLOW} five-time league champion.`],
    [
      'one reading',
      'Jobless claims in Torran rose from the previous week to 385,000, the Labor Office said.',
      'Jobless claims in Torran rose to 405,000, the Labor Office said.',
    ],
  ])('finds %s', (_, a, b) => expect(found('count-differs', a, b)).not.toEqual([]));
});

describe('what is opposed', () => {
  it.each([
    [
      'one question left unanswered',
      'frame-opposed',
      'Mayor Ana Pell broke her silence on Wednesday about the leaked photograph.',
      'Mayor Ana Pell repeatedly declined to say whether the photograph showed her kitchen.',
    ],
    [
      'who is contradicted and what she admits',
      'stance-opposed',
      'Pell contradicted by auditors on claims that the port fund is solvent',
      'Pell vows to finish the port, but admits risks to the port fund',
    ],
    [
      'a denial of its time',
      'negation-differs',
      'The Otters made no offer to the striker Ben Harlow during that time.',
      'The Otters made an offer to the striker Ben Harlow.',
    ],
  ])('is not %s', (_, detector, a, b) => expect(found(detector, a, b)).toEqual([]));

  it.each([
    [
      'silence',
      'frame-opposed',
      'Mayor Ana Pell broke her silence on Wednesday about the leaked photograph.',
      'Mayor Ana Pell declined to comment on the leaked photograph on Wednesday.',
    ],
    [
      'a denial',
      'negation-differs',
      'The Otters made no offer to the striker Ben Harlow.',
      'The Otters made an offer to the striker Ben Harlow.',
    ],
  ])('is %s', (_, detector, a, b) => expect(found(detector, a, b)).not.toEqual([]));
});
