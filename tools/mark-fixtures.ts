/**
 * Marks in fixtures/<case>/expected.json what the code does not reach yet (`todo`, `knownFalse`), takes the marks away
 * where it does, and prints both. The change shows in the diff: a mark that appears is a regression to explain.
 *
 * Run: npm run fixtures
 */
import { writeFileSync } from 'node:fs';
import { compare } from '../src/compare.ts';
import type { Comparison } from '../src/types.ts';
import { type Expected, type Fixture, missed, readFixtures, unexpected } from '../tests/support/fixtures.ts';

function marked(fixture: Fixture, comparison: Comparison): Expected {
  const { expected } = fixture;
  const out = missed(fixture, comparison);
  const mark = <T extends object>(entries: readonly T[]): T[] =>
    entries.map((entry) => {
      const { todo: _, ...rest } = entry as T & { todo?: boolean };
      return { ...rest, ...(out.has(entry) && { todo: true }) } as T;
    });
  const { knownFalse: _, ...rest } = expected;
  const falses = unexpected(fixture, comparison).length;
  return {
    ...rest,
    discrepancies: mark(expected.discrepancies),
    ledger: mark(expected.ledger),
    mustNotFind: mark(expected.mustNotFind),
    ...(falses > 0 && { knownFalse: falses }),
  };
}

for (const fixture of readFixtures()) {
  const comparison = compare(fixture.articles);
  const expected = marked(fixture, comparison);
  writeFileSync(`fixtures/${fixture.name}/expected.json`, `${JSON.stringify(expected, null, 2)}\n`);
  const count = (entries: readonly { readonly todo?: boolean }[]) =>
    `${entries.filter(({ todo }) => !todo).length} of ${entries.length}`;
  const { discrepancies, ledger, mustNotFind, knownFalse = 0 } = expected;
  console.log(
    `${fixture.name.padEnd(16)} found ${count(discrepancies)}, ledger ${count(ledger)}, ` +
      `traps avoided ${count(mustNotFind)}, ${knownFalse} false`,
  );
}
