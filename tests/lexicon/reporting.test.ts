import { describe, expect, it } from 'vitest';
import { certaintyCue, modalCertainty, statedLikelihood } from '../../src/lexicon/en/certainty.ts';
import { areConverse, isSymmetric } from '../../src/lexicon/en/converses.ts';
import { isListed, logFrequency } from '../../src/lexicon/en/frequency.ts';
import { complementStance, complementTruth, implicative } from '../../src/lexicon/en/implicatives.ts';
import { plainVerb } from '../../src/lexicon/en/light-verbs.ts';
import { reportingNoun, reportingVerb } from '../../src/lexicon/en/reporting.ts';
import { isNewsStopword, isStopword } from '../../src/lexicon/en/stopwords.ts';

describe('reporting words', () => {
  it.each([
    ['say', 'say', 'neutral'],
    ['allege', 'claim', 'doubtful'],
    ['deny', 'deny', 'neutral'],
    ['confirm', 'confirm', 'factive'],
    ['admit', 'reveal', 'factive'],
    ['vow', 'promise', 'neutral'],
    ['tweet', 'write', 'neutral'],
    ['Warn', 'warn', 'neutral'],
  ])('%s: %s, %s', (lemma, speechAct, factivity) => {
    expect(reportingVerb(lemma)).toEqual({ speechAct, factivity });
  });

  it.each(['run', 'kill', '', 'constructor'])('%j reports nothing', (lemma) => {
    expect(reportingVerb(lemma)).toBeNull();
    expect(reportingNoun(lemma)).toBeNull();
  });

  it('knows nouns', () => expect(reportingNoun('denial')).toBe('deny'));
});

describe('implicatives', () => {
  it.each([
    ['manage', 'to', 1, 1],
    ['manage', 'to', -1, -1],
    ['fail', 'to', 1, -1],
    ['fail', 'to', -1, 1],
    ['forget', 'to', 1, -1],
    ['forget', 'that', -1, 1],
    ['refuse', 'to', 1, -1],
    ['refuse', 'to', -1, 0],
    ['vow', 'to', 1, 0],
    ['be able', 'to', -1, -1],
    ['deny', 'that', 1, -1],
    ['admit', 'that', -1, 1],
    ['stop', 'from', 1, -1],
    ['fly', 'to', 1, 0],
  ] as const)('%s (%s) at %i: %i', (verb, frame, truth, expected) => {
    expect(complementTruth(verb, frame, truth)).toBe(expected);
  });

  it('sets those who agree against those who refuse', () => {
    expect(complementStance('agree', 'to')).toBe(1);
    expect(complementStance('refuse', 'to')).toBe(-1);
    expect(complementStance('oppose', 'ing')).toBe(-1);
    expect(complementStance('begin', 'to')).toBe(0);
    expect(implicative('toString', 'to')).toBeNull();
  });
});

describe('light verbs', () => {
  it.each([
    ['hold', 'talk', 'meet'],
    ['make', 'decision', 'decide'],
    ['take', 'step', 'act'],
    ['give', 'speech', 'speak'],
    ['make', 'announcement', 'announce'],
    ['conduct', 'investigation', 'investigate'],
  ])('%s %s: %s', (verb, noun, expected) => expect(plainVerb(verb, noun)).toBe(expected));

  it.each([
    ['eat', 'decision'],
    ['hold', 'hand'],
    ['', ''],
  ])('not %s %s', (verb, noun) => expect(plainVerb(verb, noun)).toBeNull());
});

describe('converses', () => {
  const verb = (lemma: string) => ({ lemma, pos: 'VERB' });
  it('pairs the two ends of one relation', () => {
    expect(areConverse(verb('buy'), verb('sell'))).toBe(true);
    expect(areConverse(verb('lose to'), verb('defeat'))).toBe(true);
    expect(areConverse(verb('buy'), verb('give'))).toBe(false);
    expect(isSymmetric(verb('meet'))).toBe(true);
    expect(isSymmetric(verb('defeat'))).toBe(false);
  });
});

describe('certainty', () => {
  it.each([
    ['may', 'possible'],
    ['Allegedly', 'alleged'],
    ['reportedly', 'reported'],
    ['expected to', 'planned'],
    ['unless', 'conditional'],
    ['should', 'possible'],
  ])('%s: %s', (cue, expected) => expect(certaintyCue(cue)).toBe(expected));
  it.each(['table', '', 'valueOf'])('%j is no cue', (cue) => expect(certaintyCue(cue)).toBeNull());
  it('knows modals and likelihoods', () => {
    expect(modalCertainty('Might')).toBe('possible');
    expect(modalCertainty('eat')).toBeNull();
    expect(statedLikelihood('likely')).toBeGreaterThan(statedLikelihood('unlikely') ?? 1);
  });
});

describe('frequency and stop words', () => {
  it('orders words by how common they are', () => {
    const words = ['the', 'people', 'minister', 'earthquake', 'xylograph'];
    const values = words.map(logFrequency);
    expect([...values].sort((a, b) => b - a)).toEqual(values);
    expect(logFrequency('THE')).toBe(logFrequency('the'));
    expect(isListed('xylograph')).toBe(false);
    expect(logFrequency('')).toBe(2);
  });
  it('knows the words of grammar', () => {
    expect(isStopword('The')).toBe(true);
    expect(isStopword('summit')).toBe(false);
    expect(isNewsStopword('said')).toBe(true);
  });
});
