import { describe, expect, it } from 'vitest';
import { compareStatements } from '../../../src/compare-statements.ts';

describe('bounds of amounts and times', () => {
  it.each([
    ['The last visit was nearly six months ago.', 'The last visit was more than six months ago.'],
    ['The museum opened in 1997.', 'The museum opened in 2004.'],
    ['The club has played here since 1997.', 'The club has played here since 2004.'],
    ['The town has flooded every year since 1997.', 'The town flooded in 1995.'],
  ])('sets “%s” against “%s”', (a, b) => expect(compareStatements(a, b).relation).toBe('contradicts'));

  it.each([
    ['The last visit was nearly six months ago.', 'The last visit was almost six months ago.'],
    ['The last visit was six months ago.', 'The last visit was more than six months ago.'],
    ['The town has flooded every year since 1997.', 'The town flooded in 2004.'],
    ['The bridge was finished by 1997.', 'The bridge was finished in 1995.'],
  ])('lets “%s” stand beside “%s”', (a, b) => expect(compareStatements(a, b).relation).not.toBe('contradicts'));
});
