import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lemma } from '../../src/lexicon/en/lemma.ts';
import { hasPole, opposition } from '../../src/lexicon/en/opposites.ts';
import { OPPOSITE_CLASSES, poleKeys } from '../../src/lexicon/en/opposites-index.ts';

const word = (key: string): Lemma => ({ lemma: key.slice(0, -2), pos: key.slice(-1) });
const between = (a: string, b: string) => opposition(word(a), word(b));

describe('opposites', () => {
  it.each([
    ['agree/v', 'split/v', 'news'],
    ['agree/v', 'disagree/v', 'news'],
    ['accept/v', 'reject/v', 'news'],
    ['accept/v', 'turn down/v', 'news'],
    ['confirm/v', 'deny/v', 'news'],
    ['support/v', 'oppose/v', 'news'],
    ['rise/v', 'plunge/v', 'news'],
    ['go up/v', 'fall/v', 'news'],
    ['win/v', 'lose/v', 'news'],
    ['arrest/v', 'release/v', 'news'],
    ['approve/v', 'veto/v', 'news'],
    ['praise/v', 'condemn/v', 'news'],
    ['allow/v', 'bar/v', 'news'],
    ['survive/v', 'die/v', 'news'],
    ['survive/v', 'dead/a', 'news'],
    ['hire/v', 'lay off/v', 'news'],
    ['guilty/a', 'innocent/a', 'news'],
    ['convict/v', 'acquit/v', 'news'],
    ['remember/v', 'forget/v', 'news'],
    ['tighten/v', 'ease/v', 'news'],
    ['improve/v', 'worsen/v', 'news'],
    ['stand firm/v', 'back down/v', 'news'],
    ['go ahead/v', 'call off/v', 'news'],
    ['rise/n', 'drop/v', 'news'],
    ['agreement/n', 'divided/a', 'news'],
    ['beautiful/a', 'ugly/a', 'wordnet'],
    ['published/a', 'unpublished/a', 'wordnet'],
    ['gigantic/a', 'tiny/a', 'news'],
    ['filthy/a', 'spotless/a', 'derived'],
    ['democrat/n', 'republican/n', 'exclusive'],
    ['husband/n', 'wife/n', 'wordnet'],
    ['red/a', 'green/a', 'exclusive'],
  ])('%s against %s (%s)', (a, b, source) => {
    expect(between(a, b)).toMatchObject({ source });
    expect(between(b, a)).toEqual(between(a, b));
    expect(between(a, b)?.strength).toBeGreaterThan(0.4);
  });

  it.each([
    ['agree/v', 'agree/v'],
    ['agree/v', 'concur/v'],
    ['agree/v', 'agreement/n'],
    ['kill/v', 'murder/v'],
    ['kill/v', 'die/v'],
    ['say/v', 'announce/v'],
    ['say/v', 'deny/v'],
    ['meet/v', 'talk/v'],
    ['resign/v', 'step down/v'],
    ['rise/v', 'soar/v'],
    ['charge/v', 'convict/v'],
    ['buy/v', 'purchase/v'],
    ['president/n', 'minister/n'],
    ['employer/n', 'employee/n'],
    ['question/n', 'answer/n'],
    ['teacher/n', 'mother/n'],
    ['come/v', 'go/v'],
    ['reject/v', 'deny/v'],
    ['earthquake/n', 'temblor/n'],
    ['the/x', 'a/x'],
    ['', ''],
  ])('%s not against %s', (a, b) => {
    expect(between(a, b)).toBeNull();
  });

  it('tells complementary pairs, whose negation states the other', () => {
    expect(between('alive/a', 'dead/a')?.type).toBe('complementary');
    expect(between('open/a', 'closed/a')?.type).toBe('complementary');
    expect(between('praise/v', 'condemn/v')?.type).toBe('contrary');
    expect(between('happy/a', 'sad/a')?.type).toBe('contrary');
  });

  it('weakens pairs that stand at one pole elsewhere and pairs across parts of speech', () => {
    expect(between('rise/v', 'drop/n')?.strength).toBeLessThan(between('rise/v', 'drop/v')?.strength ?? 0);
  });

  it('takes universal tags as well as letters', () => {
    expect(opposition({ lemma: 'Agree', pos: 'VERB' }, { lemma: 'split', pos: 'VERB' })).not.toBeNull();
    expect(hasPole({ lemma: 'turn down', pos: 'VERB' })).toBe(true);
    expect(hasPole({ lemma: 'hasOwnProperty', pos: 'VERB' })).toBe(false);
  });

  it('is symmetrical and never throws', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom('NOUN', 'VERB', 'ADJ', 'ADP', 'X', '__proto__'),
        (a, b, pos) => {
          expect(opposition({ lemma: a, pos }, { lemma: b, pos })).toEqual(
            opposition({ lemma: b, pos }, { lemma: a, pos }),
          );
        },
      ),
    );
  });
});

describe('classes of opposites', () => {
  const classes = OPPOSITE_CLASSES.map((oppositeClass) => [oppositeClass.name, oppositeClass] as const);

  it('have names of their own', () => {
    expect(new Set(classes.map(([name]) => name)).size).toBe(classes.length);
  });

  it.each(classes)('%s: well-formed, with no word twice or at both poles', (_, { poles, reason }) => {
    const keys = poles.flatMap(poleKeys);
    expect(reason).toMatch(/\.$/u);
    for (const key of keys) expect(key).toMatch(/^[a-z][a-z ’'-]*\/[nvar]$/u);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});
