import { describe, expect, it } from 'vitest';
import { defineDetector, type Finding } from '../../src/detectors/detector.ts';
import { disputeIds } from '../../src/weigh/dispute-id.ts';
import type { Dispute } from '../../src/weigh/fold.ts';

const detector = defineDetector({ name: 'day-differs', kind: 'time', description: 'Days.', *find() {} });

function dispute(change: Partial<Finding> & { readonly event?: string; readonly values?: readonly string[] }): Dispute {
  const { event = 'event-1', values = ['2031-05-06', '2031-05-07'], ...rest } = change;
  const sides = values.map((normalized, i) => ({
    value: normalized,
    normalized,
    places: [{ article: `${i}`, field: 'text' as const, start: 0, end: 4 }],
  }));
  const finding: Finding = {
    kind: 'time',
    point: 'when|meet|kenya|sweden',
    label: 'Day of the meeting',
    sides,
    compatible: null,
    score: 0.8,
    ...rest,
  };
  return { founds: [{ finding, detector, event }], sides };
}

describe('the id of a dispute', () => {
  const [id] = disputeIds([dispute({})]);

  it.each<[string, Dispute]>([
    ['the words the sides share', dispute({ point: 'when|meet|kenya|sweden|tallinn' })],
    ['the event, whose id is made of its articles', dispute({ event: 'event-2' })],
    ['how sure it is', dispute({ score: 0.4 })],
    ['the order of the words it is named by', dispute({ label: 'Meeting: the day of' })],
  ])('does not change with %s', (_, other) => {
    expect(disputeIds([other])).toEqual([id]);
  });

  it.each<[string, Dispute]>([
    ['a value', dispute({ values: ['2031-05-06', '2031-05-08'] })],
    ['a third value', dispute({ values: ['2031-05-06', '2031-05-07', '2031-05-08'] })],
    ['what it is about', dispute({ label: 'Day of the resignation' })],
    ['its kind', dispute({ kind: 'sequence' })],
  ])('changes with %s', (_, other) => {
    expect(disputeIds([other])).not.toEqual([id]);
  });

  it('is one dispute’s alone in a comparison', () => {
    const others = [dispute({ point: 'when|meet|peru|norway' }), dispute({ event: 'event-2' })];
    expect(new Set(disputeIds([dispute({}), ...others])).size).toBe(3);
    expect(disputeIds([dispute({}), dispute({ label: 'Day of the visit' })])[0]).toBe(id);
  });
});
