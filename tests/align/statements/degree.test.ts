import { describe, expect, it } from 'vitest';
import { compareStatements } from '../../../src/compare-statements.ts';

const relation = (a: string, b: string): string => compareStatements(a, b).relation;

describe('how much is said to be so', () => {
  it.each([
    ['Not all members signed the letter.', 'All members signed the letter.'],
    ['The clerk rarely answers the phone.', 'The clerk never answers the phone.'],
    ['Few of the windows were broken.', 'None of the windows were broken.'],
    ['Most of the farmers have left.', 'All of the farmers have left.'],
    ['Not one member signed the letter.', 'Some members signed the letter.'],
    ['Everybody signed the letter.', 'Nobody signed the letter.'],
  ])('sets “%s” against “%s”', (a, b) => expect(relation(a, b)).toBe('contradicts'));

  it.each([
    ['Not often does the clerk answer the phone.', 'Sometimes the clerk answers the phone.'],
    ['Some members signed the letter.', 'All members signed the letter.'],
    ['Not all members signed the letter.', 'Some members did not sign the letter.'],
    ['The clerk rarely answers the phone.', 'The clerk does not often answer the phone.'],
    ['Not many of the windows were broken.', 'Few of the windows were broken.'],
  ])('leaves “%s” and “%s” alone', (a, b) => expect(relation(a, b)).not.toBe('contradicts'));
});

describe('what one side alone denies', () => {
  it.each([
    ['The airline is flying to Oslo.', 'The airline has stopped flying to Oslo.'],
    ['The devices that have official apps are new.', 'The devices that do not have official apps are new.'],
    ['Brandt has appeared on television.', 'Brandt has yet to appear on television.'],
    ['Sales fell in the third quarter.', 'Sales fell in the fourth quarter.'],
  ])('sets “%s” against “%s”', (a, b) => expect(relation(a, b)).toBe('contradicts'));

  it.each([
    ['Miller hoped to win the race.', 'Miller did not win the race.'],
    ['Anna Berg knows how locks work.', 'Carl Holm does not know how locks work.'],
    ['The ship was not built in Hamburg.', 'The ship was built in Bremen.'],
    ['When there is no wind, the mill stands still.', 'When there is wind, the mill stands still.'],
  ])('leaves “%s” and “%s” alone', (a, b) => expect(relation(a, b)).not.toBe('contradicts'));

  it('takes a swap of two named parts for a clash, and of two sorts of things for none', () => {
    expect(relation('Kenya defeated Ghana in the final.', 'Ghana defeated Kenya in the final.')).toBe('contradicts');
    expect(relation('Foxes chase dogs in the wood.', 'Dogs chase foxes in the wood.')).not.toBe('contradicts');
  });
});
