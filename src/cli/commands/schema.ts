import { Argument, type Command } from 'commander';
import type { Outcome } from '../outcome.ts';
import type { SchemaName } from '../schema-command.ts';

/** `variorum schema`. */
export function addSchema(program: Command, outcome: Outcome): void {
  program
    .command('schema')
    .description(
      'print the JSON Schema of what compare --format json prints, of the configuration, or of the file of decisions',
    )
    .addArgument(new Argument('[of]', 'which one').choices(['comparison', 'config', 'baseline']).default('comparison'))
    .action(async (of: SchemaName) => {
      const { schemaCommand } = await import('../schema-command.ts');
      outcome.code = schemaCommand(of);
    });
}
