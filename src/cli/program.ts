import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import { renderers } from '../render/renderers.ts';
import type { ClaimsArguments } from './claims-command.ts';
import type { CompareArguments } from './compare-command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { reportFailure, sayError } from './failure.ts';
import { UsageError } from './usage-error.ts';

/** Runs the command line with its arguments (those after the script's name) and returns the exit code. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const outcome: { code: ExitCode } = { code: exitCodes.clean };
  try {
    if (args.length === 0) throw new UsageError('no command given; see variorum --help');
    await program(outcome).parseAsync(args, { from: 'user' });
    return outcome.code;
  } catch (error) {
    // Commander has said what is wrong by now; help and version end this way too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage;
    return reportFailure(error);
  }
}

function program(outcome: { code: ExitCode }): Command {
  const command = new Command('variorum')
    .description('Reads several reports of the same event and shows where they cannot all be right.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', exitHelp)
    .exitOverride()
    .configureOutput({ outputError: (text) => sayError(text.replace(/^error: /, '')) });
  addCompare(command, outcome);
  addClaims(command, outcome);
  return command;
}

const exitHelp = `
Exit codes: 0 no conflict found, 1 conflicts found, 2 bad usage or unreadable input, 3 internal error.`;

function addCompare(command: Command, outcome: { code: ExitCode }): void {
  command
    .command('compare')
    .description('compare articles: text files, JSON, JSON Lines, directories of these, or - for standard input')
    .argument('<file...>', 'files and directories, or - for standard input')
    .addOption(formatOption())
    .addHelpText('after', `\nFormats:\n${formatHelp()}\n${exitHelp}`)
    .action(async (files: string[], { format }: Pick<CompareArguments, 'format'>) => {
      // Loaded here and not above, so that --help and a wrong option answer at once.
      const { compareCommand } = await import('./compare-command.ts');
      outcome.code = await compareCommand({ files, format });
    });
}

function addClaims(command: Command, outcome: { code: ExitCode }): void {
  command
    .command('claims')
    .description('print what each article is read to claim, and which claims tell of one happening')
    .argument('<file...>', 'files and directories, or - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'text, or json with one article a line')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (files: string[], { format }: Pick<ClaimsArguments, 'format'>) => {
      const { claimsCommand } = await import('./claims-command.ts');
      outcome.code = await claimsCommand({ files, format });
    });
}

function formatOption(): Option {
  const names = renderers.map(({ name }) => name);
  return new Option('-f, --format <format>', 'output format').choices(names).default(names[0]);
}

function formatHelp(): string {
  return renderers.map(({ name, description }) => `  ${name.padEnd(6)} ${description}`).join('\n');
}
