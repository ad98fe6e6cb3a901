import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotateQuantities } from '../../src/annotate/quantity/quantity.ts';
import type { TimeMention } from '../../src/types.ts';
import { notation, unparsed } from './quantity-notation.ts';

const read = (text: string): string[] => annotateQuantities(unparsed(text)).map(notation);

/** A sentence and its quantities, as `notation` writes them. */
const FOUND: readonly (readonly [string, ...string[]])[] = [
  ['Twelve people came.', 'Twelve = 12 person'],
  ['She has twenty-one cousins.', 'twenty-one = 21 cousin'],
  ['One hundred and five delegates voted.', 'One hundred and five = 105 delegate'],
  ['The city has 2.3 million residents.', '2.3 million = 2300000 resident'],
  ['They hired 1,250 workers.', '1,250 = 1250 worker'],
  ['Two million three hundred thousand voters stayed home.', 'Two million three hundred thousand = 2300000 voter'],
  ['He bought a dozen eggs.', 'a dozen = 12 egg'],
  ['Two dozen officers searched the house.', 'Two dozen = 24 officer'],
  ['Half a dozen schools closed.', 'Half a dozen = 6 school'],
  ['Half a million people fled.', 'Half a million = 500000 person'],
  ['Half of the houses burned.', 'Half = 50 % house of:house'],
  ['Half the village burned.', 'Half = 50 % village'],
  ['Two-thirds of senators agreed.', 'Two-thirds = 66.6667 % senator of:senator'],
  ['A quarter of the budget went to roads.', 'A quarter = 25 % budget of:budget'],
  ['One in five voters was undecided.', 'One in five = 20 % voter'],
  ['Nine out of 10 doctors said yes.', 'Nine out of 10 = 90 % doctor'],
  ['About 3/4 of the crew were sick.', 'About 3/4 = ~75 % crew of:crew'],
  ['Between half and two-thirds of the crop was lost.', 'Between half and two-thirds = 50..66.6667 % crop of:crop'],
  ['The trio left for Rome.', 'trio = 3 person'],
  ['The pair met in Paris.', 'pair = 2 person'],
  ['A couple from Leeds won the prize.', 'couple = 2 person'],
  ['Both leaders smiled.', 'Both = 2 leader'],
  ['No one was hurt.', 'No one = 0 person state:injured'],
  ['None of the passengers died.', 'None = 0 passenger state:dead of:passenger'],
  ['No injuries were reported.', 'No = 0 injury state:injured'],
  ['Nobody was injured.', 'Nobody = 0 person state:injured'],
  ['Dozens were arrested.', 'Dozens = V18..180 person state:arrested'],
  ['Hundreds of soldiers marched.', 'Hundreds = V150..1500 soldier of:soldier'],
  ['Tens of thousands of fans came.', 'Tens of thousands = V15000..150000 fan of:fan'],
  ['Several houses collapsed.', 'Several = V3..12 house'],
  ['A few hundred protesters gathered.', 'A few hundred = V200..900 protester'],
  ['A handful of shops opened.', 'A handful of = V3..10 shop'],
  ['The fine is $5,000.', '$5,000 = 5000 USD'],
  ['The firm paid US$40 million.', 'US$40 million = 40000000 USD'],
  ['It cost £2.5m and €3bn.', '£2.5m = 2500000 GBP', '€3bn = 3000000000 EUR'],
  ['The fund lost 1.2 trillion won.', '1.2 trillion won = 1200000000000 KRW'],
  ['They raised 3 million euros.', '3 million euros = 3000000 EUR'],
  ['The ticket costs 50 cents.', '50 cents = 0.5 USD'],
  ['He was paid 500 Canadian dollars.', '500 Canadian dollars = 500 CAD'],
  ['The loan is worth 20 billion yen.', '20 billion yen = 20000000000 JPY'],
  ['It is a billion-dollar project.', 'a billion-dollar = 1000000000 USD by:project'],
  ['Oil sold for $80 a barrel.', '$80 = 80 USD per:barrel'],
  ['Prices rose 3 percent.', '3 percent = 3 %'],
  ['The level was .41 percent.', '.41 percent = 0.41 %'],
  ['She hit .350 last season.'],
  ['Turnout was 61.5%.', '61.5% = 61.5 %'],
  ['Support fell by 4 percentage points.', '4 percentage points = 4 points'],
  ['The bank raised rates by 25 basis points.', '25 basis points = 0.25 points'],
  ['The 46-year-old driver fled.', '46-year-old = 46 years old by:driver'],
  ['Ann Lee, 45, was there.', '45 = 45 years old'],
  ['The twins, aged 16, survived.', 'twins = 2 person state:survived', '16 = 16 years old'],
  ['She died at the age of 91.', '91 = 91 years old'],
  ['He turned 50.', '50 = 50 years old'],
  ['She was 14 when the war began.', '14 = 14 years old'],
  ['A six-month-old girl was found.', 'six-month-old = 0.493151 years old by:girl'],
  ['The suspect is 33 years old.', '33 years old = 33 years old'],
  ['A man in his 60s called.', '60s = 60..69 years old'],
  ['Children under 12 are admitted.', 'under 12 = <12 years old'],
  ['Those 65 and older were vaccinated.', '65 and older = ≥65 years old'],
  ['Their first talk failed.', 'first = 1 ordinal talk'],
  ['It is the 77th session.', '77th = 77 ordinal session'],
  ['Japan is the third-largest economy.', 'third = 3 ordinal economy'],
  ['He finished twenty-first.', 'twenty-first = 21 ordinal'],
  ['The No. 2 official resigned.', 'No. 2 = 2 ordinal official'],
  ['A magnitude-6.1 quake was felt.', '6.1 = 6.1 Mw by:quake'],
  ['The 7.2-magnitude tremor lasted a minute.', '7.2-magnitude = 7.2 Mw by:tremor'],
  ['A quake measuring 5.4 on the Richter scale struck.', '5.4 = 5.4 Mw'],
  ['The village is 10 km away.', '10 km = 10000 m by:distance'],
  ['It lies 700 miles from the sea.', '700 miles = 1126540 m by:distance'],
  ['He is 5 feet 6 inches tall.', '5 feet 6 inches = 1.6764 m by:height'],
  ['A 40-tonne truck overturned.', '40-tonne = 40000 kg by:truck'],
  ['The farm covers 200 acres.', '200 acres = 809371 m2'],
  ['The tank holds 500 gallons.', '500 gallons = 1892.71 l'],
  ['It reached 104 degrees Fahrenheit.', '104 degrees Fahrenheit = 313.15 K'],
  ['The low was 5°C.', '5°C = 278.15 K'],
  ['Winds blew at 120 mph.', '120 mph = 53.6448 m/s'],
  ['The plant yields 300 megawatts.', '300 megawatts = 300000000 W'],
  ['He downloaded 20 gigabytes.', '20 gigabytes = 20000000000 B'],
  ['The talks took 90 minutes.', '90 minutes = 5400 s'],
  ['The 30-minute talk was short.', '30-minute = 1800 s by:talk'],
  ['He stayed 2 years and 10 months.', '2 years and 10 months = 88992000 s'],
  ['It took an hour and a half.', 'an hour and a half = 5400 s'],
  ['It lasted half an hour.', 'half an hour = 1800 s'],
  ['They waited three and a half hours.', 'three and a half hours = 12600 s'],
  ['The court ruled 5-4.', '5-4 = 5..4 score'],
  ['Spain won 3-1.', '3-1 = 3..1 score'],
  ['The bill passed by 52 votes to 48.', '52 votes to 48 = 52..48 score'],
  ['She was elected, 124 to 73.', '124 to 73 = 124..73 score'],
  ['It was a 97-1 vote.', '97-1 = 97..1 score by:vote'],
  ['At least 12 people died.', 'At least 12 = ≥12 person state:dead'],
  ['More than 100 homes burned.', 'More than 100 = >100 home'],
  ['Over 30 flights were cancelled.', 'Over 30 = >30 flight'],
  ['Up to 50 jobs are at risk.', 'Up to 50 = ≤50 job'],
  ['As many as 2,000 people came.', 'As many as 2,000 = ≤2000 person'],
  ['Nearly 200 pupils fell ill.', 'Nearly 200 = ~<200 pupil'],
  ['Almost three years passed.', 'Almost three years = ~<94608000 s'],
  ['Just over 40 members stayed.', 'Just over 40 = ~>40 member'],
  ['Some 200 refugees arrived.', 'Some 200 = ~200 refugee'],
  ['About a dozen people waited.', 'About a dozen = ~12 person'],
  ['Fewer than 10 ships sailed.', 'Fewer than 10 = <10 ship'],
  ['No more than six guests may come.', 'No more than six = ≤6 guest'],
  ['An estimated 1,500 houses fell.', 'An estimated 1,500 = ~1500 house'],
  ['Roughly 20 cars were damaged.', 'Roughly 20 = ~20 car'],
  ['A hundred or so fans waited.', 'A hundred or so = ~100 fan'],
  ['He owns 40-odd paintings.', '40-odd = ~40 painting'],
  ['It drew 300-plus visitors.', '300-plus = ≥300 visitor'],
  ['He has 10,000+ followers.', '10,000+ = ≥10000 follower'],
  ['Between 10 and 12 people died.', 'Between 10 and 12 = 10..12 person state:dead'],
  ['10 to 12 people died.', '10 to 12 = 10..12 person state:dead'],
  ['The course lasts 40-60 hours.', '40-60 hours = 144000..216000 s'],
  ['It takes an 80- to 100-hour course.', '80- to 100-hour = 288000..360000 s by:course'],
  ['They seek $5 million to $10 million.', '$5 million to $10 million = 5000000..10000000 USD'],
  ['It costs 5 to 10 million dollars.', '5 to 10 million dollars = 5000000..10000000 USD'],
  ['Two or three witnesses came.', 'Two or three = 2..3 witness'],
  ['Five of the victims were students.', 'Five = 5 victim of:victim'],
  ['Eleven of the 19 hijackers were Saudis.', 'Eleven = 11 hijacker of:hijacker', '19 = 19 hijacker'],
  [
    'Twelve people, three of them children, drowned.',
    'Twelve = 12 person state:dead',
    'three = 3 child state:dead of:person',
  ],
  ['One of the men confessed.', 'One = 1 man of:man'],
  ['The blast killed 12.', '12 = 12 person state:dead'],
  ['Floods left 12 dead.', '12 = 12 person state:dead'],
  ['12 were injured, three seriously.', '12 = 12 person state:injured', 'three = 3 person state:injured of:person'],
  ['12 killed in mine blast', '12 = 12 person state:dead'],
  ['The death toll rose to 15.', '15 = 15 person state:dead'],
  ['Officials put the toll at 15.', '15 = 15 person state:dead'],
  ["It brought the number of dead in Monday's fire to 15.", '15 = 15 person state:dead'],
  ['The number of people injured by the fire rose to 15.', '15 = 15 person state:injured'],
  ['The number of firms in the town of the dead rose to 15.', '15 = 15'],
  ['Police arrested 30 protesters.', '30 = 30 protester state:arrested'],
  ['Four miners are missing.', 'Four = 4 miner state:missing'],
  ['Two officers killed 12 people.', 'Two = 2 officer', '12 = 12 person state:dead'],
  ['The bomb killed 12 people and wounded 34.', '12 = 12 person state:dead', '34 = 34 person state:injured'],
  ['The 125-page report came out.', '125 = 125 page by:report'],
  ['He is a two-term governor.', 'two = 2 term by:governor'],
  ['There were 15 deaths.', '15 = 15 person state:dead'],
  ['He called twice.', 'twice = 2 time'],
  ['The wall was 12 feet high.', '12 feet = 3.6576 m by:height'],
  ['The town has a population of 120,000.', '120,000 = 120000 resident'],
  ['It has a depth of 12 miles.', '12 miles = 19312.1 m by:depth'],
  ['It began 12 miles below the surface.', '12 miles = 19312.1 m by:depth'],
  [
    'The island lies 700 miles (1,127 kilometers) southeast of Arden.',
    '700 miles = 1126540 m by:distance',
    '1,127 kilometers = 1127000 m by:distance',
  ],
  ['They walked 12 miles.', '12 miles = 19312.1 m'],
  [
    'There were six arrests on Monday, compared to 47 on Sunday.',
    'six = 6 arrest state:arrested',
    '47 = 47 arrest state:arrested',
  ],
  ['There were six arrests on Monday and 47 on Sunday night.', 'six = 6 arrest state:arrested', '47 = 47'],
  ['A multimillion-dollar fraud was found.', 'multimillion-dollar = V1500000..150000000 USD by:fraud'],
  [
    'Police said 30 of the 80 wounded were children.',
    '30 = 30 person state:injured of:person',
    '80 = 80 person state:injured',
  ],
  ['It costs A$300 million, or HK$2 billion.', 'A$300 million = 300000000 AUD', 'HK$2 billion = 2000000000 HKD'],
  ['She was ranked second.', 'second = 2 ordinal'],
  ['The 12th victim was named.', '12th = 12 ordinal victim'],
  ['He waited more than a week.', 'more than a week = >604800 s'],
  ['The ages ranged from 12 to 16.', '12 to 16 = 12..16'],
  [
    'At least 30 people, including four children, were killed.',
    'At least 30 = ≥30 person state:dead',
    'four = 4 child state:dead',
  ],
  ['Seven hostages were freed.', 'Seven = 7 hostage state:released'],
  ['Heavy rain left 4,000 homeless.', '4,000 = 4000 person state:displaced'],
  ['The crash claimed 12 lives.', '12 = 12 person state:dead'],
  ['A crowd of 300 gathered.', '300 = 300 person'],
  ['The number of injured climbed to 40.', '40 = 40 person state:injured'],
  ['Nineteen sailors are unaccounted for.', 'Nineteen = 19 sailor state:missing'],
  ['He scored twice in 20 minutes.', 'twice = 2 time', '20 minutes = 1200 s'],
  ['The temperature fell to minus 5 degrees Celsius.', 'minus 5 degrees Celsius = 268.15 K'],
  ['Water rose 2.5 metres.', '2.5 metres = 2.5 m'],
  ['The car went 60 miles an hour.', '60 miles an hour = 26.8224 m/s'],
  ['Around 60% of voters stayed home.', 'Around 60% = ~60 % voter of:voter'],
];

