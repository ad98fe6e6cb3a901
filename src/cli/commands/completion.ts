import { Argument, type Command } from 'commander';
import type { Outcome } from '../outcome.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

/** `variorum completion`. */
export function addCompletion(program: Command, outcome: Outcome): void {
  program
    .command('completion')
    .description('print a script that completes commands, options and files in a shell')
    .addArgument(new Argument('<shell>', 'which one').choices([...shells]))
    .action(async (shell: (typeof shells)[number]) => {
      const { completionCommand } = await import('../completion-command.ts');
      outcome.code = completionCommand(shell, program);
    });
}
