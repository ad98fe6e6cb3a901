import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../src/segment/document.ts';
import { segment } from '../../src/segment/segment.ts';

const BODY = 'The council of Northport agreed on Monday to rebuild the old harbour wall before the winter storms.';
const MORE = 'Work on the wall will begin in May, the mayor said at a meeting in the town hall on Tuesday.';

const document = (text: string, title?: string): Document =>
  segment(title === undefined ? { id: 'x', text } : { id: 'x', text, title });
const shown = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end);
const kinds = (text: string, title?: string): string[] => document(text, title).blocks.map(({ kind }) => kind);
const blockOf = (text: string, piece: string): Block | undefined =>
  document(text).blocks.find((block) => shown(text, block).includes(piece));

describe('title', () => {
  test('the first line without a full stop, before the body', () => {
    const text = `Council agrees to rebuild wall\n\n${BODY}`;
    const { title, blocks } = document(text);
    expect(title).toEqual({ field: 'text', span: { start: 0, end: 30 } });
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph']);
  });
  test('the title again is a repetition', () => {
    const { blocks, sentences } = document(
      `Council agrees to rebuild wall\n\nCouncil agrees to rebuild wall\n\n${BODY}`,
    );
    expect(blocks[1]).toMatchObject({ kind: 'title', repeats: 0 });
    expect(sentences.map(({ repeated }) => repeated)).toEqual([false, true, false]);
  });
  test("a section's name and breadcrumbs stand before it", () => {
    expect(kinds(`World\n\nCouncil agrees to rebuild wall\n\n${BODY}`)).toEqual(['heading', 'title', 'paragraph']);
    expect(kinds(`Home > News > Coast\n\nCouncil agrees to rebuild wall\n\n${BODY}`)).toEqual([
      'debris',
      'title',
      'paragraph',
    ]);
  });
  test('handed in apart', () => {
    const { title, blocks, sentences } = document(BODY, 'Council agrees to rebuild wall');
    expect(title?.field).toBe('title');
    expect(blocks.map(({ field, kind }) => `${field} ${kind}`)).toEqual(['title title', 'text paragraph']);
    expect(sentences[0]?.field).toBe('title');
  });
  test('handed in apart and in the text: taken from the text alone', () => {
    const text = `Council agrees to rebuild wall\n\n${BODY}`;
    const { title, blocks } = document(text, 'Council Agrees to Rebuild Wall - Coast Times');
    expect(title?.field).toBe('text');
    expect(blocks.every(({ field }) => field === 'text')).toBe(true);
  });
  test.each([[BODY], ['Council agrees to rebuild wall'], [`${BODY}\n\n${MORE}`], ['']])('none in %j', (text) => {
    expect(document(text).title).toBeNull();
  });
});

