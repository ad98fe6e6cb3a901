import { describe, expect, it } from 'vitest';
import { alignEvent } from '../../src/align/context.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import { detectors } from '../../src/detectors/index.ts';
import { detect } from '../../src/weigh/detect.ts';
import type { Found } from '../../src/weigh/dispute.ts';
import { nearMisses } from '../../src/weigh/near-misses.ts';

function contextOf(a: string, b: string) {
  return alignEvent('e', [analyseArticle({ id: 'a', text: a }), analyseArticle({ id: 'b', text: b })]);
}

function told(founds: readonly Found[]): [string, ...string[]][] {
  return founds.map(({ detector, finding }) => [detector.name, ...finding.sides.map(({ value }) => value).sort()]);
}

const met = 'The ministers of Kenya and Sweden met in Tallinn on';
const storm = (dead: string) => `The storm killed ${dead} people in the town of Narva, the police said.`;

describe('nearMisses', () => {
  it.each<[string, string, string, [string, ...string[]]]>([
    ['two days', `${met} Tuesday.`, `${met} Wednesday.`, ['date-differs', 'Tuesday', 'Wednesday']],
    ['two figures', storm('12'), storm('19'), ['count-differs', '12', '19']],
    [
      'two opposites',
      'The council approved the harbour plan.',
      'The council rejected the harbour plan.',
      ['stance-opposed', 'approved', 'rejected'],
    ],
  ])('tells of %s that no detector spoke of, and of nothing that one did', (_, a, b, expected) => {
    const context = contextOf(a, b);
    const missed = nearMisses(context, [], detectors);
    expect(told(missed)).toContainEqual(expected);
    for (const { finding } of missed) {
      expect(finding).toMatchObject({ compatible: 'uncertain', note: expect.stringMatching(/^too little/) });
      expect(finding.score).toBeLessThan(0.2);
      expect(Object.keys(finding.features ?? {})).not.toEqual([]);
    }
    const found = detect(context, detectors);
    const kinds = new Set(found.map(({ finding }) => finding.kind));
    const left = nearMisses(context, found, detectors).filter(({ finding }) => kinds.has(finding.kind));
    expect(told(left)).toEqual([]);
  });

  it.each([
    ['the same day', `${met} Tuesday.`, `${met} Tuesday.`],
    ['a day and its month', `${met} 4 May 2031.`, `${met} May 2031.`],
    ['two matters', `${met} Tuesday.`, 'Bread costs 12 crowns in Tartu.'],
    ['figures of two things', storm('12'), 'The ferry carries 19 cars.'],
  ])('tells nothing of %s', (_, a, b) => {
    expect(told(nearMisses(contextOf(a, b), [], detectors))).toEqual([]);
  });

  it('tells nothing for detectors that do not run, and little of each sort', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday'];
    const text = (from: number) => days.map((_, i) => `${met} ${days[(i + from) % 3]}.`).join(' ');
    const context = contextOf(text(0), text(1));
    expect(nearMisses(context, [], [])).toEqual([]);
    expect(nearMisses(context, [], detectors).length).toBeLessThanOrEqual(5);
  });
});
