import { describe, expect, it } from 'vitest';
import { defineDetector, type Finding } from '../../src/detectors/detector.ts';
import type { Side } from '../../src/types.ts';
import { disputeIds, type ListedDispute } from '../../src/weigh/dispute-id.ts';
import { NO_SETTING } from '../../src/weigh/setting.ts';

const detector = defineDetector({ name: 'day-differs', kind: 'time', description: 'Days.', *find() {} });

interface Change extends Partial<Finding> {
  readonly event?: string;
  readonly values?: readonly string[];
  /** The evidence of each side. */
  readonly words?: readonly string[];
}

function dispute(change: Change): ListedDispute {
  const { event = 'event-1', values = ['2031-05-06', '2031-05-07'], words = [], ...rest } = change;
  const sides = values.map((normalized, i): Side => {
    const text = words[i] ?? `Kenya and Sweden met on day ${i}`;
    const evidence = [{ article: `${i}`, field: 'text' as const, start: 0, end: text.length, text }];
    return { value: normalized, normalized, origins: 1, evidence };
  });
  const finding: Finding = {
    kind: 'time',
    point: 'when|meet|kenya|sweden',
    label: 'Day of the meeting',
    sides: [],
    compatible: null,
    score: 0.8,
    ...rest,
  };
  return { founds: [{ finding, detector, event, reports: 2, setting: NO_SETTING }], sides };
}

describe('the id of a dispute', () => {
  const [id] = disputeIds([dispute({})]);

  it.each<[string, ListedDispute]>([
    ['the words the sides share', dispute({ point: 'when|meet|kenya|sweden|tallinn' })],
    ['the event, whose id is made of its articles', dispute({ event: 'event-2' })],
    ['how sure it is', dispute({ score: 0.4 })],
    ['a name that one side alone has', dispute({ words: ['Kenya and Sweden met in Tallinn'] })],
    ['the words around the names', dispute({ words: ['In spring Kenya sat down with Sweden'] })],
    ['what it is called', dispute({ label: 'Day of the talks' })],
  ])('does not change with %s', (_, other) => {
    expect(disputeIds([other])).toEqual([id]);
  });

  it.each<[string, ListedDispute]>([
    ['a value', dispute({ values: ['2031-05-06', '2031-05-08'] })],
    ['a third value', dispute({ values: ['2031-05-06', '2031-05-07', '2031-05-08'] })],
    ['its kind', dispute({ kind: 'sequence' })],
    ['whom all sides speak of', dispute({ words: ['Peru and Norway met', 'Peru met Norway'] })],
  ])('changes with %s', (_, other) => {
    expect(disputeIds([other])).not.toEqual([id]);
  });

  it('of what is affirmed and denied changes with what it is called, but not with the order of the words', () => {
    const ids = ['Whether or not: resign', 'Whether or not: sign', 'Resign: whether or not'].map(
      (label) => disputeIds([dispute({ kind: 'polarity', label })])[0],
    );
    expect(ids[1]).not.toBe(ids[0]);
    expect(ids[2]).toBe(ids[0]);
  });

  it('is one dispute’s alone in a comparison', () => {
    const others = [
      dispute({ label: 'Day of the visit' }),
      dispute({ point: 'when|meet|peru|norway' }),
      dispute({ event: 'event-2' }),
    ];
    expect(new Set(disputeIds([dispute({}), ...others])).size).toBe(4);
    const unlike = dispute({ values: ['2031-05-06', '2031-05-09'], label: 'Day of the visit' });
    expect(disputeIds([dispute({}), unlike])[0]).toBe(id);
  });
});
