import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('two ages of one person', () => {
  it.each([
    ['Ann Poe died in Arden at the age of 91.', 'Ann Poe of Arden is dead at 95.'],
    [
      'A 54-year-old woman was struck by a car on Elm Street in Arden on Monday.',
      'Nora Reed, 59, was struck by a car on Elm Street in Arden on Monday, police said.',
    ],
    [
      'The actress Ann Poe, star of the stage, died Thursday at 91.',
      'Ann Poe, the actress, dead at 95, her agent said.',
    ],
    [
      'Ray Poe, whose 8-year-old son, Tim, was killed in Arden, thanked the mayor.',
      'The mayor of Arden met Ray Poe, whose 6-year-old son, Tim Poe, was killed.',
    ],
    [
      'He leaves two sons, ages 6 and 16, the sheriff of Arden said of the slain deputy.',
      'The slain deputy of Arden is survived by two sons, ages 6 and 11.',
    ],
    [
      "Police in Arden named the victims as Kathryn Moss, 61, the suspect's mother, and Dora Lane, 48.",
      'Catherine Moss, 66, and Dora Lane, 48, were found stabbed in Arden, police said.',
    ],
    ['On Friday, 36-year-old Tom Ray died on Mount Arden.', 'Tom Ray, 46, died on Mount Arden on Friday.'],
    ['The boxer, 41, beat Zoe Park in Arden.', 'The 45-year-old boxer beat Zoe Park in Arden.'],
    [
      'The officer who died was identified as 41-year-old Capt. Tom Lee.',
      'Capt. Tom Lee, 51, died at the scene in Arden.',
    ],
  ])('are found: %s', (a, b) => {
    expect(found(a, b)).toContain('age-differs');
  });

  it.each([
    [
      'A 54-year-old man was struck by a car on Elm Street in Arden on Monday.',
      'Nora Reed, 59, was struck by a car on Elm Street in Arden on Monday, police said.',
    ],
    [
      'A 54-year-old woman and a 59-year-old woman were struck by a car in Arden.',
      'Nora Reed, 59, was struck by a car in Arden on Monday, police said.',
    ],
    [
      'Ann Poe of Arden, whose 12-year-old daughter found her, was charged.',
      'Ann Poe, 48, of Arden was charged on Monday.',
    ],
    [
      'A 12-year-old girl was struck by a car on Elm Street in Arden on Monday.',
      'Nora Reed, 59, was struck by a car on Elm Street in Arden on Monday, police said.',
    ],
    ['Ann Poe, 26, has sung in Arden since the age of nine.', 'Ann Poe, 26, sang in Arden on Monday.'],
    ['Ann Poe hopes to sing in Arden by the time she is 30.', 'Ann Poe, 26, sang in Arden on Monday.'],
    ['Ann Poe began to sing in Arden when she was 12.', 'Ann Poe, 26, sang in Arden on Monday.'],
    ['Ann Poe was bullied aged nine and left Arden.', 'Ann Poe, 26, has left Arden.'],
    ['Vera Moss, 61, was found stabbed in Arden.', 'Kim Moss, 22, was found unhurt in Arden.'],
    ['Then 14-year-old Tom Ray was at the scene in Arden.', 'Tom Ray, 17, was at the scene in Arden.'],
    ['Ann and Eve Poe, aged 16 and 13, spoke in Arden.', 'In Arden, Eve Poe, 13, spoke beside Ann Poe, 16.'],
    ['Two men, ages 47 and 48, were shot in Arden.', 'A 50-year-old man from Arden called the police.'],
    ['The pact died Thursday at 11:30 in Arden.', 'Ann Poe, 45, spoke in Arden when the pact died.'],
  ])('are not found: %s', (a, b) => {
    expect(found(a, b)).not.toContain('age-differs');
  });
});
