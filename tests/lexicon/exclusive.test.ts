import { describe, expect, it } from 'vitest';
import { exclusive } from '../../src/lexicon/en/exclusive.ts';

const nouns = (a: string, b: string) => exclusive({ lemma: a, pos: 'NOUN' }, { lemma: b, pos: 'NOUN' });

describe('values of which only one can hold', () => {
  it.each([
    ['husband', 'wife'],
    ['brother', 'sister'],
    ['morning', 'evening'],
    ['Monday', 'Thursday'],
    ['Democrat', 'Republican'],
    ['Sunni', 'Shiite'],
    ['north', 'south'],
    ['spring', 'winter'],
    ['earthquake', 'hurricane'],
    ['bus', 'train'],
    ['army', 'navy'],
    ['gold', 'silver'],
    ['steel', 'wood'],
    ['violin', 'clarinet'],
    ['saxophone', 'french horn'],
    ['onion', 'potato'],
    ['vodka', 'lemonade'],
    ['dog', 'cat'],
  ])('%s / %s', (a, b) => {
    expect(nouns(a, b)).not.toBeNull();
    expect(nouns(b, a)?.strength).toBe(nouns(a, b)?.strength);
  });

  it.each([
    ['red', 'crimson'],
    ['house', 'building'],
    ['guitar', 'instrument'],
    ['carrot', 'vegetable'],
    ['motorcycle', 'bike'],
    ['bicycle', 'bike'],
    ['car', 'automobile'],
    ['doctor', 'mother'],
    ['teacher', 'man'],
    ['meeting', 'speech'],
    ['dog', 'puppy'],
    ['fall', 'autumn'],
    ['gun', 'rifle'],
    ['plane', 'jet'],
    ['money', 'tree'],
    ['', ''],
  ])('not %s / %s', (a, b) => {
    expect(nouns(a, b)).toBeNull();
  });

  it('minds the part of speech', () => {
    expect(exclusive({ lemma: 'walk', pos: 'VERB' }, { lemma: 'run', pos: 'VERB' })).not.toBeNull();
    expect(exclusive({ lemma: 'walk', pos: 'NOUN' }, { lemma: 'run', pos: 'NOUN' })).toBeNull();
  });
});
