import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/segment/tokens.ts';

const texts = (text: string): string[] => tokenise(text, 0, text.length).map((token) => token.text);

describe('words that stay whole', () => {
  const whole = [
    'Suk-yeol',
    'Seoul-Tokyo-Washington',
    '$1.2',
    '$1.2bn',
    'US$5',
    'A$40m',
    '£3bn',
    '₩500',
    '80,000',
    '1,234,567.89',
    '1,50,000',
    '1.2m',
    '12%',
    '0.5%',
    '5-4',
    '1910-45',
    '1910–45',
    '12:30',
    '9/11',
    '03/14/2013',
    '18+',
    '5°C',
    '140th',
    '30-minute',
    '2½',
    "1990's",
    "'90s",
    '’til',
    "didn't",
    'Japan’s',
    "O'Neill",
    'AT&T',
    'S&P',
    'km/h',
    'f***ing',
    'bbc.co.uk',
    'example.com/news/a_b?c=d#e',
    'https://example.org/a(b)',
    'www.example.org',
    'jane.doe@example.org',
    'Jane.Doe@example.org',
    '@example_user',
    '#tag2024',
    'alt.religion.example',
    'U.S.-led',
    'Ark.-based',
    'Inc.’s',
    '...',
    '--',
    '?!',
    '👩‍👩‍👧‍👦',
    '🇯🇵',
    '👍🏽',
    '❤️',
    '1️⃣',
    'naïve',
    'e\u0301te\u0301',
    'co\u00adoperate',
    'Japan\x92s',
    'wo\u200brd',
    '김정은',
    '東京',
    '𝐁𝐨𝐥𝐝',
  ];
  test.each(whole)('%s', (word) => {
    expect(texts(`a ${word} b`)).toEqual(['a', word, 'b']);
  });
});

describe('what is parted', () => {
  const parted: [string, string[]][] = [
    ['(80,000)', ['(', '80,000', ')']],
    ['in 2019,300 people', ['in', '2019', ',', '300', 'people']],
    ['one,two', ['one', ',', 'two']],
    ['and/or', ['and', '/', 'or']],
    ['Korea–Japan', ['Korea', '–', 'Japan']],
    ['war—and', ['war', '—', 'and']],
    ['country--and', ['country', '--', 'and']],
    ['“Stop!”', ['“', 'Stop', '!', '”']],
    ['"Yes"', ['"', 'Yes', '"']],
    ['leaders’ talks', ['leaders', '’', 'talks']],
    ["'Not hot'", ["'", 'Not', 'hot', "'"]],
    ['published.Leaders', ['published', '.', 'Leaders']],
    ['2015.The', ['2015', '.', 'The']],
    ['U.S.President', ['U.S.', 'President']],
    ['J.Smith', ['J.', 'Smith']],
    ['No.5', ['No.', '5']],
    ['It cost 3.5.', ['It', 'cost', '3.5', '.']],
    ['see example.com.', ['see', 'example.com', '.']],
    ['(https://example.org).', ['(', 'https://example.org', ')', '.']],
    ['🇯🇵🇰🇷', ['🇯🇵', '🇰🇷']],
    ['x\ud800y', ['x', '\ud800', 'y']],
    ["American Pie ''", ['American', 'Pie', "''"]],
    ['a\u00a0b\u2009c\td', ['a', 'b', 'c', 'd']],
    ['\ufeffa\u200b b', ['a', 'b']],
    ['-5 and +3, 2 -1', ['-5', 'and', '+3', ',', '2', '-1']],
  ];
  test.each(parted)('%s', (text, tokens) => {
    expect(texts(text)).toEqual(tokens);
  });
});

describe('full stops of abbreviations', () => {
  const kept = ['Mr.', 'U.S.', 'Ph.D.', 'a.m.', 'e.g.', 'Gov.', 'Inc.', 'W.Va.', 'B.Sc.'];
  test.each(kept)('%s keeps its stop', (word) => {
    expect(texts(`${word} x`)[0]).toBe(word);
  });
  const conditional: [string, string][] = [
    ['Sept. 21', 'Sept.'],
    ['No. 5', 'No.'],
    ['p. 5', 'p.'],
    ['J. Smith', 'J.'],
    ['Tampa, Fla., said', 'Fla.'],
  ];
  test.each(conditional)('%s', (text, word) => {
    expect(texts(text)).toContain(word);
  });
  const free: [string, string][] = [
    ['He said no.', 'no'],
    ['It is an art. Then', 'art'],
    ['They miss. Then', 'miss'],
    ['He sat. Then', 'sat'],
    ['She lost in. a. row', 'in'],
  ];
  test.each(free)('%s', (text, word) => {
    expect(texts(text)).toContain(word);
  });
});
