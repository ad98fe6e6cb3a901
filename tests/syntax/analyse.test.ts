import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/segment.ts';
import { analyseDocument } from '../../src/syntax/analyse.ts';
import { analyse, analyseTokens, type Token } from '../../src/syntax/index.ts';

/** Fails unless the tokens are a tree with one root. */
function expectTree(tokens: readonly Token[]): void {
  const roots = tokens.filter(({ head }) => head === -1);
  expect(roots).toHaveLength(tokens.length === 0 ? 0 : 1);
  tokens.forEach(({ head, relation }, start) => {
    expect(relation === 'root').toBe(head === -1);
    let at = start;
    let steps = 0;
    while (at !== -1 && steps++ <= tokens.length) at = tokens[at]?.head ?? -2;
    expect(at).toBe(-1);
  });
}

const word = fc.oneof(
  fc.constantFrom(
    'The',
    'minister',
    'said',
    'that',
    ',',
    '"',
    '.',
    'met',
    'in',
    'Seoul',
    'who',
    '12',
    '%',
    "n't",
    'and',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
);

describe('analyseTokens', () => {
  it('makes a tree of any words', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const tokens = analyseTokens(words);
        expect(tokens.map(({ text }) => text)).toEqual(words);
        expectTree(tokens);
      }),
      { numRuns: 200 },
    );
  });

  it.each([0, 1, 2, 299, 300, 301, 650, 1500])('makes a tree of %i words', (length) => {
    const clause = ['officials', 'in', 'Seoul', 'denied', 'the', 'report', ','];
    const tokens = analyseTokens(Array.from({ length }, (_, i) => clause[i % clause.length] as string));
    expect(tokens).toHaveLength(length);
    expectTree(tokens);
  });

  it('gives offsets into the words joined by spaces', () => {
    const words = ['They', 'do', "n't", 'agree', '.'];
    for (const { text, start, end } of analyseTokens(words)) expect(words.join(' ').slice(start, end)).toBe(text);
  });

  it('gives the same result whatever was parsed before', () => {
    const words = 'The two leaders met in Geneva on Monday .'.split(' ');
    const first = analyseTokens(words);
    analyseTokens(Array.from({ length: 280 }, () => 'war'));
    expect(analyseTokens(words)).toEqual(first);
  });
});

describe('analyse', () => {
  it.each(['', ' ', '\n\n', '.', '\ud800', 'a', '"', 'word '.repeat(2000), '(((((', '\u0000\u0007'])(
    'survives %j',
    (text) => {
      for (const { start, end, tokens } of analyse(text)) {
        expect(start).toBeLessThanOrEqual(end);
        expectTree(tokens);
      }
    },
  );

  it('gives words whose offsets slice back, in order, inside their sentence', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        for (const sentence of analyse(text)) {
          let last = sentence.start;
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.start).toBeGreaterThanOrEqual(last);
            last = token.end;
          }
          expect(last).toBeLessThanOrEqual(sentence.end);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('takes clitics apart and keeps their places', () => {
    const [sentence] = analyse("The minister's aides didn't comment.");
    expect(sentence?.tokens.map(({ text }) => text)).toEqual([
      'The',
      'minister',
      "'s",
      'aides',
      'did',
      "n't",
      'comment',
      '.',
    ]);
    expect(sentence?.tokens.map(({ lemma }) => lemma)).toEqual([
      'the',
      'minister',
      "'s",
      'aide',
      'do',
      'not',
      'comment',
      '.',
    ]);
  });
});

describe('analyseDocument', () => {
  it('parses titles, headings, captions and paragraphs, and leaves datelines out', () => {
    const text = 'GENEVA (AP) — Ministers agreed on a truce on Monday.\n\nThe talks lasted two days.\n';
    const document = segment({ id: 'a', title: 'Ministers Agree on Truce', text });
    const { sentences } = analyseDocument(document);
    expect(sentences.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
      'title title',
      'paragraph text',
      'paragraph text',
    ]);
    expect(sentences[1]?.words[0]).toMatchObject({ text: 'Ministers', relation: 'nsubj', lemma: 'minister' });
    for (const { words } of sentences) expectTree(words);
  });
});
