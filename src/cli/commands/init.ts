import type { Command } from 'commander';
import type { Outcome } from '../outcome.ts';

/** `variorum init`. */
export function addInit(program: Command, outcome: Outcome): void {
  program
    .command('init')
    .description('write variorum.config.mjs with every usual setting and what it is for; never over another one')
    .action(async () => {
      const { initCommand } = await import('../init-command.ts');
      outcome.code = await initCommand();
    });
}
