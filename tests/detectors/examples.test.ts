import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { compareStatements } from '../../src/compare-statements.ts';
import { detectors } from '../../src/detectors/index.ts';
import type { Discrepancy } from '../../src/types.ts';
import { type DetectorExamples, readExamples } from '../support/detector-examples.ts';

function discrepanciesOf(mode: DetectorExamples['function'], a: string, b: string): readonly Discrepancy[] {
  if (mode === 'compareStatements') return compareStatements(a, b).discrepancies;
  const articles = [a, b].map((text, i) => ({ id: `${i}`, text }));
  return compare(articles).discrepancies;
}

describe.each(detectors.map(({ name }) => ({ name, examples: readExamples(name) })))('$name', ({ name, examples }) => {
  it('has examples of what it finds and leaves alone', () => {
    expect(examples?.found.length).toBeGreaterThan(0);
    expect(examples?.leftAlone.length).toBeGreaterThan(0);
  });

  it.each(examples?.found ?? [])('finds $sides', ({ a, b, sides }) => {
    const found = discrepanciesOf(examples?.function ?? 'compare', a, b).filter(({ detector }) => detector === name);
    expect(found.map((one) => one.sides.map(({ value }) => value).sort())).toContainEqual([...sides].sort());
  });

  it.each(examples?.leftAlone ?? [])('leaves alone: $why', ({ a, b }) => {
    const found = discrepanciesOf(examples?.function ?? 'compare', a, b);
    expect(found.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
  });
});

it('every file of examples belongs to a detector', () => {
  const names = readdirSync('fixtures/detectors').map((file) => file.replace(/\.json$/, ''));
  expect(names.filter((name) => !detectors.some((detector) => detector.name === name))).toEqual([]);
});
