import type { Comparison, Evidence } from '../../src/types.ts';

export function evidence(article: string, text: string, start = 0): Evidence {
  return { article, field: 'text', start, end: start + text.length, text };
}

/** A comparison made by hand, so that renderers are tested without the pipeline. */
export const meeting: Comparison = {
  schemaVersion: 1,
  articles: [
    {
      id: 'herald',
      source: 'The Herald',
      title: 'Leaders meet',
      publishedAt: '2031-05-07',
      origin: 'herald',
      nearCopyOf: null,
    },
    { id: 'post-1', source: 'Post', title: null, publishedAt: null, origin: 'herald', nearCopyOf: 'herald' },
    { id: 'post-2', source: 'Post', title: null, publishedAt: null, origin: 'post-2', nearCopyOf: null },
    { id: 'wire', source: null, title: null, publishedAt: null, origin: 'wire', nearCopyOf: null },
  ],
  events: [
    {
      id: 'event-1',
      articles: ['herald', 'post-1', 'post-2'],
      label: 'Okonjo and Lindqvist meet',
      when: '2031-05-06',
      where: 'Tallinn',
      participants: ['Okonjo', 'Lindqvist'],
    },
    { id: 'event-2', articles: ['wire'], label: 'A ferry runs aground', participants: [] },
  ],
  claims: [],
  alignments: [],
  discrepancies: [
    {
      id: 'discrepancy-1',
      event: 'event-1',
      kind: 'time',
      detector: 'weekday-differs',
      verdict: 'conflict',
      severity: 'high',
      confidence: 0.934,
      summary: 'Day of the meeting: Tuesday (The Herald, Post) or Wednesday (Post)',
      sides: [
        {
          value: 'Tuesday',
          normalized: '2031-05-06',
          origins: 1,
          evidence: [
            evidence('herald', 'The two leaders met in Tallinn on Tuesday, officials said.'),
            evidence('post-1', 'The two leaders met in Tallinn on Tuesday.'),
          ],
        },
        {
          value: 'Wednesday',
          normalized: '2031-05-07',
          origins: 1,
          evidence: [evidence('post-2', 'They sat down together on Wednesday in Tallinn.')],
        },
      ],
      explanations: [{ kind: 'time-zone', text: 'Tuesday 23:00 in one zone is Wednesday in another.' }],
    },
    {
      id: 'discrepancy-2',
      event: null,
      kind: 'quantity',
      detector: 'count-differs',
      verdict: 'review',
      severity: 'low',
      confidence: 0.3,
      summary: 'Passengers on the ferry: 40 or 45',
      sides: [
        { value: '40', origins: 1, evidence: [evidence('wire', 'The ferry carried 40 passengers.')] },
        { value: '45', origins: 1, evidence: [evidence('wire', 'All 45 passengers were brought ashore.')] },
      ],
      explanations: [],
    },
  ],
  ledger: [
    {
      id: 'left-1',
      kind: 'quantity',
      detector: 'count-differs',
      reason: 'rounding',
      sides: [],
      note: 'about 40 is 38',
    },
    { id: 'left-2', kind: 'time', detector: 'weekday-differs', reason: 'granularity', sides: [], note: 'May is 6 May' },
    {
      id: 'left-3',
      kind: 'time',
      detector: 'weekday-differs',
      reason: 'granularity',
      sides: [],
      note: '2031 is May 2031',
    },
  ],
  coverage: { articles: 4, sentences: 40, claims: 61, compared: 24, singleSource: 37, alone: ['wire'] },
};
