import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/input/input-error.ts';
import { resolveCompareOptions, resolveGroupOptions } from '../../src/input/options.ts';

const detectors = ['weekday-differs', 'age-differs'];

function fault(options: unknown): InputError {
  try {
    resolveCompareOptions(options, detectors);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('resolveCompareOptions', () => {
  it('fills in the defaults', () => {
    const defaults = resolveCompareOptions(undefined, detectors);
    expect(defaults).toEqual({
      maxTextLength: 2_000_000,
      conflictThreshold: 0.5,
      reviewThreshold: 0.2,
      detectors: {},
      plugins: [],
      lexicon: expect.anything(),
      sources: {},
      oneEvent: false,
    });
    expect(resolveCompareOptions({ maxTextLength: undefined }, detectors)).toEqual(defaults);
    expect(resolveCompareOptions({ conflictThreshold: 0.9 }, detectors).conflictThreshold).toBe(0.9);
    expect(resolveCompareOptions({ detectors: { 'age-differs': 'off' } }, detectors).detectors).toEqual({
      'age-differs': { level: 'off' },
    });
  });

  it.each<[string, unknown, Partial<InputError>]>([
    ['null', null, { code: 'wrong-type', field: null }],
    ['an array', [], { code: 'wrong-type' }],
    ['an unknown option', { maxTextLenght: 5 }, { code: 'unknown-option', field: 'maxTextLenght' }],
    ['a text for a number', { maxTextLength: '5' }, { code: 'wrong-type', field: 'maxTextLength' }],
    ['nought', { maxTextLength: 0 }, { code: 'out-of-range' }],
    ['a fraction', { maxTextLength: 1.5 }, { code: 'out-of-range' }],
    ['a threshold above 1', { conflictThreshold: 1.1 }, { code: 'out-of-range', field: 'conflictThreshold' }],
    ['no number for a threshold', { reviewThreshold: Number.NaN }, { code: 'out-of-range', field: 'reviewThreshold' }],
    ['thresholds the wrong way round', { reviewThreshold: 0.6 }, { code: 'out-of-range', field: 'reviewThreshold' }],
    ['a text for yes or no', { oneEvent: 'yes' }, { code: 'wrong-type', field: 'oneEvent' }],
    ['a list of detectors', { detectors: ['age-differs'] }, { code: 'wrong-type', field: 'detectors' }],
    ['an unknown detector', { detectors: { age: 'off' } }, { code: 'unknown-detector', field: 'detectors.age' }],
    ['an unknown level', { detectors: { 'age-differs': 'on' } }, { code: 'out-of-range' }],
    [
      'an unknown setting',
      { detectors: { 'age-differs': { sevrity: 'high' } } },
      { field: 'detectors.age-differs.sevrity' },
    ],
    ['an unknown severity', { detectors: { 'age-differs': { severity: 'grave' } } }, { code: 'out-of-range' }],
    ['a threshold of text', { detectors: { 'age-differs': { reviewThreshold: '1' } } }, { code: 'wrong-type' }],
    ['a list for the lexicon', { lexicon: [] }, { code: 'wrong-type', field: 'lexicon' }],
    ['an unknown list', { lexicon: { opposite: [] } }, { code: 'unknown-option', field: 'lexicon.opposite' }],
    ['three opposites', { lexicon: { opposites: [['a', 'b', 'c']] } }, { field: 'lexicon.opposites[0]' }],
    ['one name', { lexicon: { aliases: [['a']] } }, { code: 'out-of-range', field: 'lexicon.aliases[0]' }],
    ['an empty name', { lexicon: { offices: [['a', ' ']] } }, { field: 'lexicon.offices[0][1]' }],
    ['a name for places', { lexicon: { places: { A: 'B' } } }, { code: 'wrong-type', field: 'lexicon.places.A' }],
    ['an unknown zone', { sources: { A: { zone: 'KST' } } }, { code: 'out-of-range', field: 'sources.A.zone' }],
    ['a zone too far', { sources: { A: { zone: '+19:00' } } }, { code: 'out-of-range' }],
    ['trust', { sources: { A: { trust: 1 } } }, { code: 'unknown-option', field: 'sources.A.trust' }],
    ['a number for an origin', { sources: { A: { origin: 1 } } }, { code: 'wrong-type', field: 'sources.A.origin' }],
    ['null for a plugin', { plugins: [null] }, { code: 'wrong-type', field: 'plugins[0]' }],
    ['a plugin that finds nothing', { plugins: [{ name: 'a-b' }] }, { code: 'wrong-type', field: 'plugins[0]' }],
    [
      'a plugin named as a built-in detector is',
      { plugins: [{ name: 'age-differs', find: () => [] }] },
      { code: 'duplicate', field: 'plugins[0]' },
    ],
    ['an object for plugins', { plugins: {} }, { code: 'wrong-type', field: 'plugins' }],
  ])('refuses %s', (_, options, expected) => {
    expect(fault(options)).toMatchObject(expected);
  });

  it('takes levels of plug-ins', () => {
    const plugins = [{ name: 'colour-differs', find: () => [] }];
    expect(resolveCompareOptions({ plugins, detectors: { 'colour-differs': 'review' } }, detectors).plugins).toBe(
      plugins,
    );
  });

  it('names the option in its message', () => {
    expect(fault({ speed: 9 }).message).toMatch(/^options: there is no option "speed"; there are maxTextLength, /);
  });

  it('asks after a slip of the pen', () => {
    expect(fault({ detecters: {} }).message).toContain('there is no option "detecters"; did you mean "detectors"?');
  });

  it('throws nothing but InputError', () => {
    fc.assert(
      fc.property(fc.anything(), (options) => {
        for (const resolve of [() => resolveCompareOptions(options, detectors), () => resolveGroupOptions(options)]) {
          try {
            resolve();
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
          }
        }
      }),
    );
  });
});

describe('resolveGroupOptions', () => {
  it('knows the length alone', () => {
    expect(resolveGroupOptions({})).toEqual({ maxTextLength: 2_000_000 });
    expect(() => resolveGroupOptions({ conflictThreshold: 0.5 })).toThrow(InputError);
  });
});
