import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import { MORE } from './attribution-more-rows.ts';
import { creditFound, isRight, parseRow } from './attribution-notation.ts';
import { HEADLINES, INDIRECT, PASSAGES, QUOTED } from './attribution-rows.ts';

const lines = (table: string) => table.trim().split('\n');
const TABLES = [
  { name: 'indirect speech', rows: lines(INDIRECT), field: 'text' },
  { name: 'quotations', rows: lines(QUOTED), field: 'text' },
  { name: 'passages', rows: PASSAGES, field: 'text' },
  { name: 'headlines', rows: HEADLINES, field: 'title' },
  { name: 'further sentences', rows: lines(MORE), field: 'text' },
] as const;

describe('attribution', () => {
  const scored = TABLES.flatMap(({ rows, field }) =>
    rows.map((row) => {
      const parsed = parseRow(row);
      return { row, parsed, found: creditFound(parsed, field) };
    }),
  );

  it('finds the speaker with its span in 95 of 100 rows', () => {
    const missed = scored.filter(({ parsed, found }) => !isRight(parsed, found));
    const share = 1 - missed.length / scored.length;
    expect(share, missed.map(({ row, found }) => `${row} => ${found?.speaker}`).join('\n')).toBeGreaterThanOrEqual(
      0.95,
    );
  });

  it.each(scored.filter(({ parsed }) => parsed.speaker === null))('credits nobody: $row', ({ found }) => {
    expect(found ?? null).toBeNull();
  });

  it('marks words in quotation marks as direct', () => {
    for (const { parsed, found } of scored) {
      if (!found || !isRight(parsed, found)) continue;
      const opened = /["“]/.test(parsed.text.slice(0, parsed.keyword.start));
      if (!opened) expect(found.direct, parsed.text).toBe(false);
    }
  });
});

describe('claims inside a quotation', () => {
  it.each([
    '"We lost the clinic, and nobody came to help us," Mayor Ana Ortiz said.',
    '“He told me that she fled,” Ortiz said. “I believed him because he wept.”',
  ])('all have its speaker: %s', (text) => {
    const { statements, quotations } = analyseArticle({ id: 'a', text });
    const inside = statements.filter(({ claim }) =>
      quotations.some(({ inner }) => inner.start <= claim.predicate.start && claim.predicate.end <= inner.end),
    );
    expect(inside.length).toBeGreaterThan(1);
    for (const { claim } of inside) {
      expect(claim.attribution?.speaker).toMatch(/Ortiz$/);
      expect(claim.attribution?.direct).toBe(true);
      expect(claim.certainty).not.toBe('asserted');
    }
  });

  it('ties the speaker to the chain of the person', () => {
    const text = 'Mayor Ana Ortiz visited the port on Monday. "We lost the clinic," Ortiz said.';
    const { chains, quotations } = analyseArticle({ id: 'a', text });
    const chain = chains.find((item) => item.name.includes('Ana Ortiz'));
    expect(quotations[0]?.speaker?.entity).toBe(chain?.id);
  });
});

describe('any text', () => {
  it('is survived, and speakers slice back', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      ' said ',
      'Ortiz',
      ' he ',
      ', ',
      '. ',
      ': ',
      'We lost',
      '\n\n',
      ' that ',
      'according to ',
      '?',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { quotations, statements } = analyseArticle({ id: 'a', text });
        const speakers = [
          ...quotations.map(({ speaker }) => speaker),
          ...statements.map(({ claim }) => claim.attribution),
        ];
        for (const speaker of speakers)
          if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.speaker);
      }),
      { numRuns: 60 },
    );
  });
});
