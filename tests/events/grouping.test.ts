import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupDocuments } from '../../src/events/group.ts';
import { groupInputs } from '../../src/events/group-analyses.ts';
import { segment } from '../../src/segment/segment.ts';
import type { Article } from '../../src/types.ts';

const article = (id: string, text: string, publishedAt?: string): Article => ({
  id,
  text,
  ...(publishedAt && { publishedAt }),
});
const inputs = (articles: readonly Article[]) => articles.map((one) => ({ document: segment(one) }));
const idsOf = (articles: readonly Article[]) =>
  groupDocuments(inputs(articles)).map(({ members }) => members.map((i) => articles[i]?.id).join(' '));

const bridge = [
  article(
    'bridge-1',
    `Footbridge over the Arvel closes after cracks found

MARLOW HEATH – The footbridge over the River Arvel was closed on Tuesday after inspectors found cracks in two of its steel cables, the county council said.

Council engineer Petra Lindqvist said the bridge, built in 1998, would stay shut for at least six weeks. About 900 people cross it every day on their way to Marlow Heath station.`,
  ),
  article(
    'bridge-2',
    `Cracked cables shut Marlow Heath river crossing

Commuters in Marlow Heath face a long detour after the Arvel footbridge was shut on Tuesday because of cracks in its cables.

The council's engineer, Petra Lindqvist, said repairs would take six weeks or more. The 1998 bridge carries some 900 people a day to the station.`,
  ),
  article(
    'bridge-3',
    `Arvel bridge closure: council promises shuttle bus

A shuttle bus will run to Marlow Heath station from Thursday while the footbridge over the Arvel is closed, the county council announced after cracks were found in two steel cables.

Engineer Petra Lindqvist told residents the bridge would not reopen for at least six weeks.`,
  ),
];

const chess = [
  article(
    'chess-1',
    `Okafor wins national chess title at 17

Seventeen-year-old Ngozi Okafor won the national chess championship in Tarnby on Sunday, beating grandmaster Ilya Brandt in the last round.

Okafor, a student from Port Halse, finished with nine points from eleven games.`,
  ),
  article(
    'chess-2',
    `Teenager Okafor beats Brandt to become chess champion

Ngozi Okafor, 17, is the new national chess champion after she defeated Ilya Brandt in the final round in Tarnby on Sunday. The Port Halse student scored nine out of eleven.`,
  ),
];

const quakes = [
  article(
    'quake-a1',
    `Earthquake shakes Valparaiso

An earthquake of magnitude 5.4 shook buildings in Valparaiso on Monday, the seismological centre said. No one was hurt. The quake struck 30 kilometres off the coast, and residents ran into the streets.`,
  ),
  article(
    'quake-a2',
    `5.4 quake off coast rattles port city of Valparaiso

People ran into the streets in Valparaiso on Monday when a 5.4 earthquake struck 30 kilometres off the coast. The seismological centre said nobody was hurt.`,
  ),
  article(
    'quake-b1',
    `Earthquake shakes Izmir

An earthquake of magnitude 6.1 shook buildings in Izmir on Friday, the disaster agency said. At least four people were hurt when a wall fell. The quake struck 12 kilometres inland, and residents ran into the streets.`,
  ),
];

/** Short reports of one event, told in other words, with neither title nor date. */
const ruling = [
  'The Supreme Court of Norland on Monday threw out a rule that kept felons from voting, a victory for civil rights groups.',
  "Thousands of former prisoners in Norland will be able to cast ballots this fall after a ruling by the nation's highest court.",
  'In a 5-4 decision, the court said Norland had no power to bar felons from the polls once they had served their time.',
].map((text, i) => article(`ruling-${i}`, text));

