import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/syntax/words.ts';

function split(text: string): string {
  return splitWords({ text, start: 0, end: text.length })
    .map((word) => word.text)
    .join(' ');
}

describe('splitWords splits', () => {
  it.each([
    ["don't", "do n't"],
    ['don’t', 'do n’t'],
    ["couldn't've", "could n't 've"],
    ["Seoul's", "Seoul 's"],
    ['they’ll', 'they ’ll'],
    ["I'm", "I 'm"],
    ["DON'T", "DO N'T"],
    ['cannot', 'can not'],
    ['gonna', 'gon na'],
    ['didnt', 'did nt'],
    ["year-old's", "year - old 's"],
    ["2019's", "2019 's"],
    ['$1.2', '$ 1.2'],
    ['$1.2bn', '$ 1.2 bn'],
    ['US$30', 'US$ 30'],
    ['£80,000', '£ 80,000'],
    ['12%', '12 %'],
    ['3.5°C', '3.5 ° C'],
    ['10am', '10 am'],
    ['55km', '55 km'],
    ['-5', '- 5'],
    ['18+', '18 +'],
    ['30-minute', '30 - minute'],
    ['$3bn-a-year', '$ 3 bn - a - year'],
    ['10-15%', '10 - 15 %'],
    ['1910-45', '1910 - 45'],
    ['1910–45', '1910 – 45'],
    ['5-4', '5 - 4'],
    ['twenty-four', 'twenty - four'],
    ['Oscar-winning', 'Oscar - winning'],
    ['Washington-based', 'Washington - based'],
    ['U.S.-based', 'U.S. - based'],
    ['Soviet-era', 'Soviet - era'],
    ['commander-in-chief', 'commander - in - chief'],
    ['and/or', 'and / or'],
  ])('%s into %s', (token, words) => {
    expect(split(token)).toBe(words);
  });
});

describe('splitWords keeps whole', () => {
  it.each([
    ['Suk-yeol'],
    ['Teng-hui'],
    ['al-Qaeda'],
    ['Al-Assad'],
    ['Jean-Claude'],
    ['Rolls-Royce'],
    ['F-16'],
    ['COVID-19'],
    ['e-mail'],
    ['re-elected'],
    ['co-founder'],
    ['anti-government'],
    ['mid-August'],
    ['non-NATO'],
    ['km/h'],
    ['9/11'],
    ['12:30'],
    ['2022-09-21'],
    ['202-555-0147'],
    ['80,000'],
    ['1990s'],
    ["1990's"],
    ['20th'],
    ['3G'],
    ['AT&T'],
    ["O'Neill"],
    ["L'Aquila"],
    ["o'clock"],
    ["'s"],
    ["n't"],
    ['its'],
    ['U.S.'],
    ['@newsdesk'],
    ['someone@example.org'],
    ['https://example.org/a-b/c'],
    ['...'],
    ['--'],
    ['-'],
    ['$'],
    [''],
    ['\ud800'],
  ])('%s', (token) => {
    expect(split(token)).toBe(token);
  });
});

describe('splitWords on any string', () => {
  const token = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Za-z0-9$%'’\-–/.,:°#@+]{0,40}$/));

  it('gives words that lie in order inside the token and make it up', () => {
    fc.assert(
      fc.property(token, fc.nat(1000), (text, start) => {
        const words = splitWords({ text, start, end: start + text.length });
        expect(words.map((word) => word.text).join('')).toBe(text);
        let at = start;
        for (const word of words) {
          expect(word.start).toBe(at);
          expect(word.end - word.start).toBe(word.text.length);
          at = word.end;
        }
        expect(at).toBe(start + text.length);
      }),
    );
  });

  it('is quick on long runs of one sign', () => {
    for (const sign of ['-', "'", '/', 'a-', '1-', '$', '.']) {
      expect(splitWords({ text: sign.repeat(100_000), start: 0, end: sign.length * 100_000 })).toHaveLength(1);
    }
  });
});
