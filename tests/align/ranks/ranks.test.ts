import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areApart } from '../../../src/align/ranks/pairs.ts';
import { solesOf } from '../../../src/align/ranks/soles.ts';
import { eventOf } from '../event.ts';

function ranksIn(text: string): string[] {
  return eventOf(text).ranks.map(({ amount, order, noun, of, asserted }) =>
    [amount ?? 'only', order, noun, of === null ? '' : `of ${of}`, asserted ?? 'meant'].filter(Boolean).join(' '),
  );
}

describe('ranks', () => {
  it.each([
    ['told of a thing', 'It was the 23rd fire at the mill.', '23 fire is'],
    ['told in an aside', 'The defeat, the third Ms. Reed has faced this year, was close.', '3 defeat is'],
    ['of so many', 'Ann Reed opened the first of two public debates.', '1 debate of 2 meant'],
    ['the only one', 'It was the only debate of the year.', 'only debate is'],
    ['done', 'Ann Reed underwent a fourth operation.', '4 operation deed'],
    ['one that is meant', 'He walked to the second floor.', '2 floor meant'],
    ['of size', 'Elmbank is the second-largest bank in Norway.', '2 largest bank is'],
    ['in a contest', 'Ann Reed finished third in the Elm primary.', '3 place deed'],
    ['of a winner', 'Ann Reed won the Elm primary.', '1 place deed'],
  ])('are read: %s', (_, text, expected) => {
    expect(ranksIn(text)).toContain(expected);
  });

  it.each([
    ['a denial', 'It was not the third fire at the mill.', 'is'],
    ['a part of something', 'Two thirds of the mill burned.', 'third'],
    ['an adverb', 'She only laughed at the debate.', 'only'],
  ])('are not read: %s', (_, text, unwanted) => {
    expect(ranksIn(text).filter((rank) => rank.includes(unwanted))).toEqual([]);
  });

  it('are pairs in one row whether they agree or not', () => {
    const { rankPairs } = eventOf(
      'It was the second fire at the Harlow refinery in a year.',
      'It was the third fire at the Harlow refinery in a year.',
      'It was the third fire at the Harlow refinery in a year, and no one was hurt.',
    );
    expect(rankPairs.map(({ a, b }) => `${a.amount}${b.amount} ${areApart(a, b)}`)).toEqual([
      '23 true',
      '23 true',
      '33 false',
    ]);
  });

  it('are pairs in one row by size', () => {
    const { rankPairs } = eventOf(
      'Chicago is the second-largest city of the United States.',
      'Chicago is the third-largest city of the United States.',
    );
    expect(rankPairs.map(({ a, b }) => areApart(a, b))).toEqual([true]);
  });

  it('survive any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const { start, end } of eventOf(`the first ${text}, the third one`).ranks) expect(start).toBeLessThan(end);
      }),
      { numRuns: 30 },
    );
  });
});

describe('soles', () => {
  const solesIn = (text: string) => {
    const { analyses, entities } = eventOf(text);
    return analyses.flatMap((one) => solesOf(one, entities)).map(({ who, sort }) => `${who.name} ${sort}`);
  };
  it.each([
    ['before the name', 'The lone vote against the bill was Councillor Ann Reed.', 'Ann Reed against'],
    ['behind the name', 'Councillor Ann Reed was the only survivor of the crash.', 'Ann Reed survivor'],
  ])('are read: %s', (_, text, expected) => {
    expect(solesIn(text)).toEqual([expected]);
  });
  it.each([
    ['no person', 'The only bridge in Arden was closed.'],
    ['one of several', 'Ann Reed was an only child.'],
  ])('are not read: %s', (_, text) => {
    expect(solesIn(text)).toEqual([]);
  });
});
