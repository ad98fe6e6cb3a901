import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivationsOf, eventNounsOf, verbsOfEventNoun } from '../../src/lexicon/en/derivations.ts';
import { entailment, entails } from '../../src/lexicon/en/entailments.ts';
import type { Lemma } from '../../src/lexicon/en/lemma.ts';
import { packWords } from '../../src/lexicon/en/packed-words.ts';
import { related } from '../../src/lexicon/en/relations.ts';

const word = (key: string): Lemma => ({ lemma: key.slice(0, -2), pos: key.slice(-1) });
const kind = (a: string, b: string) => related(word(a), word(b))?.kind ?? null;

describe('related', () => {
  it.each([
    ['meet/v', 'meet/v', 'same'],
    ['buy/v', 'purchase/v', 'synonym'],
    ['big/a', 'large/a', 'synonym'],
    ['quake/n', 'earthquake/n', 'synonym'],
    ['meet/v', 'summit/n', 'synonym'],
    ['resign/v', 'stand down/v', 'synonym'],
    ['dog/n', 'animal/n', 'hypernym'],
    ['animal/n', 'dog/n', 'hyponym'],
    ['assassinate/v', 'kill/v', 'hypernym'],
    ['meet/v', 'meeting/n', 'synonym'],
    ['announce/v', 'announcement/n', 'synonym'],
    ['explosion/n', 'explode/v', 'derivation'],
    ['survivor/n', 'survive/v', 'derivation'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect([expected, 'derivation']).toContain(kind(a, b));
  });

  it.each([
    ['man/n', 'woman/n'],
    ['rise/v', 'fall/v'],
    ['table/n', 'meeting/n'],
    ['dog/n', 'cat/n'],
    ['thing/n', 'dog/n'],
    ['of/x', 'of/x'],
    ['', 'meet/v'],
  ])('%s and %s: not', (a, b) => {
    expect(kind(a, b)).toBeNull();
  });
});

describe('derivations', () => {
  it.each([
    ['meet', 'meeting'],
    ['agree', 'agreement'],
    ['resign', 'resignation'],
    ['announce', 'announcement'],
    ['explode', 'explosion'],
    ['attack', 'attack'],
    ['decide', 'decision'],
  ])('%s gives %s', (verb, noun) => {
    expect(eventNounsOf(verb)).toContain(noun);
    expect(verbsOfEventNoun(noun)).toContain(verb);
  });

  it('tells agents from events', () => {
    expect(derivationsOf({ lemma: 'survivor', pos: 'NOUN' })).toContainEqual({
      kind: 'agent',
      base: { lemma: 'survive', pos: 'v' },
    });
    expect(verbsOfEventNoun('survivor')).toEqual([]);
    expect(verbsOfEventNoun('constructor')).toEqual([]);
  });
});

describe('entailments', () => {
  it('says of whom the consequence holds', () => {
    expect(entailment(word('murder/v'), word('dead/a'))).toBe('patient');
    expect(entailment(word('assassinate/v'), word('dead/a'))).toBe('patient');
    expect(entailment(word('plummet/v'), word('fall/v'))).toBe('agent');
  });

  it('has a direction', () => {
    expect(entails(word('murder/v'), word('kill/v'))).toBe(true);
    expect(entails(word('kill/v'), word('murder/v'))).toBe(false);
    expect(entails(word('die/v'), word('kill/v'))).toBe(false);
    expect(entails(word('die/v'), word('die/v'))).toBe(false);
  });
});

describe('packed words', () => {
  it('finds every word of a table, and no other', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), letters, (words, other) => {
        const table = words.join(' ');
        const packed = packWords(table, words.length);
        let start = 0;
        words.forEach((text, i) => {
          packed.add(start, start + text.length, i);
          start += text.length + 1;
        });
        expect(packed.find(other)).toEqual(words.flatMap((text, i) => (text === other ? [i] : [])));
      }),
    );
  });
});
