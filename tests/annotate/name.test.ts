import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateNames } from '../../src/annotate/name/name.ts';
import type { NameMention } from '../../src/types.ts';
import { withWords } from './name-document.ts';

const LETTERS = { person: 'P', organisation: 'O', place: 'L', other: 'X' } as const;

const namesOf = (text: string): NameMention[] => annotateNames(withWords({ id: 'a', text }));

/** The text with its names marked: `[P Maria Okafor]`. */
function marked(text: string): string {
  let [out, at] = ['', 0];
  for (const { start, end, type } of namesOf(text)) {
    out += `${text.slice(at, start)}[${LETTERS[type]} ${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

/** Invented news; what stands in brackets is to be found, and nothing else. */
const FOUND = `
[P Maria Okafor] told reporters on Monday that she would resign.
President [P Ana Marsh] met Prime Minister [P Fumio Kishida] in [L New York] on Wednesday.
[X Japanese] Prime Minister [P Fumio Kishida] and [X South Korean] President [P Yoon Suk-yeol] agreed to meet again.
The talks in [L Seoul], [L South Korea], ended without a deal.
Sen. [P Carl Whitmore], R-[L Ariz.], said the bill was dead.
Rep. [P Dana Pike] (D-[L Calif.]) voted against it.
Gov. [P Laura Whitmore] of [L Ohio] declared an emergency.
Mr. [P Whitmore] declined to comment.
Ms. [P Lind] said the offer was final.
The [O United Nations] said more than 200 people had fled.
The [O World Health Organization] said the outbreak was over.
The [O FBI] is investigating, according to the [O Justice Department].
Officials at the [O White House] said [P Biden] would travel to [L Poland].
The [O Supreme Court] ruled on Thursday.
Shares of [O Microsoft] and [O Apple] fell.
[O Reuters] first reported the talks.
She told the [O New York Times] that the report was wrong.
Police in [L Manchester], [L England], arrested three men.
A court in [L Moscow] sentenced [P Alexei Marsh] to five years.
The earthquake struck near [L Kathmandu], [L Nepal], at dawn.
[X Republican] senators opposed the plan.
Most [X Democrats] supported it.
[P Joan Pike], a spokeswoman for the [O Department of Homeland Security], confirmed the number.
[P Peter Lind], the chairman of the [O Federal Reserve], spoke on Friday.
The ship left [L Rotterdam] for [L Singapore] in March.
[L Texas] and [L Florida] sued the [O Environmental Protection Agency].
The [O European Union] imposed sanctions on [L Russia].
[L Germany]'s chancellor, [P Olaf Scholz], visited [L Paris].
[P Anna Lind]'s lawyer said his client was innocent.
Judge [P Ruth Adeyemi] blocked the order.
Gen. [P Oscar Blunt] commanded troops in [L Afghanistan].
The [O Bank of England] raised rates.
[P Kim Jong Un] attended the parade in [L Pyongyang].
[O NATO] foreign ministers met in [L Brussels].
House Speaker [P Walter Pike] said the vote would be held in May.
Actor [P John Whitmore] attended the ceremony in [L Los Angeles].
He was taken to a hospital in [L St. Louis].
The [X Palestinian] leader, [P Mahmoud Abbas], rejected the plan.
[P Marsh] and [P Whitmore] spoke for about 30 minutes.
[P Emily Stone], 34, of [L Chicago], was charged with fraud.
Former [L Arkansas] Gov. [P Mike Whitmore] announced his candidacy.
Secretary of State [P Helen Marsh] will fly to [L Israel] on Sunday.
[P Xi Jinping] arrived in [L San Francisco] on Tuesday.
Police Chief [P Michael Stone] said two officers were hurt.
The [O Associated Press] could not confirm the claim.
`
  .trim()
  .split('\n');

/** Nothing here is a name of a person, an organisation, a place or another that is listed. */
const NOT_FOUND = `
The talks ended without a deal.
On Monday, the ministers met again.
In March, prices rose by 3 percent.
He said: "We will not accept it."
I think so.
The president and the prime minister spoke for 30 minutes.
They left at 5 p.m. on Friday.
However, officials declined to comment.
Police said two people had been killed.
"Why?" she asked.
Talks are to resume in September.
The governor will sign the bill on Tuesday.
No one was hurt.
Will they come back in May?
Mark my words, they said.
It was a bill that nobody wanted to pay.
There were many more on Saturday.
Two dead in blast
Prices rise again
THE TALKS ENDED ON MONDAY
12 hurt in crash
But the company denied it.
What happened next was a surprise.
According to the report, 12 people died.
`
  .trim()
  .split('\n');

/** Any code units, lone surrogates among them. */
const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.nat(0xffff), { maxLength }).map((codes) => String.fromCharCode(...codes));

describe('annotateNames', () => {
  it.each(FOUND)('%s', (row) => {
    expect(marked(row.replace(/\[[PLOX] ([^\]]+)\]/g, '$1'))).toBe(row);
  });

  it.each(NOT_FOUND)('finds none in: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

describe('parts of a mention', () => {
  const first = (text: string): NameMention | undefined => namesOf(text)[0];

  it.each([
    ['Prime Minister Fumio Kishida spoke.', { title: 'Prime Minister', given: 'Fumio', family: 'Kishida' }],
    ['Sen. Carl Whitmore spoke.', { title: 'Sen.', given: 'Carl', family: 'Whitmore' }],
    ['Mr. Whitmore spoke on Monday.', { title: 'Mr.', family: 'Whitmore' }],
    ['They met former President Ana Marsh.', { title: 'former President', given: 'Ana', family: 'Marsh' }],
    ['Yoon Suk-yeol arrived on Monday.', { given: 'Suk-yeol', family: 'Yoon' }],
    ['Superior Court Judge Ana Marsh ruled.', { title: 'Superior Court Judge', given: 'Ana', family: 'Marsh' }],
    ['Secretary of State Helen Marsh spoke.', { title: 'Secretary of State', given: 'Helen', family: 'Marsh' }],
  ])('%s', (text, parts) => {
    expect(first(text)?.parts).toEqual(parts);
  });

  it.each([
    ['He lives in Chengdu.', 'CN', 'city'],
    ['He lives in South Korea.', 'KR', 'country'],
    ['He lives in Texas.', 'US', 'state'],
  ])('%s', (text, country, subtype) => {
    expect(first(text)).toMatchObject({ type: 'place', country, subtype });
  });

  it('tells the country of a nationality and the full name of a body', () => {
    expect(first('A Japanese ship sank.')).toMatchObject({ subtype: 'nationality', country: 'JP' });
    expect(namesOf('The UN said so on Monday.')[0]).toMatchObject({
      type: 'organisation',
      canonical: 'United Nations',
    });
  });
});

describe('the whole article', () => {
  it('takes a bare family name for the person who was named in full', () => {
    const names = namesOf('Harriet Wexford leads the party.\n\nOn Friday Wexford said she would stay. Wexford is 45.');
    expect(names.map(({ text, type }) => [text, type])).toEqual([
      ['Harriet Wexford', 'person'],
      ['Wexford', 'person'],
      ['Wexford', 'person'],
    ]);
  });

  it('takes an acronym for the organisation that introduced it', () => {
    const text = 'The National Harbour Board (NHB) met on Monday. The report by NHB was late.';
    const found = namesOf(text).filter((name) => name.text === 'NHB');
    expect(found.map(({ type }) => type)).toEqual(['organisation', 'organisation']);
  });

  it.each([
    [
      'Kishida Meets Yoon in New York Over Trade',
      'Prime Minister Fumio Kishida met President Yoon Suk-yeol in New York.',
    ],
    [
      'KISHIDA MEETS YOON IN NEW YORK OVER TRADE',
      'Prime Minister Fumio Kishida met President Yoon Suk-yeol in New York.',
    ],
  ])('reads the headline %s', (title, text) => {
    const names = annotateNames(withWords({ id: 'a', title, text })).filter(({ field }) => field === 'title');
    expect(names.map((name) => [name.text.toLowerCase(), name.type])).toEqual([
      ['kishida', 'person'],
      ['yoon', 'person'],
      ['new york', 'place'],
    ]);
  });
});

describe('properties', () => {
  const words = fc.constantFrom(
    'Maria',
    'Okafor',
    'the',
    'of',
    'and',
    'U.S.',
    'Seoul',
    '(',
    ')',
    'UN',
    ',',
    '.',
    '\n\n',
    "'s",
    'Mr.',
    '\ud800',
    'said',
    'X',
    '5',
  );
  const text = fc.oneof(
    anyText(120),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  );

  it('slices back, is in order and does not overlap', () => {
    fc.assert(
      fc.property(text, (source) => {
        let at = 0;
        for (const { start, end, text: name } of namesOf(source)) {
          expect(source.slice(start, end)).toBe(name);
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
      }),
    );
  });

  it('gives the same names twice', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(namesOf(source)).toEqual(namesOf(source));
      }),
      { numRuns: 30 },
    );
  });

  it('survives long runs', () => {
    for (const unit of ['A', 'A ', 'Of the ', 'Maria Okafor ', "'s "])
      expect(() => namesOf(unit.repeat(5000))).not.toThrow();
  });
});
