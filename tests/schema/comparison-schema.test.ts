import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { renderJson } from '../../src/render/json.ts';
import { schemas } from '../../tools/schema/schemas.ts';
import { meeting } from '../support/comparison.ts';
import { readFixtures } from '../support/fixtures.ts';

const schema = readFileSync('docs/comparison.schema.json', 'utf8');
const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(schema));

function faults(value: unknown): unknown {
  return validate(value) ? [] : validate.errors;
}

describe('docs/comparison.schema.json', () => {
  it('is what the types say (npm run schema)', () => {
    expect(schema).toBe(schemas['docs/comparison.schema.json']?.());
  });

  it.each(readFixtures())('holds for fixtures/$name', ({ articles }) => {
    expect(faults(JSON.parse(renderJson(compare(articles))))).toEqual([]);
  });

  it.each<[string, object]>([
    ['an unknown key', { report: 1 }],
    ['another version', { schemaVersion: 2 }],
    ['no list of claims', { claims: undefined }],
    ['an unknown verdict', { discrepancies: [{ ...meeting.discrepancies[0], verdict: 'maybe' }] }],
  ])('refuses %s', (_, change) => {
    expect(faults(meeting)).toEqual([]);
    expect(faults({ ...meeting, ...change })).not.toEqual([]);
  });
});