const NOT_FOUND: readonly string[] = [
  'The Boeing 737 landed.',
  'He bought an iPhone 5.',
  'An F-16 crashed.',
  'They drove down Route 66.',
  'Take I-95 north.',
  'It is in Section 230 of the act.',
  'See Article 5 of the treaty.',
  'Call 555-1234 now.',
  'Call 202-555-0123 or +44 20 7946 0958.',
  'It began at 3:30 p.m.',
  'Doors open at 9 a.m. sharp.',
  'The shop is open 24/7.',
  'It changed after 9/11.',
  'He was born in 1998.',
  'The 2016 elections were close.',
  'They met on March 3.',
  'It was signed on 12 June 2020.',
  'The first lady spoke.',
  'The Second Amendment is clear.',
  'A shop on Fifth Avenue burned.',
  'World War II ended.',
  'The 9th Circuit agreed.',
  'He lives at 1600 Pennsylvania Avenue.',
  'The one who left is here.',
  'They told one another.',
  'One could say so.',
  '1. Open the valve.',
  '(2) Close it.',
  'As shown before [4], it fell.',
  'See https://example.com/2020/12/05/story for more.',
  'Mail me at bob42@example.com today.',
  'At first, it worked.',
  'First of all, it works.',
  'He has no doubt.',
  'It is no longer so.',
  'Both Ann and Bob came.',
  'COVID-19 spread.',
  'The G-20 met.',
  'The 1980s were loud.',
  'The 2019-20 season ended.',
  'A 4x4 stopped.',
  'He paid for a 3D film.',
  'Use version 1.2.3 of it.',
  'A split second decided it.',
  'He had second thoughts.',
  'The first half was dull.',
  'His half brother came.',
  'The flag flew at half-mast.',
  'She plays the second fiddle.',
  'It rained on and off.',
  'The man in Room 12 slept.',
  'Flight 370 vanished.',
  'Windows 10 crashed.',
  'Agent 007 smiled.',
  'He read Psalm 23 aloud.',
  'No way, he said.',
  'This one is mine.',
  'The paper is on page 3.',
  'A zero tolerance rule holds.',
  'Catch-22 is a novel.',
  'He was elected in November 2012.',
  'The company moved to Washington, DC 20500 later.',
  'Chapter 11 protection was sought.',
];

