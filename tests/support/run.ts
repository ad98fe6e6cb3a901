import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on standard input; nothing where it is left out. */
  readonly input?: string | Uint8Array;
}

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return new Promise((done, fail) => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
    const child = spawn(command, args, { cwd: options.cwd, env: { ...env, ...options.env } });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.on('error', fail).on('close', (code) => done({ code, ...output }));
    // A program that stops early closes its input, which is not the test's concern.
    child.stdin.on('error', () => {}).end(options.input ?? '');
  });
}

/** Runs the built command line. */
export function variorum(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return run(process.execPath, [resolve('dist/cli.cjs'), ...args], options);
}
