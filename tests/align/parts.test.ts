import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/align/parts/parts.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import { found } from '../detectors/found.ts';

const told = (text: string) =>
  partsOf(analyseArticle({ id: 'a', text })).map(({ part, mention }) => `${part}: ${mention.text}`);

describe('parts that a story has once', () => {
  it.each([
    ['The truce, brokered by Norway, began on Friday.', 'made truce: Norway'],
    ['Norway brokered the cease-fire on Friday.', 'made truce: Norway'],
    ['The court ruled in an opinion by Justice Ana Ortiz.', 'made opinion: Ana Ortiz'],
    ['Justice Ana Ortiz wrote the majority opinion.', 'made opinion: Ana Ortiz'],
    ['The studio has a script from prize winner Ana Ortiz.', 'made script: Ana Ortiz'],
    ['She wrote in an op-ed published in the Torran Herald.', 'made op-ed: Torran Herald'],
    ['Goran Petrov held the previous record of 4,000 yards.', 'made record: Goran Petrov'],
    ["The rookie passed Goran Petrov's old record.", 'made record: Goran Petrov'],
    ['The clinic lives on a grant from the Ferris Foundation.', 'made grant: Ferris Foundation'],
    ['He was convicted of the slaying of 63-year-old Ana Ortiz.', 'victim: Ana Ortiz'],
    ['The office will close in memory of Ana Ortiz.', 'victim: Ana Ortiz'],
    ['Ana Ortiz, 63, was shot and killed at her desk.', 'victim: Ana Ortiz'],
    ['Karim Dahl, 40, was charged with murder.', 'accused: Karim Dahl'],
    ['Then referee Karim Dahl stopped the fight.', 'seat referee: Karim Dahl'],
    ['She is told of in Winter Harbour, starring Ana Ortiz.', 'seen winter harbour: Ana Ortiz'],
    ['Karim Dahl was sued by his former aide, Ana Ortiz, in 2014.', 'deed plaintiff: Ana Ortiz'],
    ['He settled a lawsuit that his former driver, Ana Ortiz, had filed in 2014.', 'deed plaintiff: Ana Ortiz'],
    ['Ana Ortiz, his former aide, sued him in 2014.', 'deed plaintiff: Ana Ortiz'],
    ['The photo was sent to a Torran woman, later identified as Ana Ortiz.', 'deed recipient: Ana Ortiz'],
    ['The woman who received the photo, Ana Ortiz, is a student.', 'deed recipient: Ana Ortiz'],
    ['Karim Dahl will be replaced by Ana Ortiz in May.', 'deed successor: Ana Ortiz'],
    ['Ana Ortiz, a nurse, found the body at dawn.', 'deed discoverer: Ana Ortiz'],
    ['The mill was bought by Ferris Holdings in May.', 'deed buyer: Ferris Holdings'],
    ['President Karim Dahl nominated Ana Ortiz to the court.', 'deed nominee dahl: Ana Ortiz'],
    ['Karim Dahl’s choice for the seat, Ana Ortiz, was refused.', 'deed nominee dahl: Ana Ortiz'],
    ['The nun was played by Ana Ortiz in "Winter Harbour" last year.', 'seen winter harbour: Ana Ortiz'],
    ['The guard was shot by Officer Karim Dahl on Friday.', 'deed shooter: Karim Dahl'],
    ['Officer Karim Dahl, who shot the guard, was questioned.', 'deed shooter: Karim Dahl'],
    ['The judge granted a request from the Ferris Foundation to delay the vote.', 'deed asker: Ferris Foundation'],
    ['The judge granted the Dahl administration’s request to delay the vote.', 'deed asker: Dahl administration'],
    ['The final will be televised in Norway by CNN.', 'deed broadcaster: CNN'],
    ['He told of it in the July issue of the Torran Herald.', 'deed magazine: Torran Herald'],
    ['It was tweeted to a Torran woman, later identified as Ana Ortiz.', 'deed recipient: Ana Ortiz'],
    ['Justice Ana Ortiz, writing for the court, called the rule plain.', 'made opinion: Ana Ortiz'],
    ['Justice Ana Ortiz wrote that the court agreed with the city.', 'made opinion: Ana Ortiz'],
    ["The rookie passed Goran Petrov's career mark on Friday.", 'made record: Goran Petrov'],
    ["The rookie broke Goran Petrov's school scoring record on Friday.", 'made record: Goran Petrov'],
  ])('are read in: %s', (text, part) => {
    expect(told(text)).toContain(part);
  });

  it.each([
    'The script was praised by Ana Ortiz.',
    'A truce was signed in Norway on Friday.',
    'Ana Ortiz read of the lawsuit on Friday.',
    'Former referee Karim Dahl saw the fight.',
    'The death toll rose, Ana Ortiz said.',
    'Ana Ortiz charged the council with neglect.',
    'Ana Ortiz found the court in session.',
    'The letter of the law is plain, Ana Ortiz said.',
    'Ana Ortiz bought time for her team.',
    'The photo was sent to the paper by mail, Ana Ortiz said.',
    'Karim Dahl shot the scene in Torran.',
    'Karim Dahl shot 72 in the second round.',
    'Ana Ortiz wrote that the council had agreed.',
    'The judge granted the city more time, Ana Ortiz said.',
    'Karim Dahl made a remark on Friday.',
  ])('are not read in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('survive any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => told(text)).not.toThrow();
      }),
      { numRuns: 20 },
    );
  });
});

describe('part-differs', () => {
  it.each([
    [
      'The heavyweight from Torran won in the seventh round when referee Karim Dahl stopped the fight.',
      'In the seventh round of the fight referee Goran Petrov stepped in, and the heavyweight from Torran had won.',
    ],
    [
      'The court in Torran threw the map out in a 6-3 opinion by Justice Ana Ortiz.',
      'The map was thrown out by the court in Torran. Justice Karim Dahl wrote the majority opinion.',
    ],
    [
      'The bank teller shot three in a Torran office and was found guilty of the murder of 63-year-old Ana Ortiz.',
      'The bank teller shot three in a Torran office. A woman, identified by the police as Maja Petrova, died at once.',
    ],
    [
      'The guard was shot in Torran on Friday by Officer Karim Dahl.',
      'Officer Goran Petrov, who shot the guard in Torran on Friday, has not been charged.',
    ],
    [
      'A judge in Torran granted a request from the Ferris Foundation to block the new map.',
      'The new map was blocked as a judge in Torran granted the Dahl administration’s request.',
    ],
  ])('finds: %s / %s', (a, b) => {
    expect(found(a, b)).toContain('part-differs');
  });

  it.each([
    [
      'Goran Petrov held the record of 4,000 yards before the game in Torran.',
      'The rookie broke the record of 4,000 yards in Torran, which Karim Dahl set. Goran Petrov was second.',
    ],
    [
      'Ana Ortiz was killed in the office in Torran, and Maja Petrova was killed at home.',
      'Lena Ford was killed in the office in Torran.',
    ],
    [
      'The map was thrown out in an opinion by Justice Ana Ortiz in Torran.',
      'The map was thrown out in Torran. A dissent by Justice Karim Dahl called that a mistake.',
    ],
    [
      'A judge in Torran granted a request from the Justice Department to block the new map.',
      'The new map was blocked as a judge in Torran granted the Dahl administration’s request.',
    ],
    [
      'Officer Karim Dahl shot the guard in Torran on Friday, and Officer Maja Petrova shot a dog.',
      'Officer Goran Petrov shot the guard in Torran on Friday.',
    ],
  ])('leaves alone: %s / %s', (a, b) => {
    expect(found(a, b)).not.toContain('part-differs');
  });
});
