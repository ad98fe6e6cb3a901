import { describe, expect, it } from 'vitest';
import { tiePairs } from '../../../src/align/ties/pairs.ts';
import { tiesOf } from '../../../src/align/ties/ties.ts';
import { eventOf } from '../event.ts';

function tiesIn(...texts: readonly string[]) {
  const { analyses, entities } = eventOf(...texts);
  return analyses.flatMap((one) => tiesOf(one, entities));
}

describe('ties', () => {
  it.each([
    ['Ann Reed, the older sister of Tom Reed, spoke.', ['Ann Reed sibling Tom Reed', 'Ann Reed older Tom Reed']],
    ["Tom Reed spoke. Mr. Reed's successor, Carl Dahl, agreed.", ['Carl Dahl successor Tom Reed']],
    ['Ann Reed is the aunt of Carl Dahl.', ['Ann Reed uncle or aunt Carl Dahl']],
  ])('are read: %s', (text, expected) => {
    expect(tiesIn(text).map(({ one, other, sort }) => `${one.name} ${sort.tie} ${other.name}`)).toEqual(expected);
  });

  it.each([
    'The former wife of Tom Reed, Ann Dahl, spoke.',
    'Ann Reed, a sister at the hospital of Arden, spoke.',
    'Ann Reed met the brother of Tom Dahl.',
  ])('are not read: %s', (text) => {
    expect(tiesIn(text)).toEqual([]);
  });

  it('agree when told from the other side', () => {
    const told = tiesIn('Ann Reed, the mother of Carl Dahl, spoke.', 'Carl Dahl, the son of Ann Reed, spoke.');
    expect(told).toHaveLength(2);
    expect(tiePairs(told)).toEqual([]);
  });

  it('are apart when they exclude each other', () => {
    const told = tiesIn('Ann Reed, the mother of Carl Dahl, spoke.', 'Ann Reed, the aunt of Carl Dahl, spoke.');
    expect(tiePairs(told).map(({ a, otherTie }) => [a.sort.tie, otherTie])).toEqual([['parent', 'uncle or aunt']]);
  });
});