describe('a few short reports', () => {
  it('are put together where they tell of one event in few common words', () => {
    expect(idsOf(ruling)).toEqual(['ruling-0 ruling-1 ruling-2']);
  });
  it('are kept apart where a like event is told of another place and day', () => {
    const elsewhere = article(
      'elsewhere',
      'Lawmakers in Ohio voted on Friday to make nurses carry more insurance. Gov. Paul Weck has said he would veto the bill, which doctors and clinics in Columbus have fought for months.',
    );
    expect(idsOf([...ruling, elsewhere])).toContain('elsewhere');
  });
});

describe('groupDocuments', () => {
  it('puts reports of one event together and others apart', () => {
    expect(idsOf([...bridge, ...chess])).toEqual(['bridge-1 bridge-2 bridge-3', 'chess-1 chess-2']);
  });

  it('keeps look-alikes apart by place, day and magnitude', () => {
    expect(idsOf(quakes)).toEqual(['quake-a1 quake-a2', 'quake-b1']);
  });

  it.each([
    ['nothing', [], []],
    ['one article', [chess[0] as Article], ['chess-1']],
    ['two unrelated', [bridge[0] as Article, chess[0] as Article], ['bridge-1', 'chess-1']],
  ])('takes %s', (_, articles, expected) => {
    expect(idsOf(articles)).toEqual(expected);
  });

  it('tells how well a group holds together', () => {
    for (const { cohesion, members } of groupDocuments(inputs([...bridge, ...quakes]))) {
      expect(cohesion).toBeGreaterThan(members.length > 1 ? 0.3 : 0.99);
      expect(cohesion).toBeLessThanOrEqual(1);
    }
  });

  it('does not depend on the order of the articles', () => {
    const all = [...bridge, ...chess, ...quakes];
    const sorted = (articles: readonly Article[]) =>
      idsOf(articles)
        .map((group) => group.split(' ').sort().join(' '))
        .sort();
    const expected = sorted(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(sorted(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('puts every article into one group, whatever its text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom('', ' ', '1 1 1 1', '\ud800', 'a'.repeat(300)),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const articles = texts.map((one, i) => article(String(i), one));
        const members = groupDocuments(inputs(articles)).flatMap((group) => group.members);
        expect(members.sort((a, b) => a - b)).toEqual(texts.map((_, i) => i));
      }),
      { numRuns: 60 },
    );
  });

  it('takes a text printed many times as one, beside another report of the event', () => {
    const printed = Array.from({ length: 90 }, (_, i) => article(`copy-${i}`, chess[0]?.text ?? ''));
    const sizes = groupDocuments(inputs([...printed, chess[1] as Article, ...bridge])).map(
      ({ members }) => members.length,
    );
    expect(sizes.sort((a, b) => a - b)).toEqual([3, 91]);
  });

  it('spares reports published together from a difference of days told', () => {
    const dated = quakes.slice(0, 2).map((one) => ({ ...one, publishedAt: '2021-03-02T08:00:00Z' }));
    expect(idsOf(dated)).toEqual(['quake-a1 quake-a2']);
  });
});

describe('groupInputs', () => {
  const { events, summaries } = groupInputs(inputs([...quakes, ...chess]));

  it('describes each event', () => {
    const event = events.find(({ articles }) => articles.includes('quake-a1'));
    expect(event).toMatchObject({ articles: ['quake-a1', 'quake-a2'], where: 'Valparaiso' });
    expect(event?.label).toMatch(/quake/iu);
    expect(event?.id).toMatch(/^event-[0-9a-f]{16}$/u);
  });

  it('names who takes part', () => {
    const event = events.find(({ articles }) => articles.includes('chess-1'));
    expect(event?.participants).toContain('Ngozi Okafor');
  });

  it('summarises every article in the order handed in', () => {
    expect(summaries.map(({ id }) => id)).toEqual([...quakes, ...chess].map(({ id }) => id));
    expect(summaries[0]).toMatchObject({ title: 'Earthquake shakes Valparaiso', nearCopyOf: null, publishedAt: null });
  });
});