describe('dateline', () => {
  const found: [string, string, string | null, string | null][] = [
    ['SEOUL, South Korea (AP) –', 'SEOUL, South Korea', 'AP', null],
    ['New York:', 'New York', null, null],
    ['WASHINGTON —', 'WASHINGTON', null, null],
    ['WASHINGTON—', 'WASHINGTON', null, null],
    ['NEW YORK, Sept. 21 (Reuters) -', 'NEW YORK', 'Reuters', 'Sept. 21'],
    ['(CNN)', '', 'CNN', null],
    ['London (CNN)', 'London', 'CNN', null],
    ['LONDON (Reuters) -', 'LONDON', 'Reuters', null],
    ['NORTHPORT, Maine (AP) _', 'NORTHPORT, Maine', 'AP', null],
    ['BEIJING, Feb. 3 (Xinhua) --', 'BEIJING', 'Xinhua', 'Feb. 3'],
    ['Nov 4 (Reuters) -', '', 'Reuters', 'Nov 4'],
    ['Paris, 12 May 2020 (AFP) –', 'Paris', 'AFP', '12 May 2020'],
    ['WASHINGTON/SEOUL (Reuters) -', 'WASHINGTON/SEOUL', 'Reuters', null],
    ['Seoul –', 'Seoul', null, null],
    ['ST. LOUIS -', 'ST. LOUIS', null, null],
    ['BERKELEY HEIGHTS, N.J. —', 'BERKELEY HEIGHTS, N.J.', null, null],
  ];
  test.each(found)('%s', (opening, place, agency, date) => {
    for (const joiner of [' ', '\u00a0']) {
      const text = `${opening}${joiner}${BODY}`;
      const { dateline, sentences } = document(text);
      expect(dateline).toEqual({ start: 0, end: opening.length, place, agency, date });
      expect(shown(text, sentences[0] as Block)).toBe(BODY);
    }
  });
  test('an agency glued to the text', () => {
    expect(document(`(CNN)${BODY}`).dateline).toMatchObject({ end: 5, agency: 'CNN' });
  });
  test('alone on its line', () => {
    const { dateline, blocks } = document(`Council agrees to rebuild wall\n\nLISBON, June 3 (Reuters) -\n\n${BODY}`);
    expect(dateline).toMatchObject({ place: 'LISBON', agency: 'Reuters', date: 'June 3' });
    expect(blocks[1]?.kind).toBe('credit');
  });
  const absent = [
    'UPDATE: The council agreed.',
    'EXCLUSIVE – The council agreed on Monday to rebuild the wall.',
    'The mayor – who is 43 – agreed on Monday to rebuild the wall.',
    'A COVID-19 wave has reached the town, officials said on Monday.',
    'NASA – the agency that runs the mission – agreed on Monday.',
    'Roe (AP) agreed on Monday to rebuild the wall.',
    'Roe: The council has agreed to rebuild the wall before the winter storms.',
    'Seoul–Tokyo talks resumed on Monday after a break of three years.',
    'Washington, which had waited, agreed on Monday.',
  ];
  test.each(absent.map((text) => [text] as const))('none in %s', (text) => {
    expect(document(text).dateline).toBeNull();
  });
});

describe('byline', () => {
  const found: [string, string[], string[]][] = [
    ['By Jane Roe and John Poe', ['Jane Roe', 'John Poe'], []],
    ['BY JANE ROE [roe.jane@example.org]', ['JANE ROE'], []],
    ['By Jane Roe, Associated Press', ['Jane Roe'], ['Associated Press']],
    ['By JANE ROE, Staff Writer', ['JANE ROE'], []],
    ['By Jane van der Roe in Seoul', ['Jane van der Roe'], []],
    ['By Reuters', [], ['Reuters']],
  ];
  test.each(found)('%s', (line, authors, agencies) => {
    const parsed = document(`Council agrees to rebuild wall\n\n${line}\n\n${BODY}`);
    expect(parsed.blocks[1]?.kind).toBe('byline');
    expect(parsed.authors).toEqual(authors);
    expect(parsed.agencies).toEqual(agencies);
  });
  const absent = [
    'By Thursday the wall was gone.',
    'By contrast, Smith left',
    'By 2030, Northport will have a new wall.',
    'Bye Bye Jane Roe',
  ];
  test.each(absent.map((line) => [line] as const))('not %s', (line) => {
    expect(kinds(`${BODY}\n\n${line}\n\n${MORE}`)).not.toContain('byline');
  });
});

describe('credits', () => {
  const found = [
    'Source: The Northport Star',
    '[JOINT PRESS CORPS]',
    '(Reporting by Jane Roe; Editing by John Poe)',
    'Reporting by Jane Roe; Editing by John Poe',
    'Associated Press writer Jane Roe in Tokyo contributed to this report.',
    'Photo: Jane Roe / Example Images',
    'AP Photo/Jane Roe',
    '© 2022 The Northport Star. All rights reserved.',
    'The Associated Press',
    '— Reuters',
    'Published: June 13, 2013 4:59 PM EDT',
    'Thursday, March 14, 2013',
    'Updated 5:40 p.m. ET',
    '03 / 14 / 2013 06:37 AM',
    'With inputs from PTI',
  ];
  test.each(found.map((line) => [line] as const))('%s', (line) => {
    expect(kinds(`${BODY}\n\n${line}\n\n${MORE}`)).toEqual(['paragraph', 'credit', 'paragraph']);
  });
  test('at the end of a paragraph', () => {
    const text = `${BODY} ${MORE} (Reporting by Jane Roe; Editing by John Poe)`;
    expect(kinds(text)).toEqual(['paragraph', 'credit']);
    expect(document(text).sentences).toHaveLength(2);
  });
  test('agencies and the day of publication are read', () => {
    const text = `Published: June 13, 2013\n\n${BODY}\n\nAssociated Press writer Jane Roe contributed to this report.\n\nSource: The Northport Star`;
    const { agencies, published } = document(text);
    expect(agencies).toEqual(['Associated Press', 'The Northport Star']);
    expect(published && shown(text, published)).toBe('Published: June 13, 2013');
  });
  const absent = [
    'Sources: Club may be out of the chase for its old striker',
    'Jane Roe contributed $5,000 to the campaign of the mayor.',
    'The talks began on March 14, 2013.',
    'He said the photo was a fake.',
  ];
  test.each(absent.map((line) => [line] as const))('not %s', (line) => {
    expect(kinds(`${BODY}\n\n${line}\n\n${MORE}`)).not.toContain('credit');
  });
});

