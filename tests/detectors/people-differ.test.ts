import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('people-differ', () => {
  it.each([
    [
      'A coalition of tenants in Torran challenged the freeze on evictions in court on Monday.',
      'On Monday landlords challenged the freeze on evictions in a court in Torran.',
    ],
    [
      'Soldiers closed the harbour road in Torran after the blast on Friday.',
      'Police closed the harbour road in Torran after the blast on Friday, the mayor said.',
    ],
    [
      'A passing taxi driver spotted the smoke above the harbour in Torran at dawn on Friday.',
      'At dawn on Friday a security guard spotted smoke above the harbour in Torran.',
    ],
    [
      'A hiker found the lost plane in the hills above Torran on Friday.',
      'The lost plane was found in the hills above Torran on Friday by a farmer.',
    ],
    [
      "A man who identified himself as the dead boy's teacher told reporters in Torran that the boy had held a knife.",
      'The boy had held a knife, said a man in Torran who identified himself as his cousin to reporters.',
    ],
  ])('finds: %s / %s', (a, b) => {
    expect(found(a, b)).toContain('people-differ');
  });

  it.each([
    [
      'Tenants in Torran challenged the freeze on evictions in court on Monday.',
      'Tenants and landlords challenged the freeze on evictions in a court in Torran on Monday.',
    ],
    [
      'Soldiers closed the harbour road in Torran after the blast on Friday.',
      'Police closed the school in Dunmore over a flood on Friday.',
    ],
    [
      'A teacher in Torran found the lost ring in the harbour on Friday.',
      'A mother of two found the lost ring in the harbour of Torran on Friday.',
    ],
    ['A doctor found the cure in a lab in Torran on Friday.', 'A surgeon found the cure in a lab in Torran on Friday.'],
    [
      'An officer found the lost ring in the harbour on Friday.',
      'A detective found the lost ring in the harbour of Torran on Friday.',
    ],
    [
      'A man who identified himself as a lawyer told reporters in Torran that the boy had held a knife.',
      'The boy had held a knife, said a man in Torran who identified himself as an attorney to reporters.',
    ],
    [
      'A man who identified himself as a teacher told reporters in Torran that the boy had held a knife.',
      'A woman who introduced herself as a neighbor fed the birds by the harbour in Torran.',
    ],
  ])('leaves alone: %s / %s', (a, b) => {
    expect(found(a, b)).not.toContain('people-differ');
  });
});
