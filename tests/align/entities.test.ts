import { describe, expect, it } from 'vitest';
import { buildEntities } from '../../src/align/entities.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import { chainAt } from '../claims/reference-notation.ts';

/** The keys of what two phrases of two articles stand for, sorted; `null` where one stands for nothing known. */
function keysOf(texts: readonly string[], phrases: readonly string[]): (string | null)[] {
  const analyses = texts.map((text, index) => analyseArticle({ id: String(index), text }));
  const table = buildEntities(analyses);
  return phrases.map((phrase, index) => {
    const chain = chainAt(texts[index] ?? '', analyses[index]?.chains ?? [], phrase);
    const entities = chain ? table.of(String(index), chain.id) : [];
    return entities.length > 0
      ? entities
          .map(({ key }) => key)
          .sort()
          .join(' ')
      : null;
  });
}

type Row = readonly [a: string, phraseOfA: string, b: string, phraseOfB: string];

const SAME: readonly Row[] = [
  ['Ana Rojas won the vote.', 'Ana Rojas', 'Mayor Rojas won the vote.', 'Rojas'],
  ['President Yoon Suk Yeol left.', 'Yoon Suk Yeol', 'President Yoon Suk-yeol left.', 'Yoon Suk-yeol'],
  ['The United Nations voted.', 'The United Nations', 'The U.N. voted.', 'The U.N.'],
  ['Oslo rejected the plan.', 'Oslo', 'The Norwegian government rejected the plan.', 'The Norwegian government'],
  ['Norway rejected the plan.', 'Norway', 'Oslo rejected the plan.', 'Oslo'],
  [
    'The U. S. Forest Service warned.',
    'The U. S. Forest Service',
    'The United States Forest Service warned.',
    'The United States Forest Service',
  ],
  [
    'The US Forest Service warned.',
    'The US Forest Service',
    'The U.S. Forest Service warned.',
    'The U.S. Forest Service',
  ],
  ['The World Health Organization warned.', 'The World Health Organization', 'The WHO warned.', 'The WHO'],
  ['Prime Minister Karl Lund resigned.', 'Karl Lund', 'The prime minister resigned.', 'The prime minister'],
  [
    'Chilean President Ana Rojas met Norwegian Prime Minister Karl Lund. Both leaders agreed.',
    'Both leaders',
    'Karl Lund and Ana Rojas agreed.',
    'Karl Lund and Ana Rojas',
  ],
];

const DIFFERENT: readonly Row[] = [
  ['The US Forest Service warned.', 'The US Forest Service', 'The UK Forest Service warned.', 'The UK Forest Service'],
  ['Ben Ward won.', 'Ben Ward', 'Paul Ward won.', 'Paul Ward'],
  ['Karl Lund spoke.', 'Karl Lund', 'Greta Lund spoke.', 'Greta Lund'],
  ['Officials met in Oslo.', 'Oslo', 'Norway rejected the plan.', 'Norway'],
  ['North Korea fired.', 'North Korea', 'South Korea fired.', 'South Korea'],
  [
    'Prime Minister Karl Lund resigned.',
    'Karl Lund',
    'The former prime minister resigned.',
    'The former prime minister',
  ],
  ['Greta Lund said she won.', 'Greta Lund', 'Lund said he won.', 'Lund'],
];

describe('entities across articles', () => {
  it.each(SAME)('%s %s = %s %s', (a, first, b, second) => {
    const [left, right] = keysOf([a, b], [first, second]);
    expect(left).not.toBeNull();
    expect(right).toBe(left);
  });

  it.each(DIFFERENT)('%s %s ≠ %s %s', (a, first, b, second) => {
    const [left, right] = keysOf([a, b], [first, second]);
    expect(left ?? 'a').not.toBe(right ?? 'b');
  });

  it('leaves a family name alone where two people have it', () => {
    const keys = keysOf(['Ben Ward won.', 'Paul Ward lost.', 'Ward spoke.'], ['Ben Ward', 'Paul Ward', 'Ward']);
    expect(new Set(keys).size).toBe(3);
  });

  it('does not depend on the order of the articles', () => {
    const texts = ['The United Nations voted.', 'The U.N. voted.', 'Ana Rojas left.', 'Rojas left.'];
    const phrases = ['The United Nations', 'The U.N.', 'Ana Rojas', 'Rojas'];
    const forth = keysOf(texts, phrases).map((key, index, all) => all.indexOf(key) === index);
    const back = keysOf([...texts].reverse(), [...phrases].reverse()).map(
      (key, index, all) => all.lastIndexOf(key) === index,
    );
    expect([...back].reverse()).toEqual(forth);
  });
});
