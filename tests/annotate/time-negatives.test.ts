import { describe, expect, it } from 'vitest';
import { shown } from './time-document.ts';

/** Sentences that tell no time. */
const NONE: readonly string[] = [
  'You may march in the sun.',
  'He was a guest on "Fox News Sunday" and left.',
  'She anchors “Good Morning Sunday,” a talk show.',
  'He wants to present the award.',
  'May they march?',
  'They march on the capital.',
  'May I speak?',
  'Theresa May resigned.',
  'Prime Minister May spoke.',
  'April Smith won the race.',
  'June Carter sang.',
  'The march drew a crowd.',
  'The sun shone on the dam.',
  'He sat down.',
  'The cat sat on the wed couple.',
  'A second man fled.',
  'She came second.',
  'He cited the Second Amendment.',
  'They live on Second Street.',
  'The second bill passed.',
  'Police second that motion.',
  'The fall of the wall surprised them.',
  'Prices fall and rise.',
  'Water flows from the spring.',
  'There was a spring in her step.',
  'The Winter Olympics were moved.',
  'He is 46 years old.',
  'The 46-year-old driver fled.',
  'She is two years younger than he is.',
  'Some 2,000 people fled.',
  'About 1990 people fled.',
  'The firm sold 2000 units.',
  'Between 1900 and 2000 people fled.',
  'It cost $2018.',
  'It cost 2,018 euros.',
  'Flight 1549 landed on the river.',
  'Call 555-2018 for help.',
  'The score was 3-5.',
  'They won 15:12 on points.',
  'The vote was 217 to 215.',
  'He ran 10 miles.',
  'She holds a 10-point lead.',
  'The Sunday Times reported it.',
  'The Daily Mail reported it.',
  'The Weekly Standard reported it.',
  'Saturday Night Live mocked him.',
  'Wednesday Addams is a character.',
  'A quarter of voters agreed.',
  'Three quarters of voters agreed.',
  'They drove through the quarter.',
  'He scored in the second half.',
  'He scored in the first half of the game.',
  'The first half of the book is dull.',
  'The future of the party is unclear.',
  'He walked past the house.',
  'At the same time, they talked.',
  'This time they agreed.',
  'Now that they agree, little is left.',
  'Turn left in 500 feet.',
  'The ratio is 1/2.',
  'Version 3.11 was released.',
  'Article 9 was amended.',
  'He read verse 12.',
  'Decision 2021/45 was published.',
  'It was in the 30s°F.',
  'How many years it took is unknown.',
  'It was his third arrest in as many years.',
  'It was her last day.',
  'They need it to last.',
  'The room was pitch-dark.',
  'Mark the mon ami.',
];

describe('no time', () => {
  it.each(NONE)('%s', (sentence) => {
    expect(shown(sentence)).toEqual([]);
  });
});

/** Times beside look-alikes: only the times are found. */
const BESIDE: readonly (readonly [string, ...string[]])[] = [
  ['Mr. May marched in May.', 'May = 2022-05'],
  ['The 19 Sept. 11 hijackers were named.', 'Sept. 11 = 2001-09-11'],
  ['He is 46 years old and left a year ago.', 'a year ago = 2021'],
  ['In 2018, 2,000 people fled.', '2018 = 2018'],
  ['The second time in a week it failed.', 'a week = P1W'],
];

describe('times beside look-alikes', () => {
  it.each(BESIDE)('%s', (sentence, ...expected) => {
    expect(shown(sentence)).toEqual(expected);
  });
});
