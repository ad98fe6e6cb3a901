import { type Command, Option } from 'commander';
import type { ExplainFlags } from '../explain-command.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';
import { addInputOptions } from './options.ts';

type Flags = ExplainFlags & { readonly between?: boolean };

/** `variorum explain`. */
export function addExplain(program: Command, outcome: Outcome): void {
  const command = program
    .command('explain')
    .description('tell the whole reasoning for one discrepancy or one difference left alone')
    .argument('<id>', 'of the discrepancy or ledger entry, as text and JSON show it; with --between, the first place')
    .argument('[file...]', 'the articles compared, as for compare; with --between, the second place and then these')
    .option('--between', 'tell what was compared at two places: article:line, article:line:column or article:"words"')
    .addOption(new Option('-f, --format <format>', 'output format').choices(['text', 'json']).default('text'));
  addInputOptions(command).action(async (id: string, files: string[], { between, ...flags }: Flags) => {
    const { betweenCommand, explainCommand } = await import('../explain-command.ts');
    if (!between) {
      outcome.code = await explainCommand(id, files, flags);
      return;
    }
    const [second, ...others] = files;
    if (second === undefined) throw new UsageError('--between: the second place is missing');
    outcome.code = await betweenCommand([id, second], others, flags);
  });
}
