import { describe, expect, it } from 'vitest';
import type { FindingSide, Place } from '../../src/detectors/detector.ts';
import type { Evidence, Explanation, Side } from '../../src/types.ts';
import { withBesides } from '../../src/weigh/besides.ts';

const at = (article: string, start: number): Place => ({ article, field: 'text', start, end: start + 10 });
const evidenceOf = (place: Place): Evidence[] => [{ ...place, text: `${place.article} ${place.start}` }];

const NONE: readonly Explanation[] = [];

function shown(sides: readonly FindingSide[]) {
  const weighed = sides.map(
    ({ value, places }): Side => ({ value, normalized: value, origins: 1, evidence: places.flatMap(evidenceOf) }),
  );
  return withBesides({ sides: weighed, explanations: NONE }, sides, evidenceOf);
}

const side = (value: string, places: readonly Place[], besides: readonly Place[] = []): FindingSide => ({
  ...{ value, normalized: value, places },
  ...(besides.length > 0 && { besides }),
});

describe('withBesides', () => {
  it('shows where a report of the other side tells this too, in the order of the places, and says so', () => {
    const { sides, explanations } = shown([
      side('agreed', [at('herald', 40)], [at('gazette', 70), at('gazette', 20)]),
      side('divided', [at('gazette', 100)]),
    ]);
    expect(sides.map(({ evidence }) => evidence.map(({ text }) => text))).toEqual([
      ['gazette 20', 'gazette 70', 'herald 40'],
      ['gazette 100'],
    ]);
    expect(sides.map(({ origins }) => origins)).toEqual([1, 1]);
    expect(explanations).toEqual([{ kind: 'other', text: 'gazette tells both, and one of the two may be a slip' }]);
  });

  it('names every report that tells both', () => {
    const { explanations } = shown([
      side('agreed', [at('herald', 40)], [at('post', 5), at('gazette', 20)]),
      side('divided', [at('gazette', 100), at('post', 60)]),
    ]);
    expect(explanations[0]?.text).toBe('gazette and post tell both, and one of the two may be a slip');
  });

  it('leaves what has nothing besides as it is, and tells no words twice', () => {
    const plain = [side('agreed', [at('herald', 40)]), side('divided', [at('gazette', 100)])];
    const twice = [side('agreed', [at('herald', 40)], [at('gazette', 95)]), side('divided', [at('gazette', 100)])];
    for (const sides of [plain, twice]) {
      expect(shown(sides).explanations).toEqual([]);
      expect(shown(sides).sides.map(({ evidence }) => evidence.length)).toEqual([1, 1]);
    }
  });

  it('keeps an explanation that there is', () => {
    const sides = [side('agreed', [at('herald', 40)], [at('gazette', 20)]), side('divided', [at('gazette', 100)])];
    const known = [{ kind: 'time-zone', text: 'Seoul is 13 hours ahead of New York.' }] as const;
    expect(withBesides({ sides: [], explanations: known }, sides, evidenceOf).explanations).toEqual(known);
  });
});
