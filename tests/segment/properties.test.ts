import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from '../../src/segment/segment.ts';
import type { Field } from '../../src/types.ts';

const PIECES = [
  'a',
  'The ',
  'Kim',
  'U.S.',
  'Mr. ',
  'said. ',
  'p.m. ',
  '1',
  '3.5',
  ',',
  '.',
  '...',
  '!',
  '?',
  '"',
  "'",
  '“',
  '”',
  '’',
  '(',
  ')',
  '[',
  ']',
  '-',
  '--',
  '—',
  '$',
  '%',
  '@',
  '#',
  ':',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\ufeff',
  '\u0301',
  '\u200d',
  '👩',
  '🇯',
  '\ud83d',
  '\ude00',
  '\u0000',
  '\u2028',
  '東',
  '。',
  'By Jane Roe',
  'SEOUL (AP) – ',
  'Advertisement',
  'http://a.b',
  'AssemblyDuring ',
  '\ue000',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);
const article = fc.record({ id: fc.constant('x'), text, title: text }, { requiredKeys: ['id', 'text'] });
const seen = /[^\p{Z}\p{Cc}\p{Cf}]/u;

describe('any string', () => {
  test('blocks are in order and leave nothing out that is seen', () => {
    fc.assert(
      fc.property(article, (given) => {
        const { blocks } = segment(given);
        let at = 0;
        for (const block of blocks.filter(({ field }) => field === 'text')) {
          expect(block.start).toBeGreaterThanOrEqual(at);
          expect(block.end).toBeGreaterThan(block.start);
          expect(given.text.slice(at, block.start)).not.toMatch(seen);
          at = block.end;
        }
        expect(given.text.slice(at)).not.toMatch(seen);
      }),
      { numRuns: 1500 },
    );
  });

  test('sentences lie in their block, in order, and tokens in their sentence; tokens slice back', () => {
    fc.assert(
      fc.property(article, (given) => {
        const { blocks, sentences } = segment(given);
        const source: Record<Field, string> = { text: given.text, title: given.title ?? '' };
        const ends: Record<Field, number> = { text: 0, title: 0 };
        for (const sentence of sentences) {
          const block = blocks[sentence.block];
          expect(block?.field).toBe(sentence.field);
          expect(block?.kind).toBe(sentence.kind);
          expect(sentence.start).toBeGreaterThanOrEqual(Math.max(block?.start ?? 0, ends[sentence.field]));
          expect(sentence.end).toBeLessThanOrEqual(block?.end ?? 0);
          let at = sentence.start;
          for (const token of sentence.tokens) {
            expect(source[sentence.field].slice(token.start, token.end)).toBe(token.text);
            expect(source[sentence.field].slice(at, token.start)).not.toMatch(seen);
            expect(token.end).toBeGreaterThan(token.start);
            at = token.end;
          }
          expect(at).toBe(sentence.end);
          ends[sentence.field] = sentence.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('the same document every time', () => {
    fc.assert(
      fc.property(article, (given) => {
        expect(segment(given)).toEqual(segment({ ...given }));
      }),
      { numRuns: 300 },
    );
  });

  test('repetitions point to an earlier block', () => {
    fc.assert(
      fc.property(article, (given) => {
        const doubled = { ...given, text: `${given.text}\n\n${given.text}` };
        segment(doubled).blocks.forEach(({ repeats }, index) => {
          if (repeats !== undefined) expect(repeats).toBeLessThan(index);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('long texts', () => {
  const units = [
    'a',
    '"',
    '“',
    '.',
    '7',
    '\n',
    ' ',
    'A',
    'a.',
    '(',
    '( ',
    '-',
    "'",
    '[1]',
    'a@',
    'http://',
    '👩‍',
    '\u0301',
    'aB',
    '...',
    '!?',
    '$1,',
    '*a',
  ];
  test.each(units.map((unit) => [unit] as const))('%j repeated is done in time', (unit) => {
    const started = performance.now();
    segment({ id: 'x', text: unit.repeat(Math.ceil(200_000 / unit.length)) });
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
