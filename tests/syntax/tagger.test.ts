import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tag } from '../../src/syntax/tagger/tagger.ts';

function upos(sentence: string): string {
  return tag(sentence.split(' ')).upos.join(' ');
}

function xpos(sentence: string): string {
  return tag(sentence.split(' ')).xpos.join(' ');
}

describe('tag gives universal parts of speech', () => {
  it.each([
    ['The two leaders met in Geneva on Wednesday .', 'DET NUM NOUN VERB ADP PROPN ADP PROPN PUNCT'],
    ['Police arrested three men near the border .', 'NOUN VERB NUM NOUN ADP DET NOUN PUNCT'],
    ['She did n’t say who would replace him .', 'PRON AUX PART VERB PRON AUX VERB PRON PUNCT'],
    ['The company ’s shares fell 12 % .', 'DET NOUN PART NOUN VERB NUM SYM PUNCT'],
    ['He was arrested and charged with fraud .', 'PRON AUX VERB CCONJ VERB ADP NOUN PUNCT'],
    ['The man who wrote the report resigned .', 'DET NOUN PRON VERB DET NOUN VERB PUNCT'],
    ['They said that talks had failed .', 'PRON VERB SCONJ NOUN AUX VERB PUNCT'],
    ['The bank raised its rate to 5.25 percent .', 'DET NOUN VERB PRON NOUN ADP NUM NOUN PUNCT'],
  ])('%s', (sentence, tags) => {
    expect(upos(sentence)).toBe(tags);
  });
});

describe('tag tells verb forms and nouns apart', () => {
  it.each([
    ['The minister has resigned .', 'DT NN VBZ VBN .'],
    ['The minister resigned on Monday .', 'DT NN VBD IN NNP .'],
    ['They will meet again .', 'PRP MD VB RB .'],
    ['The man killed in the attack was 40 .', 'DT NN VBN IN DT NN VBD CD .'],
    ['The group left the city .', 'DT NN VBD DT NN .'],
    ['Police said the man died .', 'NNS VBD DT NN VBD .'],
    ['The strikes killed dozens of people .', 'DT NNS VBD NNS IN NNS .'],
  ])('%s', (sentence, tags) => {
    expect(xpos(sentence)).toBe(tags);
  });
});

describe('tag reads headlines', () => {
  it.each([
    ['Court Rejects Appeal By Former Governor', 1, 'VERB'],
    ['Court Rejects Appeal By Former Governor', 5, 'NOUN'],
    ['Storm Leaves Thousands Without Power', 1, 'VERB'],
    ['Storm Leaves Thousands Without Power', 4, 'NOUN'],
    ['PRESIDENT SIGNS NEW TRADE DEAL WITH JAPAN', 1, 'VERB'],
    ['PRESIDENT SIGNS NEW TRADE DEAL WITH JAPAN', 4, 'NOUN'],
    ['PRESIDENT SIGNS NEW TRADE DEAL WITH JAPAN', 6, 'PROPN'],
  ])('%s: word %i is a %s', (sentence, i, part) => {
    expect(tag(sentence.split(' ')).upos[i]).toBe(part);
  });
});

describe('tag', () => {
  it('takes any words, and gives each one pair of tags, always the same', () => {
    const words = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Za-z0-9.,$%-]{0,12}$/)), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, (sentence) => {
        const first = tag(sentence);
        expect(first.upos).toHaveLength(sentence.length);
        expect(first.xpos).toHaveLength(sentence.length);
        expect(first.upos.every((part) => /^[A-Z]+$/.test(part))).toBe(true);
        expect(tag(sentence)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same tags whatever it tagged before', () => {
    const sentence = 'The storm hit the northern coast late Sunday .'.split(' ');
    const before = tag(sentence);
    tag(Array.from({ length: 12_000 }, (_, i) => `word${i}x${i % 7}`));
    expect(tag(sentence)).toEqual(before);
  });

  it('takes no words, and very many', () => {
    expect(tag([])).toEqual({ upos: [], xpos: [] });
    expect(tag(new Array<string>(20_000).fill('storm')).upos).toHaveLength(20_000);
  });
});
