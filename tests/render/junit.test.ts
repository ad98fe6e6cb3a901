import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { renderJunit } from '../../src/render/junit.ts';
import { cases, goldenPath } from '../../tools/goldens/golden.ts';
import { meeting } from '../support/comparison.ts';
import { hostileComparison, hostileTexts } from '../support/hostile.ts';

// As Jenkins publishes it, under the MIT licence that stands in it.
const schema = readFileSync('tests/render/schemas/junit-4.xsd', 'utf8');

async function errorsOf(documents: readonly string[]): Promise<string[]> {
  const xml = documents.map((contents, i) => ({ fileName: `${i}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: [schema] });
  return errors.map(({ message }) => message);
}

describe('renderJunit', () => {
  it('is valid by the schema for every case', async () => {
    const documents = cases.map((name) => readFileSync(goldenPath(name, { name: 'junit', extension: 'xml' }), 'utf8'));
    expect(await errorsOf([...documents, renderJunit(meeting)])).toEqual([]);
  });

  it('is valid by the schema whatever the articles hold', async () => {
    const documents = hostileTexts.map(([, text]) => {
      const { comparison, options } = hostileComparison(text);
      return renderJunit(comparison, options);
    });
    expect(await errorsOf(documents)).toEqual([]);
  });

  it('the schema finds what is wrong', async () => {
    expect(await errorsOf([renderJunit(meeting).replaceAll('testcase', 'case')])).not.toEqual([]);
  });

  it('shows a conflict as failed, a review as skipped, an event without either as passed', () => {
    const xml = renderJunit({ ...meeting, discrepancies: meeting.discrepancies.slice(1) });
    expect(xml).toContain('<testsuite name="Okonjo and Lindqvist meet" tests="1" failures="0" errors="0" skipped="0"');
    expect(xml).toContain('<testcase name="no discrepancy found"');
    expect(xml).toContain('tests="1" failures="0" errors="0" skipped="1"');
    expect(renderJunit(meeting)).toContain(
      '<failure type="time" message="Day of the meeting: Tuesday (The Herald, Post) or Wednesday (Post)">',
    );
  });
});
