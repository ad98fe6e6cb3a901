import { describe, expect, test } from 'vitest';
import { sentenceRanges } from '../../src/segment/sentences.ts';
import { tokenise } from '../../src/segment/tokens.ts';

/** The sentences of a paragraph as written. */
function split(text: string): string[] {
  const tokens = tokenise(text, 0, text.length);
  return sentenceRanges(tokens).map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
}

/** Ends of sentences are marked by a bar. */
const ends = [
  'The council met.|It agreed.',
  'It moved to the U.S.|The firm grew.',
  'She lives in Washington, D.C.|They met there.',
  'They met at 5 p.m.|The talks failed.',
  'He works for Acme Inc.|It makes anvils.',
  'It happened in Tampa, Fla.|Officials were told.',
  'She got plan B.|The vote was lost.',
  'He sells pens, paper, etc.|Customers like it.',
  '“It is over.”|He left.',
  '"It is over."|He left.',
  '"A first step was taken.|Despite it, much is left," she said.',
  "'It was a surprise.|We were glad,' she said.",
  'Really?|Yes!|Good.',
  'It rose to 3.5.|Then it fell to 2.',
  'Sales rose in 2019.|Profit fell.',
  'He spoke of war. ...|And of peace.',
  'There was no answer...|The line was dead.',
  'The page was published.Readers complained.',
  'It lies on the Korean Peninsula.|their talks go on.',
  '(She agreed.)|He did not.',
  'It was built in 1905. [3]|It burned in 1950.',
  'Wall St.|The index fell.',
  'これは本です。|そうです。',
  'See https://example.org/a.|Then go.',
  'Points: • one • two',
].map((marked) => [marked] as const);

describe('sentence ends', () => {
  test.each(ends.filter(([marked]) => marked.includes('|')))('%s', (marked) => {
    const sentences = marked.split('|');
    const joiner = marked.includes('。') ? '' : ' ';
    expect(split(sentences.join(joiner))).toEqual(sentences);
  });
  test('a lost space behind a stop', () => {
    expect(split('It was published.Readers complained.')).toEqual(['It was published.', 'Readers complained.']);
  });
  test('quotation marks set apart by spaces, as tokenised text has them', () => {
    expect(split("\" We thank you, '' he said . \" It is late . '' She left .")).toEqual([
      "\" We thank you, '' he said .",
      "\" It is late . ''",
      'She left .',
    ]);
  });
  test('bullets open sentences', () => {
    expect(split('Points: • one • two')).toEqual(['Points:', '• one', '• two']);
  });
});

const noEnds = [
  'Mr. Smith met Gov. Jane Roe and Lt. Col. R. Poe.',
  'J. R. Smith and George W. Brown spoke.',
  'The U.S. President met U.N. officials.',
  'On Sept. 21 and Nov. 3 it rained.',
  'He is No. 5 in the list, see p. 12 and Fig. 3.',
  'They met at 5 p.m. Monday and 9 a.m. EST.',
  'Acme Inc. said so; Acme Co. Ltd. did not.',
  'A Tampa, Fla., man and a St. Louis woman met.',
  '“Stop!” he said.',
  '“Why now?” Prime Minister Roe asked.',
  '"Is it so?" asked Mr. Roe.',
  'There is a lot of history… it is crucial.',
  'It was... well, odd.',
  'Yahoo! News and the show on E! News agreed.',
  'It cost $1.5 million, i.e. a lot, e.g. more than 2.5 times.',
  'It rose to 1.2m; then it fell.',
  "Roe's office said in a. statement that it was so.",
  'The limit is a mere. 08 percent.'.replace('mere. ', 'mere .'),
  'Readers of alt.example.news and example.org agreed.',
  'Jane (b. 1980) met John (c. 1975).',
  '1. The first point',
  'Q. What did he do',
  'Jane said Rs. 500 was too much.',
  'The film Who? (1990) was shown.',
].map((text) => [text] as const);

describe('no sentence ends', () => {
  test.each(noEnds)('%s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});
