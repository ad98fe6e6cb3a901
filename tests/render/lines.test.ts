import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { renderCompact } from '../../src/render/compact.ts';
import { renderCsv } from '../../src/render/csv.ts';
import { renderGithub } from '../../src/render/github.ts';
import { renderJsonLines } from '../../src/render/jsonl.ts';
import { levelOf } from '../../src/render/level.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { codeSpan, escapeMarkdown } from '../../src/render/markdown-text.ts';
import type { RenderOptions } from '../../src/render/renderer.ts';
import type { Comparison } from '../../src/types.ts';
import { meeting } from '../support/comparison.ts';

const options: RenderOptions = {
  articles: [{ id: 'herald', text: `\n${meeting.discrepancies[0]?.sides[0]?.evidence[0]?.text}` }],
  files: new Map([['herald', { path: 'reports/herald, 1.txt' }]]),
};

const saying = (summary: string): Comparison => ({
  ...meeting,
  discrepancies: meeting.discrepancies.map((discrepancy) => ({ ...discrepancy, summary })),
});

describe('renderCompact', () => {
  it('gives a line a discrepancy, by file or by article', () => {
    expect(renderCompact(meeting, options)).toBe(
      [
        'reports/herald, 1.txt:1:1: error: time, high conflict: ' +
          'Day of the meeting: Tuesday (The Herald, Post) or Wednesday (Post) [weekday-differs]',
        'wire: note: quantity, low review: Passengers on the ferry: 40 or 45 [count-differs]',
        '',
      ].join('\n'),
    );
  });

  it('is what the problem matcher of GCC reads', () => {
    expect(renderCompact(meeting, options)).toMatch(/^(.*?):(\d+):(\d*):?\s+(?:fatal\s+)?(warning|error):\s+(.*)$/m);
  });

  it('says nothing of nothing', () => {
    expect(renderCompact({ ...meeting, discrepancies: [] })).toBe('');
  });
});

describe('renderGithub', () => {
  it('annotates the first side, with commas escaped in properties', () => {
    const [line, other] = renderGithub(meeting, options).split('\n');
    expect(line).toMatch(/^::error file=reports\/herald%2C 1\.txt,line=1,endLine=2,title=time%2C high/);
    expect(line).toContain('::Day of the meeting: Tuesday (The Herald, Post) or Wednesday (Post)%0ATuesday: “The two');
    expect(other).toMatch(/^::notice title=quantity%2C low severity \(count-differs\)::/);
  });

  it('tells columns within one line', () => {
    const articles = [{ id: 'herald', text: meeting.discrepancies[0]?.sides[0]?.evidence[0]?.text ?? '' }];
    expect(renderGithub(meeting, { ...options, articles })).toContain('txt,line=1,col=1,endLine=1,endColumn=59,title');
  });

  it.each([
    ['100% sure', '100%25 sure'],
    ['%0A::error::x', '%250A::error::x'],
    ['a\r\nb', 'a b'],
  ])('escapes %j as the toolkit does', (summary, expected) => {
    expect(renderGithub(saying(summary))).toContain(`::${expected}%0A`);
  });
});

describe('renderCsv', () => {
  it('has a row for each piece of evidence', () => {
    const rows: Record<string, string>[] = parse(renderCsv(meeting, options), { columns: true });
    expect(rows.map(({ side, value, article }) => [side, value, article])).toEqual([
      ['1', 'Tuesday', 'herald'],
      ['1', 'Tuesday', 'post-1'],
      ['2', 'Wednesday', 'post-2'],
      ['1', '40', 'wire'],
      ['2', '45', 'wire'],
    ]);
    expect(rows[0]).toMatchObject({ confidence: '0.934', file: 'reports/herald, 1.txt', line: '1', column: '1' });
    expect(rows[3]).toMatchObject({ event: '', file: '', line: '' });
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['-1', "'-1"],
    ['＠a', "'＠a"],
    [' \t+1', "'+1"],
    ['1-1', '1-1'],
    ['say "no", he said', 'say "no", he said'],
  ])('writes %j so that no spreadsheet reckons with it', (summary, expected) => {
    const rows: Record<string, string>[] = parse(renderCsv(saying(summary)), { columns: true });
    expect(rows[0]?.summary).toBe(expected);
  });
});

describe('renderJsonLines', () => {
  it('gives nothing for nothing and one line for each', () => {
    expect(renderJsonLines({ ...meeting, discrepancies: [] })).toBe('');
    const lines = renderJsonLines(meeting).split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[1] ?? '')).toEqual(meeting.discrepancies[1]);
  });
});

describe('renderMarkdown', () => {
  it('marks the words that differ and tells how many stand against how many', () => {
    const markdown = renderMarkdown(meeting, options);
    expect(markdown).toMatch(/^## variorum: 1 conflict, 1 for review\n/);
    expect(markdown).toContain(
      '\n2 outlets, 1 origin, against 1 · time, high severity, confidence 0.93, weekday-differs\n',
    );
    expect(markdown).toContain(
      'The Herald, `reports/herald, 1.txt:1:1`: The two leaders met in Tallinn on **Tuesday**,',
    );
  });

  it.each([
    ['a_b*c', 'a\\_b\\*c'],
    ['[a](b)', '\\[a\\](b)'],
    ['a < b & c', 'a &lt; b &amp; c'],
    ['@user #1', '@&#8203;user \\#&#8203;1'],
    ['# one', '\\# one'],
    ['- one', '\\- one'],
    ['+1', '\\+1'],
    ['1. one', '1\\. one'],
    ['12) one', '12\\) one'],
    ['https://a.example', 'https:&#8203;//a.example'],
    ['Plain: words, at 5:30 (or later) – “quoted”.', 'Plain: words, at 5:30 (or later) – “quoted”.'],
  ])('writes %s as %s', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

describe('codeSpan', () => {
  it.each([
    ['a.txt:3:100', '`a.txt:3:100`'],
    ['a`b``c', '```a`b``c```'],
    ['`a', '`` `a ``'],
    ['a\u001bb', '`a\\u{1B}b`'],
  ])('writes %j as %s', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });
});

describe('levelOf', () => {
  const [discrepancy] = meeting.discrepancies;
  it.each([
    ['conflict', 'high', 'error'],
    ['conflict', 'medium', 'error'],
    ['conflict', 'low', 'warning'],
    ['review', 'high', 'warning'],
    ['review', 'low', 'note'],
  ] as const)('%s of %s severity: %s', (verdict, severity, level) => {
    if (!discrepancy) throw new Error('the comparison made by hand has discrepancies');
    expect(levelOf({ ...discrepancy, verdict, severity })).toBe(level);
  });
});
