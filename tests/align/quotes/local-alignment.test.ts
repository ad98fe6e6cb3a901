import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLocally } from '../../../src/align/quotes/local-alignment.ts';
import type { Passage, PassageWord } from '../../../src/align/quotes/passage.ts';
import { shiftOf } from '../../../src/align/quotes/shifted-words.ts';
import { isStopword } from '../../../src/lexicon/en/stopwords.ts';

const weight = () => 0.5;

function passage(article: string, text: string): Passage {
  const words = text.split(' ').map((form, at): PassageWord => {
    const isMark = /[“”]/.test(form);
    return {
      text: form,
      form,
      lemma: form,
      upos: isMark ? 'PUNCT' : 'NOUN',
      spoken: !isMark,
      telling: !isMark && !isStopword(form),
      stop: false,
      shift: shiftOf(form),
      start: at * 10,
      end: at * 10 + 9,
    };
  });
  return { article, field: 'text', sentence: 0, words, quoted: true, speakers: [] };
}

function aligned(a: string, b: string): string[] {
  const [x, y] = [passage('a', a), passage('b', b)];
  const found = alignLocally(x, y, weight);
  return (found?.columns ?? []).map(({ a: i, b: j, relation }) => {
    const [left, right] = [x.words[i]?.form ?? '', y.words[j]?.form ?? ''];
    return relation === 'same' ? left : `${left}/${right}`;
  });
}

describe('alignLocally', () => {
  it.each([
    [
      'a fragment in a sentence',
      'officials spoke of “ no plan for harbours ”',
      '“ some plan for harbours exists',
      ['plan', 'for', 'harbours'],
    ],
    [
      'a word changed',
      'we will mend every bridge',
      'we will burn every bridge',
      ['we', 'will', 'mend/burn', 'every', 'bridge'],
    ],
    [
      'a word left out',
      'ferries are not safe ships',
      'ferries are safe ships',
      ['ferries', 'are', 'not/', 'safe', 'ships'],
    ],
    ['speech told as indirect', 'i mend bridges', 'she mend bridges', ['mend', 'bridges']],
  ])('lines up %s', (_, a, b, columns) => {
    const found = aligned(a, b);
    for (const column of columns) expect(found).toContain(column);
  });

  it('is null where no word is shared', () => {
    expect(alignLocally(passage('a', 'one ship'), passage('b', 'two trains'), weight)).toBeNull();
  });

  it('keeps both passages in order, and is the same both ways round in score', () => {
    const words = fc.array(fc.constantFrom('ship', 'the', 'harbour', 'not', '“', '”', 'we'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [passage('a', a.join(' ')), passage('b', b.join(' '))];
        const [there, back] = [alignLocally(x, y, weight), alignLocally(y, x, weight)];
        expect(there?.score ?? 0).toBeCloseTo(back?.score ?? 0, 6);
        for (const side of ['a', 'b'] as const) {
          const places = (there?.columns ?? []).map((column) => column[side]).filter((at) => at >= 0);
          expect(places).toEqual([...places].sort((p, q) => p - q));
          expect(new Set(places).size).toBe(places.length);
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
