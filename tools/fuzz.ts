/**
 * Runs the tests that hold properties with one seed after another, until one fails or all have passed.
 *
 * Run: npm run fuzz [ROUNDS [FIRST-SEED]]
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [rounds = 10, first = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter(
    (file) => file.endsWith('.test.ts') && readFileSync(join('tests', file), 'utf8').includes("from 'fast-check'"),
  )
  .map((file) => join('tests', file));

for (let seed = first; seed < first + rounds; seed++) {
  console.log(`VARIORUM_SEED=${seed}`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'source', '--reporter=dot', ...files], {
    stdio: 'inherit',
    env: { ...process.env, VARIORUM_SEED: String(seed) },
  });
  if (status !== 0) process.exit(status ?? 1);
}