describe('captions', () => {
  const found = [
    'The mayor, left, and the governor shake hands at the town hall on Monday. [JOINT PRESS CORPS]',
    'The mayor leaves the town hall on Monday. (AP Photo/Jane Roe)',
    'The mayor leaves the town hall on Monday. (Jane Roe/Reuters)',
    'FILE PHOTO: The mayor leaves the town hall.',
    'In this June 3, 2012, file photo, the mayor leaves the town hall.',
    'The mayor leaves the town hall on Monday. Photo: Jane Roe',
  ];
  test.each(found.map((line) => [line] as const))('%s', (line) => {
    expect(kinds(`${BODY}\n\n${line}\n\n${MORE}`)).toEqual(['paragraph', 'caption', 'paragraph']);
  });
  test('a repeated caption is marked', () => {
    const line = found[0] as string;
    const { blocks, sentences } = document(`${BODY}\n\n${line}\n\n${line}\n\n${MORE}`);
    expect(blocks[2]).toMatchObject({ kind: 'caption', repeats: 1 });
    expect(sentences.filter(({ repeated }) => repeated).every(({ block }) => block === 2)).toBe(true);
  });
  const absent = [
    'He loves [being the host].',
    'Roe (left) agreed.',
    'The trade body (EPA) agreed on Monday to wait.',
    'He sent a photo by mail.',
  ];
  test.each(absent.map((line) => [line] as const))('not %s', (line) => {
    expect(kinds(`${BODY}\n\n${line}\n\n${MORE}`)).not.toContain('caption');
  });
});

describe('repetitions', () => {
  test('a paragraph that stands twice is marked, not taken for a caption', () => {
    const { blocks } = document(`${BODY}\n\n${BODY}\n\n${MORE}`);
    expect(blocks.map(({ kind, repeats }) => [kind, repeats])).toEqual([
      ['paragraph', undefined],
      ['paragraph', 0],
      ['paragraph', undefined],
    ]);
  });
});

