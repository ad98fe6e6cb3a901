import { describe, expect, it } from 'vitest';
import { type Detector, defineDetector, type Finding } from '../../src/detectors/detector.ts';
import type { LedgerReason } from '../../src/types.ts';
import type { Found } from '../../src/weigh/dispute.ts';
import { leftAlone } from '../../src/weigh/left-alone.ts';
import { NO_SETTING } from '../../src/weigh/setting.ts';

const detector: Detector = defineDetector({ name: 'test-rule', kind: 'time', description: 'Tests.', find: () => [] });

interface Given {
  readonly point?: string;
  readonly values?: readonly [string, string];
  readonly articles?: readonly [string, string];
  readonly reason?: LedgerReason | null;
  readonly score?: number;
  readonly event?: string;
}

function found({
  point = 'p',
  values = ['x', 'y'],
  articles = ['a', 'b'],
  reason = 'rounding',
  score = 0.3,
  event = 'e',
}: Given): Found {
  const sides = values.map((value, i) => ({
    value,
    normalized: value,
    places: [{ article: articles[i] ?? '', field: 'text' as const, start: 0, end: 1 }],
  }));
  const finding: Finding = { kind: 'time', point, label: 'L', sides, compatible: reason, score };
  return { finding, detector, event, reports: 2, setting: NO_SETTING };
}

describe('leftAlone', () => {
  it('lists a difference once, with all its evidence, whichever article was read first', () => {
    const entries = leftAlone([
      found({}),
      found({ values: ['y', 'x'], articles: ['c', 'a'] }),
      found({ articles: ['a', 'b'] }),
    ]);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.founds).toHaveLength(3);
    expect(entries[0]?.sides.map(({ value, places }) => [value, places.map(({ article }) => article)])).toEqual([
      ['x', ['a']],
      ['y', ['b', 'c']],
    ]);
  });

  it.each<[string, Given]>([
    ['another point', { point: 'q' }],
    ['another value', { values: ['x', 'z'] }],
    ['another reason', { reason: 'bound' }],
    ['another event', { event: 'f' }],
  ])('keeps apart %s, with an id of its own', (_, given) => {
    const ids = leftAlone([found({}), found(given)]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('gives ids that do not depend on the articles', () => {
    const [one] = leftAlone([found({})]);
    const [other] = leftAlone([found({ articles: ['c', 'd'] })]);
    expect(other?.id).toBe(one?.id);
  });

  it('keeps the surest of an event that came near, and every other', () => {
    const near = Array.from({ length: 30 }, (_, i) => found({ point: `n${i}`, reason: null, score: i / 100 }));
    const sure = Array.from({ length: 30 }, (_, i) => found({ point: `s${i}` }));
    const elsewhere = found({ point: 'n0', reason: 'uncertain', score: 0, event: 'f' });
    const kept = leftAlone([...near, ...sure, elsewhere]);
    expect(kept).toHaveLength(20 + 30 + 1);
    const scores = kept.filter(({ lead }) => lead.finding.compatible === null).map(({ lead }) => lead.finding.score);
    expect(Math.min(...scores)).toBe(0.1);
  });
});
