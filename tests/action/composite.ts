import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { type Run, run } from '../support/run.ts';

export interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const action = parse(readFileSync('action.yml', 'utf8')) as Action;

export interface JobRun {
  readonly runs: Readonly<Record<string, Run>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Of the first step that failed; 0 where none did. */
  readonly code: number | null;
}

/**
 * Runs the steps that are scripts as GitHub's runner does: bash with its flags, the step's environment with its
 * expressions filled in, and a step that fails ends the job. `npm install` puts the build in place of the package.
 */
export async function runAction(
  given: Readonly<Record<string, string>>,
  workspace: string,
  temp: string,
): Promise<JobRun> {
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? input.default]),
  );
  const files = { GITHUB_OUTPUT: join(temp, 'output'), GITHUB_STEP_SUMMARY: join(temp, 'summary') };
  for (const path of Object.values(files)) writeFileSync(path, '');
  const PATH = `${fakeNpm(temp)}:${process.env.PATH}`;
  const fixed = { ...files, PATH, CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp };
  const runs: Record<string, Run> = {};
  let code: number | null = 0;
  for (const step of action.runs.steps) {
    if (step.run === undefined || code !== 0) continue;
    const script = join(temp, 'step.sh');
    writeFileSync(script, step.run);
    const filled = Object.entries(step.env ?? {}).map(([name, value]) => [
      name,
      fill(value, inputs, outputsIn(files.GITHUB_OUTPUT)),
    ]);
    const env = { ...fixed, ...Object.fromEntries(filled) };
    const ended = await run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], { cwd: workspace, env });
    runs[step.name] = ended;
    code = ended.code;
  }
  const outputs = outputsIn(files.GITHUB_OUTPUT);
  return { runs, outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'), code };
}

function fakeNpm(temp: string): string {
  const directory = join(temp, 'path');
  mkdirSync(directory, { recursive: true });
  const npm = join(directory, 'npm');
  const bin = '"$RUNNER_TEMP/variorum/node_modules/.bin"';
  const build = resolve('dist/cli.cjs');
  writeFileSync(
    npm,
    `#!/bin/sh\necho "npm $*"\nmkdir -p ${bin}\nprintf '#!/bin/sh\\nexec "${process.execPath}" "${build}" "$@"\\n' > ${bin}/variorum\nchmod +x ${bin}/variorum\n`,
  );
  chmodSync(npm, 0o755);
  return directory;
}

function fill(
  value: string,
  inputs: Readonly<Record<string, string>>,
  outputs: Readonly<Record<string, string>>,
): string {
  return value.replace(/\$\{\{ (inputs|steps\.compare\.outputs)\.([\w-]+) \}\}/g, (_, from: string, name: string) => {
    const known = from === 'inputs' ? inputs[name] : (outputs[name] ?? '');
    if (known === undefined) throw new Error(`action.yml: there is no input ${name}`);
    return known;
  });
}

function outputsIn(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

/**
 * The workflow commands that GitHub's runner takes from a log: lines that begin with `::`, and the older form `##[…]`
 * anywhere in a line, but for what stands while they are stopped.
 */
export function commandsIn(log: string): string[] {
  const commands: string[] = [];
  let resume: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const name = /^\s*::([\w-]+)(?: [^:]*)?::/.exec(line)?.[1];
    if (resume !== null) {
      if (name === resume) resume = null;
    } else if (name === 'stop-commands') resume = line.trim().slice('::stop-commands::'.length);
    else if (name !== undefined) commands.push(name);
    else if (/##\[[\w-]+/.test(line)) commands.push(line);
  }
  return commands;
}
