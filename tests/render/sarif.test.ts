import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { detectors } from '../../src/detectors/index.ts';
import { render } from '../../src/render/index.ts';
import type { ArticleFile } from '../../src/render/renderer.ts';
import { renderSarif } from '../../src/render/sarif.ts';
import { cases, goldenPath } from '../../tools/goldens/golden.ts';
import { meeting } from '../support/comparison.ts';
import { hostileComparison, hostileTexts } from '../support/hostile.ts';

const require = createRequire(import.meta.url);
const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// A pattern of the schema has a bracket too many, which expressions without the flag `u` bear.
const ajv = new AjvDraft04({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

function errorsOf(sarif: string) {
  validate(JSON.parse(sarif));
  return validate.errors ?? [];
}

const resultsOf = (sarif: string) => JSON.parse(sarif).runs[0].results;

const withFiles = (path: string, more: Partial<ArticleFile> = {}) =>
  renderSarif(meeting, {
    articles: [{ id: 'herald', text: `A line.\n\n${meeting.discrepancies[0]?.sides[0]?.evidence[0]?.text}` }],
    files: new Map([['herald', { path, ...more }]]),
  });

const firstLocation = (sarif: string) => resultsOf(sarif)[0].locations[0];

describe('renderSarif', () => {
  it.each(cases)('is valid by the official schema for %s', (name) => {
    const sarif = readFileSync(goldenPath(name, { name: 'sarif', extension: 'sarif' }), 'utf8');
    expect(errorsOf(sarif)).toEqual([]);
  });

  it.each(hostileTexts)('is valid by the official schema with %s', (_, text) => {
    const { comparison, options } = hostileComparison(text);
    expect(errorsOf(renderSarif(comparison, options))).toEqual([]);
  });

  it('the schema finds what is wrong', () => {
    expect(errorsOf(renderSarif(meeting).replaceAll('"message"', '"massage"'))).not.toEqual([]);
  });

  it('describes every detector, and one that is not among them by its kind', () => {
    const { rules } = JSON.parse(render(meeting, 'sarif')).runs[0].tool.driver;
    expect(rules.slice(0, detectors.length).map(({ id }: { id: string }) => id)).toEqual(
      detectors.map(({ name }) => name),
    );
    expect(rules.at(-1)).toMatchObject({ id: 'weekday-differs', help: { text: expect.stringContaining('two times') } });
    for (const { help, shortDescription } of rules) expect(help.text.startsWith(shortDescription.text)).toBe(true);
    for (const { ruleId, ruleIndex } of resultsOf(render(meeting, 'sarif'))) expect(rules[ruleIndex].id).toBe(ruleId);
  });

  it('links every further side from the message', () => {
    const [result] = resultsOf(renderSarif(meeting));
    expect(result.relatedLocations).toHaveLength(1);
    for (const { id, message } of result.relatedLocations) {
      expect(result.message.text).toContain(`[${message.text}](${id})`);
    }
  });

  it('has the discrepancy as fingerprint, and a level of verdict and severity', () => {
    const [conflict, review] = resultsOf(renderSarif(meeting));
    expect(conflict).toMatchObject({ level: 'error', rank: 93.4 });
    expect(conflict.partialFingerprints).toEqual({ 'variorumDiscrepancy/v1': 'discrepancy-1' });
    expect(review.level).toBe('note');
  });

  it('tells the place in a file of the tree', () => {
    const { physicalLocation } = firstLocation(withFiles('reports/a b.txt'));
    expect(physicalLocation.artifactLocation).toEqual({ uri: 'reports/a%20b.txt', uriBaseId: '%SRCROOT%' });
    expect(physicalLocation.region).toMatchObject({ startLine: 1, startColumn: 1, endLine: 3 });
  });

  it('tells the line alone where the text does not stand in the file as it is', () => {
    const { physicalLocation } = firstLocation(withFiles('all.json', { line: 7, verbatim: false }));
    expect(physicalLocation.region).toEqual({ startLine: 7, startColumn: 1 });
  });

  it.each([
    '/etc/passwd',
    '../a.txt',
    'a/../../b.txt',
    'C:\\a.txt',
    'file:///a.txt',
    'https://evil.example/a',
    '\\\\a',
  ])('names no file outside the tree: %s', (path) => {
    const location = firstLocation(withFiles(path));
    expect(location.physicalLocation).toBeUndefined();
    expect(location.logicalLocations).toEqual([{ name: 'herald', fullyQualifiedName: 'herald', kind: 'resource' }]);
  });

  it('escapes brackets and braces of texts', () => {
    const summary = 'see [here](http://evil.example) {0}';
    const discrepancies = meeting.discrepancies.map((discrepancy) => ({ ...discrepancy, summary }));
    const [{ message }] = resultsOf(renderSarif({ ...meeting, discrepancies }));
    expect(message.text).toMatch(/^see \\\[here\\\]\(http:\/\/evil\.example\) \{\{0\}\}\./);
  });
});
