import { describe, expect, it } from 'vitest';
import { truthOf } from '../../../src/align/statements/truth.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

function truthOfWord(text: string, word: string): number | undefined {
  const tree = analyseArticle({ id: 'a', text }).trees[0];
  const index = tree?.words.findIndex((candidate) => candidate.text === word) ?? -1;
  return tree && index >= 0 ? truthOf(tree, index) : undefined;
}

describe('truthOf', () => {
  it.each([
    ['The dam broke.', 'broke'],
    ['Not only the mayor came.', 'came'],
    ['The ship carried not ten passengers.', 'carried'],
    ['The clerk did not refuse to sign.', 'sign'],
    ['The dam broke, but the bridge did not fall.', 'broke'],
  ])('takes “%s” to affirm “%s”', (text, word) => expect(truthOfWord(text, word)).toBe(1));

  it.each([
    ['The dam did not break.', 'break'],
    ['Nobody saw the ship.', 'saw'],
    ['There is no boat in the harbour.', 'boat'],
    ['The clerk refused to sign the letter.', 'sign'],
    ['The harbour is not a fortress.', 'fortress'],
    ['The team failed to reach the final.', 'reach'],
    ['The dam almost broke.', 'broke'],
  ])('takes “%s” to deny “%s”', (text, word) => expect(truthOfWord(text, word)).toBe(-1));
});
