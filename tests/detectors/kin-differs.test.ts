import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('kin-differs', () => {
  it.each([
    [
      'Karim Dahl died at his home in Torran on Monday, his grandson Tom Reed said.',
      "Karim Dahl died in a hospital in Torran on Monday. Karim Dahl's grandson Nils Reed said so.",
    ],
    [
      'The ship of Karim Dahl burnt out in Torran on Monday, his nephew Nils Ford told reporters.',
      "The ship burnt out in Torran on Monday, Karim Dahl's nephew Goran Petrov told reporters.",
    ],
    [
      'Ana Ortiz was found in the flat in Torran on Monday with her 12-year-old son.',
      "Ana Ortiz was alive. Ana Ortiz's 12-year-old daughter was also in the flat in Torran on Monday.",
    ],
  ])('finds: %s / %s', (a, b) => {
    expect(found(a, b)).toContain('kin-differs');
  });

  it.each([
    [
      'Karim Dahl died at his home in Torran on Monday, his grandson Tom Reed said.',
      'Karim Dahl died in a hospital in Torran on Monday, his granddaughter Lena Reed said.',
    ],
    [
      'Karim Dahl came to the opera in Torran on Monday with his wife, Maja Petrova.',
      'Karim Dahl saw the opera in Torran on Monday. His wife, Maya Petrova, came with him.',
    ],
    [
      'Karim Dahl died at his home in Torran on Monday, his son Tom Dahl said.',
      'The port of Torran once was run by Karim Dahl. His son Nils Dahl sells boats in Dunmore.',
    ],
    [
      'Ana Ortiz was found in the flat in Torran on Monday with her 12-year-old son.',
      "Ana Ortiz was alive. Ana Ortiz's 9-year-old daughter was also in the flat in Torran on Monday.",
    ],
    [
      'Ana Ortiz was found in the flat in Torran on Monday with her 12-year-old son and her 12-year-old daughter.',
      "Ana Ortiz was alive. Ana Ortiz's 12-year-old daughter was also in the flat in Torran on Monday.",
    ],
  ])('leaves alone: %s / %s', (a, b) => {
    expect(found(a, b)).not.toContain('kin-differs');
  });
});
