import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

const MEETING =
  'President Aino Lehtoranta of Finland met President Mateo Ferreyra of Uruguay in Geneva on DAY to discuss fishing in the South Atlantic. The two presidents talked about quotas for squid and hake.';

function comparison(
  first: readonly [day: string, published: string],
  second: readonly [day: string, published: string],
) {
  const article = (id: string, [day, publishedAt]: readonly [string, string]) => ({
    id,
    publishedAt,
    text: MEETING.replace('DAY', day),
  });
  return compare([article('courier', first), article('herald', second)]);
}

describe('date-differs', () => {
  it('finds two days of one meeting in reports of one day', () => {
    const { discrepancies } = comparison(['Tuesday', '2025-05-14'], ['Wednesday', '2025-05-14']);
    expect(discrepancies.filter(({ detector }) => detector === 'date-differs')).toHaveLength(1);
  });

  it('takes reports published days apart, each of its own day, for two meetings', () => {
    const { discrepancies, ledger } = comparison(['Tuesday', '2025-05-13'], ['Saturday', '2025-05-17']);
    expect(discrepancies.filter(({ detector }) => detector === 'date-differs')).toHaveLength(0);
    const reasons = ledger.filter(({ detector }) => detector === 'date-differs').map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason !== 'other-happening')).toEqual([]);
  });

  it('finds nothing where the days agree', () => {
    const { discrepancies } = comparison(['Tuesday', '2025-05-14'], ['Tuesday', '2025-05-15']);
    expect(discrepancies.filter(({ kind }) => kind === 'time')).toHaveLength(0);
  });
});

/** The days that a dispute of times in two reports of one day is about. */
function disputed(first: string, second: string): string[][] {
  const article = (id: string, text: string) => ({ id, text, publishedAt: '2024-05-16' });
  return compare([article('courier', first), article('herald', second)])
    .discrepancies.filter(({ detector }) => detector === 'date-differs')
    .map(({ sides }) => sides.map(({ value }) => value).sort());
}

const REELECTED = 'Nora Feld has led the Harbor Union since 2011. Its members are dockers.';

