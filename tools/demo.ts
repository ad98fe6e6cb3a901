/**
 * Compares the cases in fixtures/ and prints what is found: the summit whole, the others in counts.
 *
 * Run: npm run demo
 */
import { readFileSync } from 'node:fs';
import { compare } from '../src/compare.ts';
import { counted } from '../src/render/outlets.ts';
import { renderText } from '../src/render/text.ts';
import type { Article } from '../src/types.ts';
import { fixtureNames } from '../tests/support/fixtures.ts';

const shown = 'summit';

function articlesOf(name: string): Article[] {
  return JSON.parse(readFileSync(`fixtures/${name}/articles.json`, 'utf8'));
}

function counts(name: string): string {
  const { discrepancies, ledger, events } = compare(articlesOf(name));
  const conflicts = discrepancies.filter(({ verdict }) => verdict === 'conflict');
  const reviews = discrepancies.length - conflicts.length;
  const found = `${counted(conflicts.length, 'conflict')}, ${reviews} for review, ${ledger.length} left alone`;
  return [
    `${name}: ${counted(events.length, 'event')}, ${found}`,
    ...conflicts.map(({ summary }) => `  ${summary}`),
  ].join('\n');
}

console.log(`fixtures/${shown}\n`);
console.log(renderText(compare(articlesOf(shown))));
const others = fixtureNames().filter((name) => name !== shown);
console.log(others.map(counts).join('\n'));
