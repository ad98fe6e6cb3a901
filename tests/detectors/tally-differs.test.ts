import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('two results of one vote', () => {
  it.each([
    ['The Senate passed the river bill on a 94-1 vote last month.', 'The river bill passed the Senate 92-6 in April.'],
    ['The 5-4 ruling of the Supreme Court backs tenants in Ohio.', 'The Supreme Court ruled 8-1 for tenants in Ohio.'],
    ['The House voted 60-48 to repeal the tax.', 'In a 64-44 vote the House repealed the tax.'],
    ['The Otters (9-14) are last in the division.', 'The Otters have a record of 11-12 and are last in the division.'],
    ['Ann Lee (45-1, 33 knockouts) beat Zoe Park.', 'Ann Lee (43-1) beat Zoe Park in eight rounds.'],
  ])('is found: %s', (a, b) => {
    expect(found(a, b)).toContain('tally-differs');
  });

  it.each([
    ['The Senate passed the bill on a 94-1 vote.', 'The House passed the bill on a 364-62 vote.'],
    ['The Senate passed the bill 69-30 and then the budget 50-49.', 'The Senate passed the bill 69-30.'],
    ['The Otters (9-14) lost to the Herons.', 'The Otters lost to the Herons 88-72.'],
    ['Ann Lee (45-1) beat Zoe Park.', 'Zoe Park (30-4) lost to Ann Lee.'],
    ['The jury voted 9-3.', 'The jury voted nine to three.'],
  ])('is not found: %s', (a, b) => {
    expect(found(a, b)).not.toContain('tally-differs');
  });
});
