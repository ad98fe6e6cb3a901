import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillersOf } from '../../../src/align/fillers/filler.ts';
import { pairFillers } from '../../../src/align/fillers/pairs.ts';
import { wordWeights } from '../../../src/align/weights.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

function fillersIn(text: string) {
  return fillersOf(analyseArticle({ id: 'a', text }));
}

function pairsOf(...texts: readonly string[]) {
  const analyses = texts.map((text, index) => analyseArticle({ id: String(index), text }));
  const fillers = analyses.flatMap(fillersOf);
  return pairFillers(
    fillers,
    analyses,
    wordWeights(
      fillers.map(({ around }) => around),
      60,
    ),
  );
}

/** How surely two names of the articles are at odds; 0 where they are not looked at. */
function oddsOf(names: readonly [string, string], ...texts: readonly string[]): number {
  const own = pairsOf(...texts).filter(({ a, b }) => names.includes(a.name.name) && names.includes(b.name.name));
  return Math.max(0, ...own.map(({ probability }) => probability));
}

const DRIVER = 'A bus fell off a bridge near Elmsford, and driver Paul Dunn was taken to hospital with a broken arm.';
const OTHER = 'On Monday driver Karl Berg was taken to hospital with a broken arm after his bus fell off a bridge.';

describe('what is told around a name', () => {
  it('is the words of its sentence by their distance in the tree', () => {
    const [dunn] = fillersIn('The driver, Paul Dunn, broke his arm.');
    expect(dunn?.name.name).toBe('Paul Dunn');
    expect(dunn?.near.get('driver')).toBe(1);
    expect(dunn?.near.get('break')).toBe(2);
    expect(dunn?.near.get('arm')).toBe(3);
  });

  it('is its verb, what else hangs on that, and the nouns told of it', () => {
    const [dunn] = fillersIn('The driver, Paul Dunn, broke his arm in the crash.');
    expect(dunn?.verb?.lemma).toBe('break');
    expect(dunn?.part).toBe('nsubj');
    expect([...(dunn?.others.keys() ?? [])]).toEqual(['arm', 'crash']);
    expect(dunn?.roles).toEqual(['driver']);
  });

  it('has no verb where none governs it', () => {
    expect(fillersIn('Mayor of Larkfield: Ann Lee').find(({ name }) => name.name === 'Ann Lee')?.verb ?? null).toBe(
      null,
    );
  });

  it.each([
    ['a passive is turned round', 'The driver was freed by Paul Dunn.', 'nsubj'],
    ['a preposition', 'The judges voted against Paul Dunn.', 'against'],
    ['a genitive', "Paul Dunn's bus burned.", 'of'],
  ])('is tied by its role: %s', (_, text, tie) => {
    expect(fillersIn(text).map((one) => one.tie)).toEqual([tie]);
  });

  it.each([
    ['names in a row', 'Ann Lee and Tom Ray voted for it.', { inRow: true, speaks: false, alike: 2 }],
    ['a speaker', 'Ann Lee said the bus had burned.', { inRow: false, speaks: true, alike: 1 }],
    ['neither', 'Ann Lee left the town.', { inRow: false, speaks: false, alike: 1 }],
  ])('marks %s', (_, text, marks) => {
    expect(fillersIn(text)[0]).toMatchObject(marks);
  });
});

describe('two names in one gap', () => {
  it('are told with the odds that they are at odds', () => {
    const pair = pairsOf(DRIVER, OTHER).find(({ a }) => a.name.type === 'person');
    expect([pair?.a.name.name, pair?.b.name.name]).toEqual(['Paul Dunn', 'Karl Berg']);
    expect(pair?.probability).toBeGreaterThan(0.5);
  });

  it.each([['less is told alike', DRIVER, 'On Monday driver Karl Berg was praised after his bus fell off a bridge.']])(
    'are the less likely at odds where %s',
    (_, a, b) => {
      const names = ['Paul Dunn', 'Karl Berg'] as const;
      expect(oddsOf(names, a, b)).toBeLessThan(oddsOf(names, DRIVER, OTHER));
    },
  );

  it.each([
    ['one name in two forms', DRIVER, OTHER.replace('Karl Berg', 'Dunn')],
    ['nothing is told alike', DRIVER, 'Karl Berg sang in the park.'],
    ['a person and a town', 'The prize went to Paul Dunn on Monday.', 'The prize went to Toledo on Monday.'],
    ['a town and its state', 'The mayor was born in Houston.', 'The mayor was born in Texas.'],
  ])('are no pair where %s', (_, a, b) => {
    expect(pairsOf(a, b).filter(({ probability }) => probability > 0.5)).toEqual([]);
  });

  it('come with features that are numbers, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        for (const { features, probability } of pairsOf(`${DRIVER} ${text}`, `${OTHER} ${text}`)) {
          expect(Object.values(features).every(Number.isFinite)).toBe(true);
          expect(probability).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 30 },
    );
  });
});
