import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jointSpeakers } from '../../src/align/joint-speakers.ts';

describe('jointSpeakers', () => {
  it.each([
    ['producers Ann Lee and Tom Ray', 'Ann Lee and Tom Ray', ['lee', 'ray']],
    ['Ray & Lee', 'Ray and Lee', ['lee', 'ray']],
    ['Ray and Lee jointly', 'Ray and Lee', ['lee', 'ray']],
  ])('reads two names: %s', (phrase, text, families) => {
    expect(jointSpeakers(phrase)).toEqual({ text, families });
  });

  it.each(['Ann Lee', 'the mayor and Ann Lee', 'Ann Lee and others', 'a spokesman for Lee and Ray', ''])(
    'reads none: %s',
    (phrase) => {
      expect(jointSpeakers(phrase)).toBeNull();
    },
  );

  it('survives any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (phrase) => {
        expect(jointSpeakers(phrase)?.families.length ?? 2).toBe(2);
      }),
    );
  });
});
