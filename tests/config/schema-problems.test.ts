import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { type Schema, schemaProblems } from '../../src/config/schema-problems.ts';

const schema: Schema = JSON.parse(readFileSync('docs/config.schema.json', 'utf8'));
const isValid = new Ajv2020().compile(schema);

const whole: Config = {
  $schema: 'node_modules/variorum/docs/config.schema.json',
  files: ['wire/**'],
  ignore: [],
  format: ['text', 'sarif=x.sarif'],
  conflictThreshold: 0.5,
  reviewThreshold: 0,
  maxTextLength: 1,
  detectors: { 'age-differs': 'off', 'date-differs': { level: 'review', severity: 'high', conflictThreshold: 1 } },
  plugins: ['./mine.js'],
  lexicon: {
    opposites: [['greenlight', 'block']],
    aliases: [['World Health Organization', 'WHO']],
    offices: [['prime minister', 'minister-president']],
    places: { Karosta: ['Liepaja', 'Latvia'] },
  },
  sources: { Herald: { zone: '+09:00', origin: 'Herald Press' } },
  gate: { failOn: 'review', minSeverity: 'medium', minConfidence: 0.3, minOrigins: 2, max: 3 },
  baseline: false,
  cache: true,
  cacheLocation: '.cache',
  skipBad: false,
};

describe('schemaProblems', () => {
  it('finds none in settings of every sort', () => {
    expect(schemaProblems(whole, schema)).toEqual([]);
    expect(schemaProblems({}, schema)).toEqual([]);
    expect(schemaProblems({ format: 'json', baseline: 'decided.json', output: undefined }, schema)).toEqual([]);
    expect(isValid(whole)).toBe(true);
  });

  it.each<[unknown, string]>([
    [null, 'the configuration must be an object, got null'],
    [[], 'the configuration must be an object, got an array'],
    ['x', 'the configuration must be an object, got "x"'],
    [{ files: 'wire' }, 'files must be a list of texts, got "wire"'],
    [{ files: ['a', 3] }, 'files[1] must be a text, got 3'],
    [{ format: 3 }, 'format must be a text or a list of texts, got 3'],
    [{ format: [3] }, 'format[0] must be a text, got 3'],
    [{ conflictThreshold: '0.5' }, 'conflictThreshold must be a number from 0 to 1, got "0.5"'],
    [{ conflictThreshold: 1.5 }, 'conflictThreshold must be a number from 0 to 1, got 1.5'],
    [{ reviewThreshold: Number.NaN }, 'reviewThreshold must be a number from 0 to 1, got NaN'],
    [{ maxTextLength: 0.5 }, 'maxTextLength must be a whole number of at least 1, got 0.5'],
    [{ detectors: [] }, 'detectors must be an object, got an array'],
    [
      { detectors: { 'age-differs': 'on' } },
      'detectors.age-differs must be "off", "review", "conflict" or an object, got "on"',
    ],
    [
      { detectors: { 'age-differs': { level: 'on' } } },
      'detectors.age-differs.level must be "off", "review" or "conflict", got "on"',
    ],
    [
      { detectors: { 'age-differs': { severty: 'high' } } },
      'there is no key "severty" in detectors.age-differs; did you mean "severity"?; there are level, severity, conflictThreshold, reviewThreshold',
    ],
    [
      { lexicon: { oposites: [] } },
      'there is no key "oposites" in lexicon; did you mean "opposites"?; there are opposites, aliases, offices, places',
    ],
    [{ lexicon: { opposites: [['a']] } }, 'lexicon.opposites[0] must be a list of texts, of 2, got 1'],
    [{ lexicon: { opposites: ['a'] } }, 'lexicon.opposites[0] must be a list of texts, of 2, got "a"'],
    [{ lexicon: { aliases: [['a', 3]] } }, 'lexicon.aliases[0][1] must be a text, got 3'],
    [{ lexicon: { places: { A: 'B' } } }, 'lexicon.places.A must be a list of texts, got "B"'],
    [
      { sources: { 'The Herald': { zone: 'KST' } } },
      'sources."The Herald".zone must be a text such as "+09:00" or "Z", got "KST"',
    ],
    [{ sources: { Herald: { trust: 1 } } }, 'there is no key "trust" in sources.Herald; there are zone, origin'],
    [{ gate: { minOrigins: 0 } }, 'gate.minOrigins must be a whole number of at least 1, got 0'],
    [{ gate: { failOn: 'error' } }, 'gate.failOn must be "conflict", "review" or "never", got "error"'],
    [{ gate: { max: -1 } }, 'gate.max must be a whole number of at least 0, got -1'],
    [{ baseline: 3 }, 'baseline must be a text or true or false, got 3'],
    [{ cache: 'yes' }, 'cache must be true or false, got "yes"'],
    [{ plugins: [3] }, 'plugins[0] must be a text or an object, got 3'],
    [{ output: 'x'.repeat(50), skipBad: 'x'.repeat(50) }, `skipBad must be true or false, got "${'x'.repeat(40)}…"`],
  ])('says of %j: %s', (value, problem) => {
    expect(schemaProblems(value, schema)).toEqual([problem]);
    expect(isValid(value)).toBe(false);
  });

  it('names every key that is wrong', () => {
    const problems = schemaProblems({ detecters: {}, cache: 1, gate: { max: '1' } }, schema);
    expect(problems).toEqual([
      expect.stringMatching(/^there is no key "detecters"; did you mean "detectors"\?; there are files, ignore, /),
      'cache must be true or false, got 1',
      'gate.max must be a whole number of at least 0, got "1"',
    ]);
  });
});
