import { describe, expect, it } from 'vitest';
import { compareStatements } from '../../../src/compare-statements.ts';

describe('what two values are said of', () => {
  it.each([
    [
      'The longer the strike lasts, the harder it will be to end.',
      'The shorter the strike lasts, the easier it will be to end.',
    ],
    ['Some of the answers were clear.', 'Some of the answers were unclear.'],
    ['It was the first successful launch of the year.', 'It was the first failed launch of the year.'],
    ['These plants are distinguished from ferns.', 'These plants are assigned to ferns.'],
  ])('lets “%s” stand beside “%s”', (a, b) => expect(compareStatements(a, b).relation).not.toBe('contradicts'));

  it.each([
    [
      'The longer the strike lasts, the harder it will be to end.',
      'The longer the strike lasts, the easier it will be to end.',
    ],
    ['The answers were clear.', 'The answers were unclear.'],
    ['It was a successful launch.', 'It was a failed launch.'],
    ['She dragged the bin into the garage.', 'She dragged the bin out of the garage.'],
  ])('sets “%s” against “%s”', (a, b) => expect(compareStatements(a, b).relation).toBe('contradicts'));
});
