import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('a quoted description', () => {
  it.each([
    [
      'The letter called it an “inhumane, counterproductive decision” to close the camp.',
      'The letter spoke of a “humane but counterproductive decision” to close the camp.',
    ],
    [
      'The vaccine generated a “robust” immune response in children, the maker said.',
      'The vaccine generated a “modest” antibody response in children, the maker said.',
    ],
  ])('is found altered: %s', (a, b) => {
    expect(found(a, b)).toContain('quotation-altered');
  });

  it.each([
    [
      'The mayor faces a “tough” challenge in the spring, aides said.',
      'The mayor sees a “serious” challenge in the spring, aides said.',
    ],
    [
      'The vaccine generated a “robust” response, the maker said.',
      'The vaccine generated a “robust” immune response, the maker said.',
    ],
    [
      'They created a “toxic” environment, the report said.',
      'They created a hostile work environment, the report said.',
    ],
    [
      'She won a “genius” grant from the foundation last year.',
      'She won a “geniu” grant from the foundation last year.',
    ],
  ])('is left alone: %s', (a, b) => {
    expect(found(a, b)).not.toContain('quotation-altered');
  });
});

describe('what one person said', () => {
  it('is found with several changes, one of which denies', () => {
    const a = '“I thought it was a brick but it was a bullet,” Ann Armstrong testified.';
    const b = '“At the time, I knew it was no brick, it was a bullet,” Ann Armstrong said.';
    expect(found(a, b)).toContain('quotation-altered');
  });

  it('is left alone where no change turns the sense', () => {
    const a = '“I thought it was a brick but it was a bullet,” Ann Armstrong testified.';
    const b = '“At the time, I felt it was some brick, it was a bullet,” Ann Armstrong said.';
    expect(found(a, b)).not.toContain('quotation-altered');
  });

  it('is left alone where the denial only moved to the verb of thinking', () => {
    const a = '“I feel on the floor we weren’t executing the plan that we want to have,” Ann Armstrong said.';
    const b = '“I didn’t feel on the floor we were executing the plan that we want to have,” Ann Armstrong said.';
    expect(found(a, b)).not.toContain('quotation-altered');
  });
});
