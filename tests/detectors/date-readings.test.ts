import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

/** The dates that a dispute of times in two reports of one day is about. */
function disputed(first: string, second: string): string[][] {
  const article = (id: string, text: string) => ({ id, text, publishedAt: '2024-05-16' });
  return compare([article('courier', first), article('herald', second)])
    .discrepancies.filter(({ detector }) => detector === 'date-differs')
    .map(({ sides }) => sides.map(({ value }) => value).sort());
}

describe('what a date is read with', () => {
  it.each([
    [
      'a hearing, however it is set',
      'Reed, who is also accused of arson, has an arraignment set for June 17 in Emden County Court. He is a docker.',
      'Reed’s court date is set for July 17. He is a docker, and his lawyer said that he had not burned the shed.',
      ['July 17', 'June 17'],
    ],
    [
      'a birthday to come',
      'Keeper Paul Holm, who turns 29 on June 11, saved two penalties for Emden in his first season at the club.',
      'Keeper Paul Holm, who will be 29 on July 11, saved two penalties for Emden in his first season at the club.',
      ['July 11', 'June 11'],
    ],
    [
      'the present of timetables',
      'The new bridge over the Halden opens to traffic on June 3, the county said, after two years of work.',
      'The new bridge over the Halden will open to traffic on July 3, the county said, after two years of work.',
      ['July 3', 'June 3'],
    ],
    [
      'one making known, by two names of those who made it',
      'Ships may enter the port of Emden at night from next month, harbor officials announced Tuesday.',
      'The Emden port authority on Monday unveiled plans to let ships enter the harbor at night from next month.',
      ['Monday', 'Tuesday'],
    ],
    [
      'what is found, which is not said',
      'The body of painter Ann Holm was discovered Sunday by a cleaner who entered her studio in Emden.',
      'Painter Ann Holm was found dead in her studio in Emden on Tuesday morning, officials said.',
      ['Sunday', 'Tuesday morning'],
    ],
    [
      'parts of a year',
      'He had been released from Emden prison in early 2017 after a term for arson, the paper wrote.',
      'He had been released from Emden prison in late 2018 after a term for arson.',
      ['early 2017', 'late 2018'],
    ],
    [
      'a victory by whom it was over',
      'Paul Holm scored 20 points to help the Halden Hawks remain unbeaten with a 91-73 victory over Emden on Saturday night.',
      'The Halden Hawks beat Emden, 91-73, on Thursday night, and Paul Holm scored 20 points for the Hawks.',
      ['Saturday night', 'Thursday night'],
    ],
    [
      'the last time that something was done',
      'In 2016, the last time Holm and Reed met, the referee stopped the bout in round nine.',
      'Holm last met Reed in 2018, when the referee stopped the bout in round nine.',
      ['2016', '2018'],
    ],
    [
      'what others followed, by its place',
      'The ministry has tightened its rules for ferries since the collision at Halden Harbor in Emden in October.',
      'The collision at Halden Harbor in Emden in December led the ministry to tighten its rules for ferries.',
      ['December', 'October'],
    ],
  ])('finds the two days of %s', (_, first, second, days) => {
    expect(disputed(first, second)).toEqual([days]);
    expect(disputed(second, first)).toEqual([days]);
  });

  it.each([
    [
      'one turn of the year',
      'He had been released from Emden prison in late 2017 after a term for arson, the paper wrote.',
      'He had been released from Emden prison in early 2018 after a term for arson.',
    ],
    [
      'a year and its beginning',
      'He had been released from Emden prison in early 2018 after a term for arson, the paper wrote.',
      'He had been released from Emden prison in 2018 after a term for arson.',
    ],
    [
      'a show of the past and one to come',
      'Her work as the host of the show in 2022 was much liked, and Lou Hart is well known in the trade.',
      'For the 2025 show, Lou Hart follows a host who sang too often.',
    ],
    [
      'what was seen on two days',
      'Witnesses saw the ship on Monday off Emden, and the coast guard looked for it all night.',
      'The coast guard noticed oil off Emden on Wednesday, and looked for the ship all night.',
    ],
    [
      'an arrest and its charge on one day',
      'Holm was arrested on an arson charge on Tuesday in Emden, the police said, after a fire in a shed.',
      'The police arrested Holm in Emden on Tuesday after a fire in a shed.',
    ],
    [
      'two birthdays of two players',
      'Keeper Paul Holm, who turns 29 on June 11, plays for Emden.',
      'Striker Leo Brandt, who turns 31 on July 2, plays for Halden.',
    ],
    [
      'the announcement and what was announced',
      'Harbor officials announced Tuesday that a ship had run aground off Emden.',
      'A ship ran aground off Emden on Sunday, harbor officials said.',
    ],
    [
      'two bouts of two pairs',
      'In 2016, the last time Holm and Reed met, the referee stopped the bout in round nine.',
      'Brandt last met Sorensen in 2018, in Halden, before a full house.',
    ],
    [
      'a victory and the one before it',
      'Halden took the lead with a 3-1 win over Emden on Saturday. It had beaten Norden on Wednesday.',
      'Halden beat Emden on Saturday after a victory over Norden on Wednesday.',
    ],
  ])('leaves alone: %s', (_, first, second) => {
    expect(disputed(first, second)).toEqual([]);
    expect(disputed(second, first)).toEqual([]);
  });
});
