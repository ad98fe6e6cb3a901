import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/index.ts';

/** `predicate | first argument | other arguments`, one for each claim. */
function lines(text: string): string[] {
  return extractClaims({ id: 'a', text }).map(({ predicate, arguments: args }) =>
    [predicate.text, ...args.map((argument) => argument.text)].join(' | '),
  );
}

describe('extractClaims', () => {
  it.each([
    ['The council approved the plan on Monday.', 'approved | The council | the plan | on Monday'],
    ['In 1863 the regiment was ordered to Arden.', 'was ordered | the regiment | In 1863 | to Arden'],
    ['The song was written by Tom Waller.', 'was written | by Tom Waller | The song'],
    ['They want to cut 500 jobs.', 'want to cut | They | 500 jobs'],
    ['The minister was forced to resign.', 'was forced to resign | The minister'],
    ['The water was not safe.', 'was not | The water | safe'],
    ['It is the largest of the nine islands.', 'is | It | the largest of the nine islands'],
    ['There are 14 schools in the district.', 'are | 14 schools | in the district'],
    ['The bank, based in Bonn, failed.', 'based | The bank | in Bonn'],
    ['The queen opened the hospital which bears her name.', 'bears | the hospital | her name'],
    ['The road is closed, police said.', 'said | police | The road is closed'],
    ['He said that the road was closed.', 'said | He | the road was closed'],
    ['Ann Poe, a former judge, spoke.', 'a former judge | Ann Poe | a former judge'],
    ['The leaders held talks in Oslo on Friday.', 'held | The leaders | talks | in Oslo | on Friday'],
  ])('finds in "%s": %s', (text, expected) => {
    expect(lines(text)).toContain(expected);
  });

  it.each([
    ['They want to cut 500 jobs.', /^want \|/],
    ['It has a population of about 4,000.', /^population/],
    ['Shares of the bank fell.', /^Shares \|/],
    ['The number of visitors doubled.', /^number/],
    ['He lives in the lake district where it rains.', /\| where/],
  ])('does not find in "%s": %s', (text, pattern) => {
    expect(lines(text).filter((line) => pattern.test(line))).toEqual([]);
  });

  it('means by a light verb what its noun says', () => {
    const [claim] = extractClaims({ id: 'a', text: 'The two leaders held talks in Oslo on Friday.' });
    expect(claim?.predicate.lemma).toBe('meet');
  });

  it('points at the words it tells, for any text', () => {
    const word = fc.constantFrom(
      'Lee',
      'met',
      'the',
      'mayor',
      ',',
      'who',
      'was',
      'not',
      'to',
      'and',
      '"',
      '.',
      '\n',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = `Lee ${words.join(' ')}`;
        for (const claim of extractClaims({ id: 'a', text })) {
          for (const part of [claim, claim.predicate, ...claim.arguments])
            expect(text.slice(part.start, part.end)).toBe(part.text);
        }
      }),
      { numRuns: 150 },
    );
  });
});
