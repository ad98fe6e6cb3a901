import { type Command, Option } from 'commander';
import { STATUSES } from '../../baseline/statuses.ts';
import type { BaselineAction, BaselineFlags } from '../baseline-command.ts';
import type { Outcome } from '../outcome.ts';
import { addGateOptions, addInputOptions, collected, filesHelp } from './options.ts';

/** `variorum baseline update`, `prune` and `check`. */
export function addBaseline(program: Command, outcome: Outcome): void {
  const command = program
    .command('baseline')
    .description('keep the decisions of people on discrepancies in a file, so that only what is new is told');
  addVerdictOptions(
    addAction(command, 'update', 'write a decision on each discrepancy at the gate that has none', outcome),
  );
  addAction(command, 'prune', 'drop the decisions on what is no longer found', outcome);
  addAction(command, 'check', 'end with 1 where update or prune would change the file', outcome);
}

function addAction(command: Command, action: BaselineAction, description: string, outcome: Outcome): Command {
  const added = command
    .command(action)
    .description(description)
    .argument('[file...]', `${filesHelp}; without any, the files of the configuration`)
    .option('--baseline <file>', 'the file of decisions; without it, variorum.baseline.json beside the configuration');
  if (action !== 'prune') addGateOptions(added);
  return addInputOptions(added).action(async (files: string[], flags: BaselineFlags) => {
    const { baselineCommand } = await import('../baseline-command.ts');
    outcome.code = await baselineCommand(action, files, flags);
  });
}

function addVerdictOptions(command: Command): Command {
  return command
    .option('--id <id>', 'decide on this discrepancy only, whatever the gate; may be repeated', collected)
    .addOption(
      new Option(
        '--status <status>',
        'accepted: it may stay; dismissed: it is none; resolved: it is known which side is right (default: accepted)',
      ).choices(STATUSES),
    )
    .option('--reason <text>', 'why; needed to dismiss')
    .option('--by <name>', 'who decides (default: who runs this)')
    .option('--expires <day>', 'the last day on which the decision counts, as YYYY-MM-DD');
}
