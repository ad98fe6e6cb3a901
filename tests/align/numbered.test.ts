import { describe, expect, it } from 'vitest';
import { numberedIn } from '../../src/align/numbered/numbered.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import { compare } from '../../src/compare.ts';
import { found } from '../detectors/found.ts';

function told(text: string): string[] {
  return numberedIn(analyseArticle({ id: 'a', text })).map(({ sort, number }) => `${sort} ${number}`);
}

describe('things known by a number', () => {
  it.each([
    ['The wreck of Flight 418 was found.', 'flight 418'],
    ['The 9th Circuit ruled on Friday.', 'circuit 9'],
    ['He is Ohio’s 27th Congressional District member.', 'district 27'],
    ['It rests on the Second Amendment.', 'amendment 2'],
    ['It was built on Fifth Avenue.', 'avenue 5'],
    ['The repeal of Section 230 failed.', 'section 230'],
    ['They met in Room 12 of the hall.', 'room 12'],
  ])('are read in: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    'The first lady came second.',
    'They met for the third time in 2012.',
    'The First Baptist Church burned.',
    'The flight took 3 hours.',
    'A class of 30 sang.',
  ])('are not read in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('number-differs', () => {
  it('finds two numbers of one thing', () => {
    const [a, b] = [
      'A crowd in Torran cheered the 82nd Airborne Division on Friday.',
      'A crowd in Torran cheered the 101st Airborne Division on Friday.',
    ];
    expect(found(a, b)).toContain('number-differs');
  });

  it('leaves alone what is told apart', () => {
    const [a, b] = [
      'A crowd in Torran cheered the 82nd Airborne Division on Friday.',
      'The 101st Airborne Division once trained in Dunmore.',
    ];
    expect(found(a, b)).not.toContain('number-differs');
  });
});

describe('the kind of what two numbers dispute', () => {
  const kinds = (a: string, b: string) =>
    compare([
      { id: 'a', text: a },
      { id: 'b', text: b },
    ])
      .discrepancies.filter(({ detector }) => detector === 'number-differs')
      .map(({ kind }) => kind);

  it.each([
    [
      'A truck burned on Highway 12 near Torran on Friday.',
      'A truck burned on Highway 40 near Torran on Friday.',
      'place',
    ],
    ['The wreck of Flight 418 was found near Torran.', 'The wreck of Flight 481 was found near Torran.', 'quantity'],
  ])('%s / %s: %s', (a, b, kind) => expect(kinds(a, b)).toEqual([kind]));
});
