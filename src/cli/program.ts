import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { addBaseline } from './commands/baseline.ts';
import { addClaims } from './commands/claims.ts';
import { addCompare } from './commands/compare.ts';
import { addCompletion } from './commands/completion.ts';
import { addDetectors } from './commands/detectors.ts';
import { addExplain } from './commands/explain.ts';
import { addInit } from './commands/init.ts';
import { addSchema } from './commands/schema.ts';
import { addStatements } from './commands/statements.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { reportFailure, sayError } from './failure.ts';
import type { Outcome } from './outcome.ts';
import { UsageError } from './usage-error.ts';

/** Runs the command line with its arguments (those after the script's name) and returns the exit code. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const outcome: Outcome = { code: exitCodes.clean };
  try {
    if (args.length === 0) throw new UsageError('no command given; see variorum --help');
    await buildProgram(outcome).parseAsync(args, { from: 'user' });
    return outcome.code;
  } catch (error) {
    // Commander has said what is wrong by now; help and version end this way too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage;
    return reportFailure(error);
  }
}

/** Every command with its arguments and options; docs/cli.md and shell completion are made from it. */
export function buildProgram(outcome: Outcome): Command {
  const program = new Command('variorum')
    .description('Reads several reports of the same event and shows where they cannot all be right.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('afterAll', exitHelp)
    .exitOverride()
    .configureOutput({ outputError: (text) => sayError(oneLine(text)) });
  for (const add of commands) add(program, outcome);
  return program;
}

/** In the order of the help. */
const commands = [
  addCompare,
  addExplain,
  addStatements,
  addClaims,
  addDetectors,
  addBaseline,
  addInit,
  addSchema,
  addCompletion,
];

/** Commander's suggestion stands on a line of its own. */
function oneLine(text: string): string {
  return text
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ');
}

const exitHelp = `
Exit codes: 0 nothing at or over the gate, 1 something, 2 bad usage or unreadable input, 3 internal error.`;