describe('dates of one happening told in other words', () => {
  it.each([
    [
      'Harbour masters were named by the late ruler of the island, Aino Lehtoranta, who died in 2003 after long years in power.',
      'The new council sits in the old palace. Aino Lehtoranta died in 2006.',
      ['2003', '2006'],
    ],
    [
      'The ministry will let the archive release the files on the flood, spokeswoman Ann Reed said Friday.',
      '“Nothing stands against the release of the first files on the flood by the archive,” spokeswoman Ann Reed said on Tuesday.',
      ['Friday', 'Tuesday'],
    ],
    [
      'Councilman Omar Reyes apologized Friday for a Facebook post that mocked the widow of a firefighter.',
      'The widow of the firefighter accepted the words of Councilman Reyes, who apologized on Sunday for mocking her in a Facebook post.',
      ['Friday', 'Sunday'],
    ],
    [REELECTED, 'Nora Feld has led the Harbor Union since 2013, and many members want a change.', ['2011', '2013']],
    [
      'Governor Lane vetoed the fishing bill last week, telling lawmakers that it would ruin small ports.',
      'Governor Lane vetoed the fishing bill last month and issued a long statement on small ports.',
      ['last month', 'last week'],
    ],
    [
      'President Arden landed in Peru on Wednesday and met farmers who want a treaty on potatoes.',
      'President Arden is heading to Peru on Friday to meet farmers about a treaty on potatoes.',
      ['Friday', 'Wednesday'],
    ],
    [
      'The clerk was sued by his former aide, Mona Lind, in 2016, alleging a hostile office.',
      'Mona Lind, an aide, sued the clerk in 2014, claiming that he had run a hostile office.',
      ['2014', '2016'],
    ],
    [
      'Reed took most Latino votes in Saturday’s Ohio caucus.',
      'The poll says Reed did well with Latino voters in the Ohio caucuses on Tuesday.',
      ['Saturday', 'Tuesday'],
    ],
    [
      'The union called the 2019 Harbor Awards stolen, and Nora Feld asked the dockers of Emden to boycott the show.',
      'Nora Feld asked dockers to boycott the show in Emden over what her union calls the stolen 2016 Harbor Awards.',
      ['2016', '2019'],
    ],
    [
      'The ferry strike of Emden ended in the week ended July 17, when 419,000 passengers were counted in the harbor.',
      'The harbor of Emden counted 419,000 passengers in the week ended October 17, when the ferry strike ended.',
      ['July 17', 'October 17'],
    ],
    [
      'Nora Feld, who was mayor of Bergen from 1994 to 2000, opposed the dock on Monday.',
      'The dock was opposed on Monday by Nora Feld, who was mayor of Bergen from 1994 to 2004.',
      ['2000', '2004'],
    ],
  ])('finds the two days of %j', (first, second, days) => {
    expect(disputed(first, second)).toEqual([days]);
  });

  it.each([
    [
      'two remarks of one speaker in two openings',
      'The quota for cod must fall at once, Minister Olsen said on Monday.',
      'The party will not leave the government over taxes, Minister Olsen said on Thursday.',
    ],
    [
      'two remarks of one speaker',
      '“The quota must fall,” Minister Olsen said on Monday, when she met fishermen in Bergen.',
      'Minister Olsen said on Thursday that her party would not leave the government over taxes.',
    ],
    [
      'a quake and its aftershock',
      'A strong earthquake shook the island of Rhodes on Sunday and damaged hundreds of houses.',
      'An aftershock shook the island of Rhodes on Monday and damaged hundreds of houses.',
    ],
    [
      'a day that another date of the sentence confirms',
      'In a letter sent on Friday, the bank denied the newspaper’s report on Thursday that it had lost a billion.',
      'The bank denied on Friday a report that it had lost a billion.',
    ],
    [
      'an arrest and a charge',
      'Leo Marsh was arrested on Friday after a killing at an office party in Bergen, police said.',
      'Leo Marsh was charged on Saturday with a killing at an office party in Bergen, police said.',
    ],
    [
      'two editions of a show',
      'Nora Feld previously hosted the Harbor Awards in 2007 and won much praise from dockers.',
      'Nora Feld will host the Harbor Awards in 2014, the dockers said in a statement.',
    ],
    [
      'two films of one player',
      'The 1991 film was based on the comic, and Nora Feld played the dancer of the harbor in it.',
      'Nora Feld, who played a dancer as a girl, had her last part in the 2006 film about the harbor.',
    ],
    [
      'checking in and checking out',
      'The actress Mona Lind checked into a clinic in Bergen on Thursday, her lawyer said.',
      'The actress Mona Lind checked out of a clinic in Bergen on Sunday, her lawyer said.',
    ],
    [
      'a fire and the help that came',
      'A fire destroyed the harbor market of Bergen on Sunday and killed ten people, police said.',
      'Helpers handed out blankets on Monday to survivors of the fire at the harbor market of Bergen.',
    ],
    [
      'a moment by other clocks',
      'Troops entered the town of Halden early Friday local time after days of shelling.',
      'Troops entered the town of Halden on Thursday after days of shelling.',
    ],
    [
      'a begin and an end',
      'The bridge will be closed from March 3 for repairs of its steel cables.',
      'The bridge will be closed until March 19 for repairs of its steel cables.',
    ],
    [
      'an hour on a day that nobody told',
      'The ferry sank off Naxos in the evening, the coast guard said, and its crew was saved.',
      'The ferry sank off Naxos last Sunday, the coast guard said, and its crew was saved.',
    ],
    [
      'a plan and a deed',
      'Nora Feld will open the new dock of the Harbor Union in Emden on Saturday.',
      'Nora Feld opened the new dock of the Harbor Union in Emden on Monday.',
    ],
  ])('leaves alone: %s', (_, first, second) => {
    expect(disputed(first, second)).toEqual([]);
    expect(disputed(second, first)).toEqual([]);
  });
});
