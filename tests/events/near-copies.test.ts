import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearCopies } from '../../src/events/near-copies.ts';
import { originName, originsOf } from '../../src/events/origins.ts';
import { shinglesOf } from '../../src/events/shingles.ts';
import { segment } from '../../src/segment/segment.ts';
import type { Article } from '../../src/types.ts';

const WIRE = `The regional airport at Skarsund will close for three weeks in May so that its only runway can be resurfaced, the operator said on Monday. Flights to the islands will leave from the old seaplane dock instead, and passengers with tickets can change their booking without a fee. Some 14,000 people fly from Skarsund in an ordinary month. The mayor called the plan sensible but asked for a night bus to the dock.`;
const EDITED = WIRE.replace('14,000', '41,000').replace('on Monday', 'Monday');
const OTHER = `A painting that hung unnoticed in a school corridor for forty years has been sold at auction for 1.3 million dollars. The buyer did not want to be named. The school said it would use the money to rebuild its library and to pay for music lessons. Experts had thought the picture was a copy until a cleaner found a signature under the frame.`;

const document = (article: Partial<Article> & { id: string; text: string }) => segment(article);

describe('findNearCopies', () => {
  it('finds a copy in which a number was changed', () => {
    const copies = findNearCopies([
      document({ id: 'a', text: WIRE }),
      document({ id: 'b', text: OTHER }),
      document({ id: 'c', text: EDITED }),
    ]);
    expect(copies).toHaveLength(1);
    expect(copies[0]).toMatchObject({ a: 0, b: 2 });
    expect(copies[0]?.containment).toBeGreaterThan(0.7);
  });

  it('finds an excerpt inside a longer article', () => {
    const [copy] = findNearCopies([
      document({ id: 'a', text: `${OTHER}\n\n${WIRE}` }),
      document({ id: 'b', text: WIRE }),
    ]);
    expect(copy?.containment).toBeGreaterThan(0.9);
  });

  it.each([
    ['different texts', [WIRE, OTHER]],
    ['one sentence in common', [WIRE, `${OTHER} Flights will leave from the old seaplane dock.`]],
    ['texts too short to tell', ['It rained.', 'It rained.']],
    ['empty texts', ['', '']],
    ['nothing', []],
  ])('leaves %s', (_, texts) => {
    expect(findNearCopies(texts.map((text, i) => document({ id: String(i), text })))).toEqual([]);
  });

  it('does not mind capitals and signs', () => {
    expect(shinglesOf(document({ id: 'a', text: WIRE }))).toEqual(
      shinglesOf(document({ id: 'a', text: WIRE.replaceAll(', ', '; ').toUpperCase() })),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 4 }), (texts) => {
        for (const { a, b, containment } of findNearCopies(texts.map((text, i) => document({ id: String(i), text })))) {
          expect(a).toBeLessThan(b);
          expect(containment).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('originsOf', () => {
  const origins = (articles: readonly (Partial<Article> & { id: string; text: string })[]) => {
    const documents = articles.map(document);
    return originsOf(documents, findNearCopies(documents));
  };

  it('gives copies the origin of the first, and says which it was', () => {
    const found = origins([
      { id: 'late', text: EDITED, source: 'The Harbour Post', publishedAt: '2023-04-04T10:00:00Z' },
      { id: 'early', text: WIRE, source: 'Island Times', publishedAt: '2023-04-03T18:00:00Z' },
    ]);
    expect(found).toEqual([
      { origin: 'Island Times', nearCopyOf: 1 },
      { origin: 'Island Times', nearCopyOf: null },
    ]);
  });

  it('credits an agency to all copies of its text', () => {
    const found = origins([
      { id: 'a', text: `SKARSUND (Reuters) – ${WIRE}`, source: 'Daily A' },
      { id: 'b', text: EDITED, source: 'Daily B' },
    ]);
    expect(found.map(({ origin }) => origin)).toEqual(['Reuters', 'Reuters']);
  });

  it('tells outlets that wrote themselves apart', () => {
    const found = origins([
      { id: 'a', text: WIRE, source: 'Daily A' },
      { id: 'b', text: OTHER },
    ]);
    expect(found).toEqual([
      { origin: 'Daily A', nearCopyOf: null },
      { origin: 'b', nearCopyOf: null },
    ]);
  });

  it.each([
    ['The Associated Press', 'AP'],
    ['AP', 'AP'],
    ['Agence France-Presse', 'AFP'],
    ['Island Times', 'Island Times'],
    ['constructor', 'constructor'],
  ])('names %s %s', (name, expected) => expect(originName(name)).toBe(expected));
});
