import { type Command, Option } from 'commander';
import type { Outcome } from '../outcome.ts';
import type { StatementFlags } from '../statements-command.ts';
import { addSettingOptions } from './options.ts';

/** `variorum statements`. */
export function addStatements(program: Command, outcome: Outcome): void {
  const command = program
    .command('statements')
    .description('compare two statements: contradicts (exit code 1), agrees, compatible or unrelated')
    .argument('<a>', 'a sentence or several, in quotation marks')
    .argument('<b>', 'the other')
    .addOption(new Option('-f, --format <format>', 'output format').choices(['text', 'json']).default('text'));
  addSettingOptions(command).action(async (a: string, b: string, flags: StatementFlags) => {
    const { statementsCommand } = await import('../statements-command.ts');
    outcome.code = await statementsCommand([a, b], flags);
  });
}
