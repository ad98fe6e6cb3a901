import { type Command, Option } from 'commander';
import type { DetectorFlags } from '../detectors-command.ts';
import type { Outcome } from '../outcome.ts';
import { addSettingOptions } from './options.ts';

/** `variorum detectors`. */
export function addDetectors(program: Command, outcome: Outcome): void {
  const command = program
    .command('detectors')
    .description('list the detectors: what each finds, of which kind, and its level where that is not conflict')
    .addOption(new Option('-f, --format <format>', 'output format').choices(['text', 'json']).default('text'));
  addSettingOptions(command).action(async (flags: DetectorFlags) => {
    const { detectorsCommand } = await import('../detectors-command.ts');
    outcome.code = await detectorsCommand(flags);
  });
}
