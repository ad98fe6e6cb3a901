import { describe, expect, it } from 'vitest';
import { decide, prune } from '../../src/baseline/amend.ts';
import type { Baseline } from '../../src/baseline/baseline.ts';
import { judge, withoutDecided } from '../../src/baseline/judge.ts';
import type { Comparison } from '../../src/types.ts';
import { evidence, meeting } from '../support/comparison.ts';

const empty: Baseline = { version: 1, decisions: [] };
const today = '2031-05-20';
const accepted = () => ({ status: 'accepted' as const });

/** The meeting, with a further article on the side of Tuesday. */
const joinedByWire: Comparison = {
  ...meeting,
  discrepancies: meeting.discrepancies.map((discrepancy, i) => {
    if (i > 0) return discrepancy;
    const [tuesday, wednesday] = discrepancy.sides;
    if (!tuesday || !wednesday) throw new Error('the meeting has two sides');
    const told = evidence('wire', 'They met on Tuesday in Tallinn.');
    return { ...discrepancy, sides: [{ ...tuesday, evidence: [...tuesday.evidence, told] }, wednesday] };
  }),
};

describe('decide', () => {
  const baseline = decide(empty, judge(meeting, empty, today).judged, accepted);

  it('writes a decision for each, with the independent origins of each side', () => {
    expect(baseline.decisions.find(({ kind }) => kind === 'time')).toMatchObject({
      status: 'accepted',
      about: 'Day of the meeting',
      names: ['lindqvist', 'okonjo', 'tallinn'],
      when: '2031-05-06',
      sides: [
        { value: '2031-05-06', origins: [['Post', 'The Herald', 'herald']] },
        { value: '2031-05-07', origins: [['Post', 'post-2']] },
      ],
    });
  });

  it('changes nothing the second time', () => {
    expect(decide(baseline, judge(meeting, baseline, today).judged, accepted)).toEqual(baseline);
  });

  it('adds the origin that reopened a decision, and keeps those gone since', () => {
    const { judged } = judge(joinedByWire, baseline, today);
    expect(judged.map(({ standing }) => standing)).toEqual(['reopened', 'decided']);
    const widened = decide(baseline, judged, (before) => ({ status: before?.status ?? 'accepted', reason: 'seen' }));
    expect(widened.decisions).toHaveLength(2);
    expect(judge(joinedByWire, widened, today).judged.map(({ standing }) => standing)).toEqual(['decided', 'decided']);
    const later = decide(widened, judge(meeting, widened, today).judged, accepted);
    expect(later.decisions.find(({ kind }) => kind === 'time')?.sides[0]?.origins).toContainEqual(['wire']);
  });
});

describe('prune', () => {
  it('drops decisions on what is no longer found, and only these', () => {
    const baseline = decide(empty, judge(meeting, empty, today).judged, accepted);
    const fewer = { ...meeting, discrepancies: meeting.discrepancies.slice(0, 1) };
    const pruned = prune(baseline, judge(fewer, baseline, today));
    expect(pruned.decisions.map(({ kind }) => kind)).toEqual(['time']);
    expect(prune(pruned, judge(fewer, pruned, today))).toEqual(pruned);
  });
});

describe('withoutDecided', () => {
  it('leaves what is open', () => {
    const baseline = decide(empty, judge(meeting, empty, today).judged.slice(1), accepted);
    const judgement = judge(meeting, baseline, today);
    expect(withoutDecided(meeting, judgement).discrepancies.map(({ id }) => id)).toEqual(['discrepancy-1']);
    expect(withoutDecided(meeting, judge(meeting, empty, today))).toEqual(meeting);
  });
});
