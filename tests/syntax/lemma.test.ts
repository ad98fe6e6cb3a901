import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lemmatise } from '../../src/syntax/lemma/lemmatise.ts';

const CASES: readonly (readonly [string, string, string, string])[] = [
  // irregular verbs
  ['met', 'VERB', 'VBD', 'meet'],
  ['said', 'VERB', 'VBD', 'say'],
  ['fled', 'VERB', 'VBD', 'flee'],
  ['underwent', 'VERB', 'VBD', 'undergo'],
  ['shot', 'VERB', 'VBN', 'shoot'],
  ['was', 'AUX', 'VBD', 'be'],
  ["'re", 'AUX', 'VBP', 'be'],
  ['’s', 'AUX', 'VBZ', 'be'],
  ["n't", 'PART', 'RB', 'not'],
  ['n’t', 'PART', 'RB', 'not'],
  ['wo', 'AUX', 'MD', 'will'],
  ['ca', 'AUX', 'MD', 'can'],
  ["'ll", 'AUX', 'MD', 'will'],
  // verbs whose forms do not change
  ['cut', 'VERB', 'VBD', 'cut'],
  ['shut', 'VERB', 'VBN', 'shut'],
  ['bid', 'VERB', 'VBD', 'bid'],
  // regular verbs
  ['agreed', 'VERB', 'VBD', 'agree'],
  ['divided', 'VERB', 'VBN', 'divide'],
  ['staged', 'VERB', 'VBD', 'stage'],
  ['stopped', 'VERB', 'VBD', 'stop'],
  ['controlled', 'VERB', 'VBN', 'control'],
  ['smelled', 'VERB', 'VBD', 'smell'],
  ['carried', 'VERB', 'VBD', 'carry'],
  ['making', 'VERB', 'VBG', 'make'],
  ['walking', 'VERB', 'VBG', 'walk'],
  ['dying', 'VERB', 'VBG', 'die'],
  ['hoping', 'VERB', 'VBG', 'hope'],
  ['seeing', 'VERB', 'VBG', 'see'],
  ['Leading', 'VERB', 'VBG', 'lead'],
  ['goes', 'VERB', 'VBZ', 'go'],
  ['pushes', 'VERB', 'VBZ', 'push'],
  ['denies', 'VERB', 'VBZ', 'deny'],
  ['rises', 'VERB', 'VBZ', 'rise'],
  // nouns
  ['ministers', 'NOUN', 'NNS', 'minister'],
  ['countries', 'NOUN', 'NNS', 'country'],
  ['movies', 'NOUN', 'NNS', 'movie'],
  ['children', 'NOUN', 'NNS', 'child'],
  ['women', 'NOUN', 'NNS', 'woman'],
  ['policemen', 'NOUN', 'NNS', 'policeman'],
  ['wolves', 'NOUN', 'NNS', 'wolf'],
  ['crises', 'NOUN', 'NNS', 'crisis'],
  ['buses', 'NOUN', 'NNS', 'bus'],
  ['houses', 'NOUN', 'NNS', 'house'],
  ['viruses', 'NOUN', 'NNS', 'virus'],
  ['roses', 'NOUN', 'NNS', 'rose'],
  ['series', 'NOUN', 'NNS', 'series'],
  ['heroes', 'NOUN', 'NNS', 'hero'],
  ['Talks', 'NOUN', 'NNS', 'talk'],
  ['news', 'NOUN', 'NN', 'news'],
  ['TV', 'NOUN', 'NN', 'TV'],
  // names
  ['Edwards', 'PROPN', 'NNP', 'Edwards'],
  ['Suk-yeol', 'PROPN', 'NNP', 'Suk-yeol'],
  ['Democrats', 'PROPN', 'NNPS', 'Democrat'],
  ['Sept.', 'PROPN', 'NNP', 'September'],
  // adjectives and adverbs
  ['better', 'ADJ', 'JJR', 'good'],
  ['worst', 'ADJ', 'JJS', 'bad'],
  ['bigger', 'ADJ', 'JJR', 'big'],
  ['happiest', 'ADJ', 'JJS', 'happy'],
  ['larger', 'ADJ', 'JJR', 'large'],
  ['Korean', 'ADJ', 'JJ', 'Korean'],
  ['Shiite', 'ADJ', 'JJ', 'Shiite'],
  ['Federal', 'ADJ', 'JJ', 'federal'],
  // the rest
  ['They', 'PRON', 'PRP', 'they'],
  ['them', 'PRON', 'PRP', 'they'],
  ['an', 'DET', 'DT', 'a'],
  ['those', 'DET', 'DT', 'that'],
  ['80,000', 'NUM', 'CD', '80000'],
  ['Two', 'NUM', 'CD', 'two'],
  ['1,2', 'NUM', 'CD', '1,2'],
  ['”', 'PUNCT', "''", '"'],
];

describe('lemmatise', () => {
  it.each(CASES)('%s %s %s is %s', (form, upos, xpos, lemma) => {
    expect(lemmatise(form, upos, xpos)).toBe(lemma);
  });

  it('leaves alone what only looks inflected', () => {
    for (const word of ['during', 'red', 'bus', 'thing', 'always', 'other', 'west']) {
      expect(lemmatise(word, 'X', 'IN')).toBe(word);
      expect(lemmatise(word, 'NOUN', 'NN')).toBe(word);
    }
  });

  it('takes any string and any tags', () => {
    const tags = fc.constantFrom('NNS', 'VBD', 'VBG', 'VBZ', 'JJR', 'JJS', 'NNP', 'NNPS', 'CD', 'JJ', 'NN', '', '?');
    const upos = fc.constantFrom('NOUN', 'VERB', 'NUM', 'PUNCT', 'X', '');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), upos, tags, (form, part, tag) => {
        const lemma = lemmatise(form, part, tag);
        expect(lemma).toBe(lemmatise(form, part, tag));
        expect(form === '' || lemma.length > 0).toBe(true);
      }),
    );
  });
});
