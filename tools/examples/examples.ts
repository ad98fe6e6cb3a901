import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A block of code in a document, and the block after it that shows what it prints. */
export interface Example {
  readonly language: 'sh' | 'ts';
  readonly code: string;
  readonly output: string;
  /** Where the output stands in the document. */
  readonly start: number;
}

const pair =
  /```(sh|ts)\n((?:(?!```)[\s\S])*)```\n(?:\n(?!```)[^\n]+(?:\n[^\n]+)*\n)?\n```(?:text|json)\n((?:(?!```)[\s\S])*)```/g;

/** The examples of a document whose output is shown; blocks of code alone are none. */
export function examplesIn(markdown: string): Example[] {
  return [...markdown.matchAll(pair)].map((match) => {
    const [whole, language, code = '', output = ''] = match;
    const start = match.index + whole.length - '```'.length - output.length;
    return { language: language as Example['language'], code, output, start };
  });
}

/**
 * What an example prints, run against the build in a directory of its own that holds a copy of docs/examples. An exit
 * code of 1 means conflicts.
 */
export function outputOf({ language, code }: Example): string {
  mkdirSync('.cache', { recursive: true });
  // Inside the repository, so that the package finds itself by its name.
  const directory = mkdtempSync('.cache/example-');
  cpSync('docs/examples', directory, { recursive: true });
  try {
    return language === 'sh' ? runShell(code, directory) : runTypeScript(code, directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** `npx variorum` runs the build and asks no registry. */
function runShell(code: string, directory: string): string {
  const npx = join(directory, 'npx');
  writeFileSync(npx, `#!/bin/sh\nshift\nexec "${process.execPath}" "${resolve('dist/cli.cjs')}" "$@"\n`);
  chmodSync(npx, 0o755);
  const PATH = `${resolve(directory)}:${process.env.PATH}`;
  return execute('bash', ['-c', code], { cwd: directory, env: { ...process.env, PATH } });
}

function runTypeScript(code: string, directory: string): string {
  const file = join(directory, 'example.ts');
  writeFileSync(file, code);
  return execute(process.execPath, ['--import', 'tsx', file], {});
}

function execute(command: string, args: readonly string[], options: object): string {
  try {
    return execFileSync(command, args, { ...options, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { status, stdout } = error as { status: number | null; stdout: string };
    if (status === 1 && stdout !== '') return stdout;
    throw error;
  }
}
