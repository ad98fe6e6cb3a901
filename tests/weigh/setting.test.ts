import { describe, expect, it } from 'vitest';
import { alignEvent } from '../../src/align/context.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { FindingSide } from '../../src/detectors/detector.ts';
import { settingsIn } from '../../src/weigh/setting.ts';

const TEXTS: Readonly<Record<string, string>> = {
  a: 'The flood in Arden killed 12 people on Monday. Mayor Ann Lee spoke of 15 hurt.',
  b: 'The flood in Arden killed 15 people. A bridge fell. Roads were closed. Schools shut. Rain is due on Friday.',
};

function side(article: string, value: string): FindingSide {
  const start = TEXTS[article]?.indexOf(value) ?? -1;
  return { value, normalized: value, places: [{ article, field: 'text', start, end: start + value.length }] };
}

const context = alignEvent(
  'e',
  Object.entries(TEXTS).map(([id, text]) => analyseArticle({ id, text })),
);
const settingOf = (a: string, b: string) =>
  settingsIn(context)({
    ...{ kind: 'quantity', point: 'p', label: 'l', compatible: null, score: 0.6 },
    sides: [side('a', a), side('b', b)],
  });

describe('what stands around a finding', () => {
  it('tells how much the best two sentences share', () => {
    expect(settingOf('12 people', '15 people').overlap).toBeGreaterThan(0.5);
    expect(settingOf('Ann Lee', 'Friday').overlap).toBe(0);
  });
  it.each([
    ['12 people', '15 people', 0],
    ['12', '15', 1],
    ['flood', 'Arden', 2],
    ['people on', 'people', 1],
  ])('counts whose words the other has: %s / %s', (a, b, known) => {
    expect(settingOf(a, b).known).toBe(known);
  });
  it('knows the lead', () => {
    expect(settingOf('12', '15').lead).toBe(true);
    expect(settingOf('12', 'Friday').lead).toBe(false);
  });
  it('is nothing for one side', () => {
    const finding = { kind: 'quantity', point: 'p', label: 'l', compatible: null, score: 0.6 } as const;
    expect(settingsIn(context)({ ...finding, sides: [side('a', '12')] })).toEqual({
      overlap: 0,
      known: 0,
      lead: false,
    });
  });
});
