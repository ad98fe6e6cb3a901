import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cases } from './pipeline.ts';

/** The most that a cold comparison may take beside the analysis itself, in starts of Node alone. */
const bound = 2;
const runs = 7;

/** Compares in a process of its own, as the command line does, and prints how long the comparison alone took. */
const analysis = `
  const { compare } = require('./dist/index.cjs');
  const articles = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  const began = performance.now();
  compare(articles);
  console.log(performance.now() - began);`;

/** Milliseconds that a program takes, the best of some runs: what else the machine does only adds to it. */
function best(args: readonly string[], input: string, told?: (output: string) => number): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    const { stdout } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
    return told ? told(stdout) : performance.now() - began;
  });
  return Math.min(...times);
}

function line(name: string, milliseconds: number, note = ''): void {
  console.log(`  ${name.padEnd(34)} ${milliseconds.toFixed(0).padStart(6)} ms${note}`);
}

/** How long a cold start of the built command line takes, beside Node alone and the analysis itself. */
export function startUp(): void {
  console.log(existsSync('dist/cli.cjs') ? 'Cold start' : 'Cold start: not measured, as there is no build');
  if (!existsSync('dist/cli.cjs')) return;
  const three = JSON.stringify(cases().flat().slice(0, 3));
  const node = best(['-e', '0'], '');
  const own = best(['-e', analysis], three, Number);
  const whole = best(['dist/cli.cjs', 'compare', '--no-cache', '--no-config', '-'], three);
  line('node alone', node);
  line('variorum --help', best(['dist/cli.cjs', '--help'], ''));
  line('the analysis of three articles', own);
  line('variorum compare of them', whole);
  const ratio = (whole - own) / node;
  const verdict = ratio > bound ? `, too much (at most ${bound})` : `, at most ${bound}`;
  line('compare without the analysis', whole - own, `  ${ratio.toFixed(1)} times node alone${verdict}`);
}
