import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { InputError } from '../../src/input/input-error.ts';
import { renderJson } from '../../src/render/json.ts';
import { renderText } from '../../src/render/text.ts';
import type { Article, Comparison, Evidence } from '../../src/types.ts';
import { readFixtures } from '../support/fixtures.ts';

/** Scraps of news among scraps of anything, so that every stage is reached. */
const scrap = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    'NEW YORK (AP) — ',
    'The leaders met on Tuesday. ',
    'At least 12 people were killed on Wednesday, police said.\n',
    '"We will not sign," President Ana Brecht said. ',
    'Profit rose 4 percent to $1.2 billion',
    '\r\n\r\n',
    '\ud83d',
    'Advertisement\n',
    '5-4',
    'He did not. ',
    '“',
    '\u0000\u202e',
  ),
);
const text = fc.array(scrap, { minLength: 1, maxLength: 12 }).map((scraps) => scraps.join(''));

function evidenceOf(comparison: Comparison): Evidence[] {
  return [...comparison.discrepancies, ...comparison.ledger].flatMap(({ sides }) =>
    sides.flatMap(({ evidence }) => evidence),
  );
}

function expectExactSpans(comparison: Comparison, articles: readonly Article[]): void {
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const { article, field, start, end, text } of [...evidenceOf(comparison), ...comparison.claims]) {
    expect(byId.get(article)?.[field]?.slice(start, end)).toBe(text);
  }
  for (const { text } of evidenceOf(comparison)) expect(text.length).toBeLessThanOrEqual(600);
}

/** Long enough that a step worse than quadratic would run into the time limit; `npm run bench` measures the rest. */
const longest = 5000;

describe('compare', () => {
  it('takes any text or throws an InputError, and its spans slice back', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.boolean(), (texts, titled) => {
        const articles = texts.map((text, i) => ({ id: `a${i}`, text, ...(titled && { title: text.slice(0, 40) }) }));
        try {
          const comparison = compare(articles);
          expectExactSpans(comparison, articles);
          expect(compare([...articles].reverse())).toEqual(comparison);
          renderText(comparison);
          renderJson(comparison);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each(readFixtures())('quotes fixtures/$name exactly, within 600 characters', ({ articles }) => {
    expectExactSpans(compare(articles), articles);
  });

  it.each(['a', '"', '.', '1', 'a ', 'A B C ', 'a\n', '(', '1,000 ', 'Tuesday ', '“No,” he said. '])(
    'does not hang on a long text of %j',
    (unit) => {
      const text = `They met. ${unit.repeat(longest / unit.length)}`;
      compare([{ id: 'a', text }]);
    },
  );
});
