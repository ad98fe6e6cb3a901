import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/claims/analyse-article.ts';

const read = (text: string) => {
  const { quotations } = analyseArticle({ id: 'a', text });
  return quotations.map(({ inner, form, continues, speaker }) => ({
    words: text.slice(inner.start, inner.end),
    form,
    continues,
    speaker: speaker?.speaker ?? null,
  }));
};

describe('quotations', () => {
  it('are parted by their tag and tied again', () => {
    expect(read('"The plan," Ortiz said, "ignores the poor in this town."')).toEqual([
      { words: 'The plan,', form: 'scare', continues: -1, speaker: 'Ortiz' },
      { words: 'ignores the poor in this town.', form: 'direct', continues: 0, speaker: 'Ortiz' },
    ]);
  });

  it('go on in the next sentence and in the next paragraph', () => {
    const found = read('“The town needs help,” Ortiz said. “We lost the clinic.\n\n“We lost the school as well.”');
    expect(found.map(({ continues, speaker, form }) => [continues, speaker, form])).toEqual([
      [-1, 'Ortiz', 'direct'],
      [0, 'Ortiz', 'direct'],
      [1, 'Ortiz', 'direct'],
    ]);
  });

  it('are cut off where an excerpt ends', () => {
    expect(read('Ortiz was blunt. "The town will not bear one more day of this shameful...')).toMatchObject([
      { words: 'The town will not bear one more day of this shameful...' },
    ]);
    expect(read('The screen is 40" wide. Nobody has seen one more day of this.')).toEqual([]);
  });

  it.each([
    ['"We will rebuild," Ortiz said.', 'direct'],
    ['Ortiz said: "We will rebuild every house in this town."', 'direct'],
    ['Ortiz said the town was "tired of promises from the capital".', 'mixed'],
    ['Ortiz called it a "farce".', 'scare'],
    ['The so-called "peace train" left at noon.', 'scare'],
    ['She read from "The Long Night of the Fox" on Sunday.', 'mixed'],
    ['The film "Night" opened on Friday.', 'scare'],
  ])('tell direct, mixed and mere terms apart: %s', (text, form) => {
    expect(read(text)[0]?.form).toBe(form);
  });

  it.each([
    'The so-called "peace train" left at noon.',
    'The film "Night" opened on Friday.',
    'A sign on the door read nothing, and the word "closed" was faint.',
    'Dahl resigned. The "peace train" left at noon.',
  ])('have no speaker where nobody speaks: %s', (text) => {
    for (const { speaker } of read(text)) expect(speaker).toBeNull();
  });

  it('of another speaker are not carried over', () => {
    const found = read('"The firm is sound," said Dahl. "It is not sound at all," said Voss. "It never paid."');
    expect(found.map(({ speaker }) => speaker)).toEqual(['Dahl', 'Voss', 'Voss']);
  });

  it.each([
    ["Ortiz said: \" We will rebuild every house, '' and sat down.", ['We will rebuild every house,']],
    ["\" We will rebuild every house, '' the mayor said.", ['We will rebuild every house,']],
    [
      "\" We will rebuild.\nEvery house will stand again, '' said Ortiz.",
      ['We will rebuild.\nEvery house will stand again,'],
    ],
    ["``We will rebuild every house,'' Ortiz said.", ['We will rebuild every house,']],
  ])('out of a tokeniser have spaces and doubled strokes for marks: %s', (text, words) => {
    expect(read(text).map((one) => one.words.trim())).toEqual(words);
  });

  it.each([
    'Ortiz is six foot 2" tall and weighs 200 pounds.',
    'The book " was never found again.',
    '"We will rebuild.\n"And we will pay.',
  ])('are not read where no mark closes one: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
