/**
 * Writes the cases of a part of the altered ones as gold files into a folder; see altered.ts.
 *
 * Run: npx tsx tools/cases/build.ts FOLDER PART OUT, PART one of open, closed, outlets-open, second-open,
 * third-open, outlets-sealed, second-sealed, third-sealed
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alteredCases, PARTS } from './altered.ts';

const [corpora, name, out] = process.argv.slice(2);
const part = PARTS.find((known) => known === name);
if (!corpora || !out || !part) throw new Error(`usage: build.ts FOLDER ${PARTS.join('|')} OUT`);
const cases = alteredCases(corpora, part);
mkdirSync(out, { recursive: true });
for (const { gold } of cases) writeFileSync(join(out, `${gold.name}.json`), `${JSON.stringify(gold, null, 1)}\n`);
console.log(`${cases.length} cases in ${out}`);
