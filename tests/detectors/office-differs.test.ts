import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('office-differs', () => {
  it.each([
    [
      'Senator Harry Dunn of Nevada, the Democratic whip, backed the bill.',
      'Senate Democratic Leader Harry Dunn backed the bill.',
    ],
    ['Senate Majority Leader Harry Dunn backed the bill.', 'Senate Minority Leader Harry Dunn backed the bill.'],
    [
      'Adam Kemp, the chairman of the House Judiciary Committee, opened the hearing.',
      'Adam Kemp, Democrat of Ohio and chairman of the House Budget Committee, opened the hearing.',
    ],
    [
      'Former senators like Tom Ray and Kim Lee signed the letter to the party.',
      'Iowa Sen. Kim Lee and former Sen. Tom Ray signed the letter to the party.',
    ],
    [
      'Asa Holt, a former Methodist minister, ran for governor of Iowa.',
      'Asa Holt, an ordained Baptist minister, ran for governor of Iowa.',
    ],
  ])('finds: %s', (a, b) => {
    expect(found(a, b)).toContain('office-differs');
  });

  it.each([
    ['Senate Majority Leader Harry Dunn backed the bill.', 'Harry Dunn, the Democratic leader, backed the bill.'],
    ['Former House Majority Whip Harry Dunn backed the bill.', 'House Majority Leader Harry Dunn backed the bill.'],
    ['Adam Kemp, a Wyoming Senate candidate, spoke.', 'Wyoming U.S. Senate candidate Adam Kemp spoke.'],
    ['Senator Harry Dunn spoke with the Democratic whip, Tom Ray.', 'Senate Democratic Leader Harry Dunn spoke.'],
    [
      'Kim Lee, director of the Alliance for Safe Roads, spoke.',
      'Kim Lee, director of the Road Safety Institute, spoke.',
    ],
    [
      'Kim Lee was a senator until May and spoke at the hearing on roads.',
      'Former senator Kim Lee spoke at the hearing on roads.',
    ],
    [
      'Former Sen. Kim Lee spoke at the hearing on roads.',
      'Former Sen. Kim Lee spoke at the hearing on roads. “Sen. Kim Lee is right,” he said.',
    ],
    [
      'Asa Holt, a Baptist minister, ran for governor of Iowa.',
      'Asa Holt, a Southern Baptist minister, ran for governor of Iowa.',
    ],
  ])('leaves alone: %s', (a, b) => {
    expect(found(a, b)).not.toContain('office-differs');
  });
});
