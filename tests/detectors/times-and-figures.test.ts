import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import type { Comparison, LedgerReason } from '../../src/types.ts';

/** Two reports of one event: the second was published later the same day. */
function compared(first: string, second: string): Comparison {
  return compare([
    { id: 'a', source: 'Port Gazette', publishedAt: '2024-05-16T08:00:00Z', text: first },
    { id: 'b', source: 'Hill Courier', publishedAt: '2024-05-16T20:00:00Z', text: second },
  ]);
}

const conflicts = (comparison: Comparison, detector: string) =>
  comparison.discrepancies.filter((found) => found.detector === detector && found.verdict === 'conflict');

const MEETING =
  'Norwegian President Ida Holm and Chilean President Luis Vidal met in Oslo on Tuesday to talk about cod.';

describe('date-differs', () => {
  it.each([
    ['a verb', MEETING, MEETING.replace('Tuesday', 'Wednesday')],
    [
      'heads of state named by their countries alone',
      MEETING,
      'The presidents of Norway and Chile talked about cod when they met in Oslo on Wednesday, officials said.',
    ],
    [
      'a dated noun',
      'Anna Reed won most votes of young people in Saturday’s Ohio caucus, a survey shows.',
      'Anna Reed did well with young people in the Ohio caucuses on Tuesday, a survey shows.',
    ],
  ])('finds two days: %s', (_, first, second) => {
    expect(conflicts(compared(first, second), 'date-differs')).toHaveLength(1);
  });

  it.each([
    ['the same day', MEETING, MEETING],
    ['told more roughly', MEETING, MEETING.replace('on Tuesday', 'this week')],
    ['a plan and a deed', MEETING, MEETING.replace('met in Oslo on Tuesday', 'will meet in Oslo on Friday')],
    ['others who met', MEETING, 'The foreign ministers of Norway and Chile met in Bergen on Monday.'],
    [
      'one hour, inferred to lie on two days',
      'The fire broke out on Monday night. A watchman raised the alarm at 10:15 p.m. and left.',
      'The warehouse burned on Tuesday. The alarm was raised at 10:15 p.m. by a watchman.',
    ],
  ])('leaves alone: %s', (_, first, second) => {
    expect(conflicts(compared(first, second), 'date-differs')).toEqual([]);
  });

  it('names the deed and the outlets', () => {
    const [found] = conflicts(compared(MEETING, MEETING.replace('Tuesday', 'Wednesday')), 'date-differs');
    expect(found?.summary).toBe('Day of the meeting: Tuesday (Port Gazette) or Wednesday (Hill Courier)');
  });
});

const FERRY = 'A ferry sank off Naxos on Wednesday with 340 passengers on board, the coast guard said.';

describe('count-differs', () => {
  it('finds two numbers of one thing', () => {
    const found = conflicts(compared(FERRY, FERRY.replace('340', '410')), 'count-differs');
    expect(found.map(({ summary }) => summary)).toEqual([
      'Number of passengers: 340 (Port Gazette) or 410 (Hill Courier)',
    ]);
  });

  const reasons = (comparison: Comparison) =>
    comparison.ledger.filter(({ detector }) => detector === 'count-differs').map(({ reason }) => reason);

  it.each<readonly [LedgerReason, string, string]>([
    [
      'update',
      'The storm killed 12 people in the port of Vigo, the mayor said.',
      'The storm has killed 19 people in Vigo and the hills behind it, rescue workers said.',
    ],
    ['rounding', FERRY, FERRY.replace('340', 'about 350')],
    ['bound', FERRY, FERRY.replace('340', 'more than 300')],
    [
      'unit',
      'The earthquake struck near Ancud at a depth of 10 kilometers, the institute said.',
      'The earthquake struck near Ancud at a depth of 6 miles, the institute said.',
    ],
    [
      'other-happening',
      'The flood killed 12 people in Katerini.',
      'It was the worst in Katerini since the flood of 2018, in which 45 people were killed.',
    ],
  ])('leaves alone with the reason %s', (reason, first, second) => {
    const comparison = compared(first, second);
    expect(conflicts(comparison, 'count-differs')).toEqual([]);
    expect(reasons(comparison)).toContain(reason);
  });

  it('does not take a toll that falls for a newer count without doubt', () => {
    const comparison = compared(
      'The storm killed 19 people in Vigo, rescue workers said.',
      'The storm killed 12 people in Vigo, rescue workers said.',
    );
    expect(reasons(comparison)).not.toContain('update');
    expect(comparison.discrepancies.filter(({ kind }) => kind === 'quantity').length).toBeGreaterThan(0);
  });

  it('holds a figure changed in copied words against the copy, whatever was published later', () => {
    const text =
      'Firefighters rescued 2,300 people from flooded homes in the north on Sunday after a river burst its banks during the heaviest rain in decades.';
    expect(conflicts(compared(text, text.replace('2,300', '3,200')), 'count-differs')).toHaveLength(1);
  });
});