describe('quantities that are found', () => {
  test.each(FOUND)('%s', (sentence, ...expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('what is no quantity', () => {
  test.each(NOT_FOUND)('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe('together with times', () => {
  const text = 'They met 12 people two days ago for 90 minutes.';
  const span = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });
  const time = (words: string, type: TimeMention['type']): TimeMention => ({
    ...span(words),
    field: 'text',
    type,
    value: '',
    from: null,
    to: null,
    grain: 'day',
    stated: {},
  });

  test('a date is no quantity, a duration is one', () => {
    const times = [time('two days ago', 'DATE'), time('90 minutes', 'DURATION')];
    expect(annotateQuantities(unparsed(text), times).map(notation)).toEqual(['12 = 12 person', '90 minutes = 5400 s']);
  });

  test('a time of the title blocks nothing in the text', () => {
    const times = [{ ...time('12 people', 'DATE'), field: 'title' as const }];
    expect(annotateQuantities(unparsed(text), times)).toHaveLength(3);
  });
});

const WORDS = [
  '12',
  '1.5',
  'million',
  'dozen',
  'half',
  'a',
  'of',
  'people',
  '-',
  '$',
  '%',
  'to',
  'killed',
  'first',
  '°',
  'no',
  'three',
  'hours',
  ',',
  '.',
  'and',
];

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join('')),
  );

  test('spans slice back, are in order and do not overlap; amounts are finite', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const mention of annotateQuantities(unparsed(text))) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(Number.isFinite(mention.amount)).toBe(true);
          expect(mention.upper ?? mention.amount).toSatisfy(Number.isFinite);
          last = mention.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the same text gives the same mentions', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(annotateQuantities(unparsed(text))).toEqual(annotateQuantities(unparsed(text)));
      }),
    );
  });

  test.each([
    '1',
    '1,',
    '$',
    'a',
    '12 ',
    'one ',
    '1-',
    'twenty-',
    '\ud800',
    'of the ',
    '5 to ',
    'no ',
    'million ',
    '"',
  ])('%j twenty thousand times over is read in linear time', (unit) => {
    const time = (count: number): number => {
      const document = unparsed(unit.repeat(count));
      const start = performance.now();
      annotateQuantities(document);
      return performance.now() - start;
    };
    time(1_000);
    const [short, long] = [time(2_000), time(20_000)];
    expect(long).toBeLessThan(Math.max(short, 8) * 40);
  });
});
