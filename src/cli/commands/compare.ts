import { type Command, Option } from 'commander';
import { renderers } from '../../render/renderers.ts';
import type { CompareFlags } from '../config/flags.ts';
import type { Outcome } from '../outcome.ts';
import { addGateOptions, addInputOptions, collected, filesHelp } from './options.ts';

/** `variorum compare`. */
export function addCompare(program: Command, outcome: Outcome): void {
  const command = program
    .command('compare')
    .description('compare articles and show where they cannot all be right')
    .argument('[file...]', `${filesHelp}; without any, the files of the configuration`);
  addOutputOptions(command);
  addGateOptions(command);
  addBaselineOptions(command);
  addInputOptions(command)
    .option('--print-config', 'print the settings that hold, and compare nothing')
    .addHelpText('after', `\nFormats:\n${formatHelp()}`)
    .action(async (files: string[], flags: CompareFlags) => {
      // Loaded here and not above, so that --help and a wrong option answer at once.
      const { compareCommand } = await import('../compare-command.ts');
      outcome.code = await compareCommand(files, flags);
    });
}

function addOutputOptions(command: Command): void {
  command
    .addOption(
      new Option(
        '-f, --format <name[=file]>',
        `output format, with the file it goes to; may be repeated or joined by commas (default: ${renderers[0]?.name})`,
      ).argParser(collected),
    )
    .option('-o, --output <file>', 'write the format without a file of its own to this file');
}

function addBaselineOptions(command: Command): void {
  command
    .option('--baseline <file>', 'leave out what was decided on there; without it, variorum.baseline.json')
    .option('--no-baseline', 'leave nothing out');
}

function formatHelp(): string {
  const width = Math.max(...renderers.map(({ name }) => name.length));
  return renderers.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`).join('\n');
}
