import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderers } from '../../src/render/renderers.ts';
import { hostileComparison, hostileTexts } from '../support/hostile.ts';
import { wellFormed } from './well-formed.ts';

/** Controls but for line feeds, what hides or turns text, halves of pairs; joiners are part of emoji and of scripts. */
const unseen = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

/** What some format gives a meaning to. */
const signs = '<>&"\'`*_[]()|~#@:;,%=+-\\/{}$^!\r\n\t 1a';
const markup = fc.constantFrom(...signs.split(''), '://', ']]>', 'www.', '\u001b');

it('there is a check for every format', () => {
  expect(Object.keys(wellFormed).sort()).toEqual(renderers.map(({ name }) => name).sort());
});

describe.each(renderers)('$name', ({ name, render }) => {
  it.each(hostileTexts)('takes %s for what it is', (_, text) => {
    const { comparison, options } = hostileComparison(text);
    const rendered = render(comparison, options);
    const lines = name === 'csv' ? rendered.replaceAll('\r\n', '\n') : rendered;
    expect(lines.match(unseen)).toBeNull();
    wellFormed[name]?.(rendered, comparison);
  });

  it('takes any text for what it is', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: markup }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { comparison, options } = hostileComparison(text);
        wellFormed[name]?.(render(comparison, options), comparison);
      }),
      { numRuns: 40 },
    );
  });

  it('renders a comparison of nothing', () => {
    const { comparison } = hostileComparison('');
    const coverage = { articles: 0, sentences: 0, claims: 0, compared: 0, singleSource: 0, alone: [] };
    const nothing = { articles: [], events: [], claims: [], alignments: [], discrepancies: [], ledger: [] };
    expect(() => render({ ...comparison, ...nothing, coverage })).not.toThrow();
  });

  it('renders the same without the articles and without options', () => {
    const { comparison } = hostileComparison('Plain words.');
    expect(render(comparison)).toBe(render(comparison, {}));
    expect(render(comparison)).not.toContain('undefined');
  });
});
