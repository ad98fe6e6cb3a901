import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alignment, alignSentences } from '../../../src/align/statements/alignment.ts';
import { coverageOf } from '../../../src/align/statements/coverage.ts';
import { unitSentence } from '../../../src/align/statements/unit.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

function align(a: string, b: string): Alignment {
  const [left, right] = [
    unitSentence(analyseArticle({ id: 'a', text: a }), 0),
    unitSentence(analyseArticle({ id: 'b', text: b }), 0),
  ];
  if (!left || !right) throw new Error('no sentence');
  return alignSentences(left, right);
}

function forms({ a, b, substitutions }: Alignment): string[] {
  return substitutions.map((pair) => `${a.units[pair.a]?.form} / ${b.units[pair.b]?.form}`);
}

describe('alignSentences', () => {
  it('pairs what stands in one slot', () => {
    expect(forms(align('The mayor opened the museum.', 'The bishop opened the museum.'))).toEqual(['mayor / bishop']);
    expect(forms(align('The museum opened in 1931.', 'The museum opened in 1947.'))).toEqual(['1931 / 1947']);
  });

  it('ties synonyms, names of one person and words moved by a passive', () => {
    expect(forms(align('The firm bought a ship.', 'The company purchased a vessel.'))).toEqual([]);
    expect(forms(align('John Keller won.', 'Keller won.'))).toEqual([]);
    const { onlyA, onlyB } = align('The guard hit the clerk.', 'The clerk was hit by the guard.');
    expect([onlyA, onlyB]).toEqual([[], []]);
  });

  it('leaves added detail without a counterpart', () => {
    const alignment = align('The ferry sailed.', 'The ferry sailed with 40 passengers.');
    expect(alignment.substitutions).toEqual([]);
    expect(alignment.onlyB.length).toBeGreaterThan(0);
    expect(coverageOf(alignment).a).toBe(1);
  });

  it('uses no unit twice', () => {
    const word = fc.constantFrom('the', 'dam', 'ship', 'Graz', '12', 'broke', 'sank', 'not', 'in', 'May', 'red', ',');
    const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `A ${words.join(' ')} stood.`);
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const { same, substitutions } = align(a, b);
        const used = [...same, ...substitutions];
        expect(new Set(used.map((pair) => pair.a)).size).toBe(used.length);
        expect(new Set(used.map((pair) => pair.b)).size).toBe(used.length);
      }),
      { numRuns: 40 },
    );
  });
});