describe('tally-differs', () => {
  const ruling = 'In a 5-4 decision, the Supreme Court ruled against the power company on Thursday.';
  it('finds two results of one vote', () => {
    expect(conflicts(compared(ruling, ruling.replace('5-4', '6-3')), 'tally-differs')).toHaveLength(1);
  });
  it('finds two tallies of one vote in sentences that share no words', () => {
    const first = 'Lawmakers overrode the veto of the water bill on Monday. It followed an 87-1 vote in the Senate.';
    const second = 'Lawmakers overrode the veto of the water bill on Monday. The final tally there was 97-1.';
    expect(conflicts(compared(first, second), 'tally-differs')).toHaveLength(1);
  });
  it('leaves alone two scores that share a figure', () => {
    const first = 'Arden beat Velmark on Monday. The first set ended 16-14.';
    const second = 'Arden beat Velmark on Monday. A week ago the team lost to Torran by 26-14.';
    expect(conflicts(compared(first, second), 'tally-differs')).toEqual([]);
  });
  it('leaves alone a vote of an earlier year', () => {
    const earlier = 'In 2018 the Supreme Court ruled against another power company by 6-3.';
    expect(conflicts(compared(ruling, earlier), 'tally-differs')).toEqual([]);
  });
});

describe('venue-differs', () => {
  it('finds two cities of one meeting', () => {
    const found = conflicts(compared(MEETING, MEETING.replace('Oslo', 'Madrid')), 'venue-differs');
    expect(found.map(({ summary }) => summary)).toEqual([
      'Place of the meeting: Madrid (Hill Courier) or Oslo (Port Gazette)',
    ]);
  });
  it('says in the ledger that one place lies in the other', () => {
    const comparison = compared(MEETING, MEETING.replace('Oslo', 'Norway'));
    expect(conflicts(comparison, 'venue-differs')).toEqual([]);
    expect(comparison.ledger.some(({ kind, reason }) => kind === 'place' && reason === 'granularity')).toBe(true);
  });
});

describe('ordinal-differs', () => {
  const second = 'It was the second fire at the mill in Arden since the war, the mayor said.';
  it('finds two ranks of one thing', () => {
    const found = conflicts(
      compared(second, 'No crew knew the place: it was the first fire at the mill in Arden.'),
      'ordinal-differs',
    );
    expect(found.map(({ summary }) => summary)).toEqual([
      'Which fire it was: first (Hill Courier) or second (Port Gazette)',
    ]);
  });
  it.each([
    ['the same rank', second],
    ['minutes and times', 'The mill in Arden burned for the third time in the 80th minute of the game.'],
    ['another thing', 'The first bus to Arden left the mill at noon.'],
    ['the first of a shorter row', 'It was the first fire at the mill in Arden in a decade, the mayor said.'],
    ['which one is meant', 'The mayor spoke of the first fire at the mill in Arden since the war.'],
  ])('leaves alone: %s', (_, other) => {
    expect(conflicts(compared(second, other), 'ordinal-differs')).toEqual([]);
  });
});