describe('web debris', () => {
  const found = [
    'Advertisement',
    'ADVERTISEMENT',
    'Leave a Reply',
    'print dictionary print',
    'Share Tweet Email',
    'Your email address will not be published.',
    'Your email address will not be published. Required fields are marked *',
    'Related Articles',
    'Log in to Twitter or Facebook account to connect',
    '(0/250자)',
    'Read more:',
    'READ MORE: Mayor resigns',
    'Sign up for our daily newsletter',
    'We use cookies to improve your experience.',
    'Follow us on Twitter',
    'Please consider supporting us by disabling your ad blocker',
    'Adblock Detected',
    'Back to top button',
    'Home > National > Diplomacy',
    '12 comments',
    'Scroll down for video',
    '* * *',
  ];
  test.each(found.map((line) => [line] as const))('%s', (line) => {
    expect(blockOf(`${BODY}\n\n${line}\n\n${MORE}`, line)?.kind).toBe('debris');
  });
  test('a form behind the article, line by line', () => {
    const text = `${BODY}\n\nLeave a Reply\nhelp icon Social thing\ns\nlock icon\n\nPolicy of the Board (0/250)`;
    expect(kinds(text)).toEqual(['paragraph', 'debris', 'debris', 'debris', 'debris', 'debris']);
  });
  test('a notice among the sentences of a paragraph', () => {
    const text = `${BODY} Scroll down for video . ${MORE}`;
    expect(kinds(text)).toEqual(['paragraph', 'debris', 'paragraph']);
    expect(document(text).sentences).toHaveLength(2);
  });
  test('a notice glued to the next article', () => {
    expect(kinds(`Your email address will not be published.Leaders agree on harbour wall\n\n${BODY}`)[0]).toBe(
      'debris',
    );
  });
  const absent = [
    'The advertisement was withdrawn.',
    'He asked readers to follow the mayor.',
    'Comments by the mayor were reported on Monday.',
    'Share prices fell on Monday.',
    'Police log in hand, she spoke.',
    'Read more books, she said.',
  ];
  test.each(absent.map((line) => [line] as const))('not %s', (line) => {
    expect(kinds(`${BODY}\n\n${line}\n\n${MORE}`)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });
  test('text alone is never taken for debris', () => {
    expect(kinds('Advertisement')).toEqual(['paragraph']);
  });
});

describe('headings', () => {
  test('a short line between paragraphs', () => {
    expect(kinds(`${BODY}\nA long winter\n${MORE}`)).toEqual(['paragraph', 'heading', 'paragraph']);
  });
  test('glued to the next paragraph', () => {
    const text = `${BODY}\n\nLeaders meet at the General AssemblyDuring the war, the wall was built by hand.`;
    const { blocks } = document(text);
    expect(blocks.slice(1).map((block) => [block.kind, shown(text, block)])).toEqual([
      ['heading', 'Leaders meet at the General Assembly'],
      ['paragraph', 'During the war, the wall was built by hand.'],
    ]);
  });
  test('glued to a dateline', () => {
    expect(document(`Leaders agree to rebuild harbour wallLISBON, Portugal (AP) – ${BODY}`).dateline?.place).toBe(
      'LISBON, Portugal',
    );
  });
  test.each([
    ['Microsoft bought LinkedIn in 2016 and kept its name for the service.'],
    ['The YouTube channel of JoongAng Daily has more than 2,000 followers.'],
    ['He moved to the McDonald farm. HuffPost and BuzzFeed reported it.'],
  ])('inner capitals of names: %s', (text) => {
    expect(kinds(`${BODY}\n\n${text}`)).toEqual(['paragraph', 'paragraph']);
  });
  test('items of a list are none', () => {
    expect(kinds(`${BODY}\n- First item\n- Second item\n${MORE}`)).not.toContain('heading');
  });
});

describe('paragraphs', () => {
  const wrapped =
    'The council of Northport agreed on Monday to rebuild the old harbour\nwall before the winter storms. Work on the wall will begin in May,\nthe mayor said at a meeting in the town hall on Tuesday. She did not\nsay what it would cost.';
  test('hard-wrapped lines are joined', () => {
    expect(document(wrapped).blocks).toHaveLength(1);
    expect(document(wrapped).sentences).toHaveLength(3);
    expect(document(`${wrapped}\n\n${wrapped.replace('Monday', 'Friday')}`).blocks).toHaveLength(2);
  });
  test('and so are lines wrapped at 120 columns', () => {
    const wide =
      'The council of Northport agreed on Monday to rebuild the old harbour wall before the winter storms, and to ask the\ngovernment for money. Work will begin in May, the mayor said at a meeting in the town hall. The minister was invited to\nNorthport.';
    expect(document(wide).sentences.map(({ end }) => wide.slice(0, end).at(-1))).toEqual(['.', '.', '.']);
  });
  test.each([
    ['\n'],
    ['\r\n'],
    ['\n\n'],
    ['\r\n\r\n'],
    ['\n \t\n'],
    ['\r'],
    ['\u2028'],
    ['\n\u00a0\n'],
    ['\n\u200b\n'],
  ])('parted by %j', (gap) => {
    const { blocks, sentences } = document(`${BODY}${gap}${MORE}`);
    expect(blocks).toHaveLength(2);
    expect(sentences).toHaveLength(2);
  });
  test('a long first paragraph stays whole, whatever letter stands where a title would have ended', () => {
    for (let length = 280; length <= 330; length++) {
      expect(kinds(`${'word '.repeat(70).slice(0, length)}Able to ${BODY}`)).toEqual(['paragraph']);
    }
  });
  test('a byte order mark and spaces at the ends belong to no block', () => {
    const text = `\ufeff  ${BODY}\u00a0\u200b\n`;
    expect(document(text).blocks.map((block) => shown(text, block))).toEqual([BODY]);
  });
});
