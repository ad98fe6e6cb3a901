import { type Command, Option } from 'commander';
import type { Outcome } from '../outcome.ts';
import { filesHelp } from './options.ts';

/** `variorum claims`. */
export function addClaims(program: Command, outcome: Outcome): void {
  program
    .command('claims')
    .description('print what each article is read to claim, and which claims tell of one happening')
    .argument('<file...>', filesHelp)
    .addOption(
      new Option('-f, --format <format>', 'text, or json with one article a line')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--skip-bad', 'tell of files that cannot be read, but leave the exit code alone')
    .action(async (files: string[], flags: { readonly format: 'text' | 'json'; readonly skipBad?: boolean }) => {
      const { claimsCommand } = await import('../claims-command.ts');
      outcome.code = await claimsCommand(files, flags);
    });
}
