import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Builds dist/ where it is older than what it is made of. */
export default function build(): void {
  const built = modified('dist/index.js');
  if (built > 0 && built >= Math.max(newest('src'), modified('tsup.config.ts'), modified('package.json'))) return;
  execFileSync('npm', ['run', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(directory: string): number {
  const entries = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  return Math.max(...entries.map((name) => modified(join(directory, name))));
}
