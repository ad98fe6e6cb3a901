import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { vi } from 'vitest';
import { run } from '../../src/cli/program.ts';
// The command line loads it when it first compares; loaded here, that is no part of a test's time.
import '../../src/compare.ts';

export const tuesday = 'TALLINN - The presidents of Kenya and Sweden met in Tallinn on Tuesday.\n';
export const wednesday = 'TALLINN - The presidents of Kenya and Sweden met in Tallinn on Wednesday.\n';
export const other = 'A ferry ran aground near Gdansk. Nobody was hurt, the coast guard said.\n';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A directory of its own with files in it, in which the command line runs inside this process. */
export interface Workspace {
  readonly directory: string;
  write(name: string, content: string | Uint8Array): string;
  read(name: string): string;
  /** Runs with further variables of the environment; CI and the cache are off. */
  run(args: readonly string[], env?: Readonly<Record<string, string>>, below?: string): Promise<Ran>;
  remove(): void;
}

export function workspace(): Workspace {
  const directory = mkdtempSync(join(tmpdir(), 'variorum-cli-'));
  return {
    directory,
    write(name, content) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), content);
      return name;
    },
    read: (name) => readFileSync(join(directory, name), 'utf8'),
    run: (args, env = {}, below = '.') => ranIn(join(directory, below), args, env),
    remove: () => rmSync(directory, { recursive: true }),
  };
}

/** Makes the packages of this project those of a directory. */
export function withPackages(directory: string): void {
  symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(directory, 'node_modules'));
}

async function ranIn(directory: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  const output = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      output[name] += text;
      return true;
    }),
  );
  const before = process.cwd();
  for (const [name, value] of Object.entries({ CI: '1', GITHUB_STEP_SUMMARY: '', ...env })) vi.stubEnv(name, value);
  process.chdir(directory);
  try {
    return { code: await run(args), ...output };
  } finally {
    process.chdir(before);
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
  }
}
