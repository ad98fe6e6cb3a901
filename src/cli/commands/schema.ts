import { Argument, type Command } from 'commander';
import type { Outcome } from '../outcome.ts';

/** `variorum schema`. */
export function addSchema(program: Command, outcome: Outcome): void {
  program
    .command('schema')
    .description('print the JSON Schema of what compare --format json prints, or of the configuration')
    .addArgument(new Argument('[of]', 'which one').choices(['comparison', 'config']).default('comparison'))
    .action(async (of: 'comparison' | 'config') => {
      const { schemaCommand } = await import('../schema-command.ts');
      outcome.code = schemaCommand(of);
    });
}
