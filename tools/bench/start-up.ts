import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const three = ['summit', 'ruling', 'cup-final'].map((name) => `fixtures/${name}/articles.json`);

function milliseconds(args: readonly string[]): number {
  const times = Array.from({ length: 3 }, () => {
    const began = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    return performance.now() - began;
  });
  return Math.min(...times);
}

/** How long a cold start of the built command line takes, beside that of Node alone. */
export function startUp(): void {
  console.log(existsSync('dist/cli.cjs') ? 'Cold start' : 'Cold start: not measured, as there is no build');
  if (!existsSync('dist/cli.cjs')) return;
  const runs: [string, string[]][] = [
    ['node alone', ['-e', '0']],
    ['variorum --help', ['dist/cli.cjs', '--help']],
    ['variorum compare', ['dist/cli.cjs', 'compare', ...three]],
  ];
  for (const [name, args] of runs) console.log(`  ${name.padEnd(18)} ${milliseconds(args).toFixed(0).padStart(6)} ms`);
}
