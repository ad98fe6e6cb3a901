import { describe, expect, it } from 'vitest';
import type { Finding, FindingSide } from '../../src/detectors/detector.ts';
import { defineDetector } from '../../src/detectors/detector.ts';
import type { Found } from '../../src/weigh/dispute.ts';
import { foldFindings } from '../../src/weigh/fold.ts';
import { NO_SETTING } from '../../src/weigh/setting.ts';

/** `VALUE@ARTICLE:START-END` */
function side(text: string): FindingSide {
  const [, value = '', article = '', start, end] = /^(.*)@(\w+):(\d+)-(\d+)$/.exec(text) ?? [];
  return {
    value,
    normalized: value.toLowerCase(),
    places: [{ article, field: 'text', start: Number(start), end: Number(end) }],
  };
}

function found(detector: string, point: string, sides: readonly string[], kind: Finding['kind'] = 'quantity'): Found {
  return {
    finding: { kind, point, label: 'Number', sides: sides.map(side), compatible: null, score: 0.9 },
    detector: defineDetector({ name: detector, kind, description: 'A rule.', find: () => [] }),
    event: 'e1',
    reports: 3,
    setting: NO_SETTING,
  };
}

const TABLE: readonly [title: string, founds: readonly Found[], disputes: number][] = [
  [
    'one point, two pairs of articles',
    [
      found('count-differs', 'dead', ['10@a:0-20', '12@b:0-20']),
      found('count-differs', 'dead', ['10@a:0-20', '12@c:0-20']),
    ],
    1,
  ],
  [
    'two rules, the same values in the same words',
    [
      found('count-differs', 'dead', ['10@a:0-20', '12@b:0-20']),
      found('figure-differs', 'figure', ['10 dead@a:0-25', '12 dead@b:0-25']),
    ],
    1,
  ],
  [
    'two rules that quote the beginning of a sentence and the word by itself',
    [
      found('count-differs', 'dead', ['Ten@a:0-20', 'Twelve@b:0-20']),
      found('figure-differs', 'figure', ['ten@a:0-25', 'twelve@b:0-25']),
    ],
    1,
  ],
  [
    'two values in one sentence',
    [
      found('count-differs', 'dead', ['10@a:0-40', '12@b:0-40']),
      found('count-differs', 'hurt', ['30@a:0-40', '50@b:0-40']),
    ],
    2,
  ],
  [
    'the same values elsewhere',
    [
      found('count-differs', 'dead', ['10@a:0-20', '12@b:0-20']),
      found('figure-differs', 'figure', ['10@a:50-60', '12@b:50-60']),
    ],
    2,
  ],
  [
    'two kinds',
    [
      found('count-differs', 'dead', ['10@a:0-20', '12@b:0-20']),
      found('date-differs', 'day', ['10@a:0-20', '12@b:0-20'], 'time'),
    ],
    2,
  ],
  [
    'a change of wording and the rule that says what the words tell',
    [
      found('copied-words-altered', 'wording|1', ['10@a:2-20', '12@b:2-20'], 'quote'),
      found('count-differs', 'dead', ['10@a:0-20', '12@b:0-20']),
    ],
    1,
  ],
  [
    'a changed quotation and the sentence it stands in',
    [
      found('quotation-altered', 'wording|1', ['with@a:2-20', 'without@b:2-20'], 'quote'),
      found('copied-words-altered', 'wording|2', ['with care she@a:0-40', 'without care Voss@b:0-40'], 'participant'),
    ],
    1,
  ],
];

describe('foldFindings', () => {
  it.each(TABLE)('%s', (_, founds, disputes) => {
    expect(foldFindings(founds)).toHaveLength(disputes);
    expect(foldFindings([...founds].reverse())).toHaveLength(disputes);
  });

  it('keeps every place of every side', () => {
    const [dispute] = foldFindings([
      found('count-differs', 'dead', ['10@a:0-20', '12@b:0-20']),
      found('count-differs', 'dead', ['10@c:5-20', '12@d:5-20']),
    ]);
    expect(dispute?.sides.map(({ places }) => places.map(({ article }) => article))).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
  });
});
