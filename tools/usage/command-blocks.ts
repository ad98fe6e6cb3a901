import type { Argument, Command, Option } from 'commander';
import { buildProgram } from '../../src/cli/program.ts';
import { table } from './blocks.ts';

/** What docs/cli.md says of each command, from its definition; and the list of all. */
export function commandBlocks(): Map<string, string> {
  const { commands } = buildProgram({ code: 0 });
  const blocks = new Map([['commands', listOf(commands)]]);
  for (const command of commands) blocks.set(command.name(), blockOf(command));
  return blocks;
}

function listOf(commands: readonly Command[]): string {
  const rows = commands.map((command) => [
    `[\`variorum ${command.name()}\`](#variorum-${command.name()})`,
    command.description(),
  ]);
  return table(['command', 'what it does'], rows);
}

function blockOf(command: Command): string {
  if (command.commands.length > 0) return command.commands.map((sub) => partOf(sub, `${command.name()} `)).join('\n\n');
  return partOf(command, '');
}

function partOf(command: Command, before: string): string {
  const usage = `\`\`\`\nvariorum ${before}${command.name()} ${command.usage()}\n\`\`\``;
  const rows = [...command.registeredArguments.map(argumentRow), ...command.options.map(optionRow)];
  const sentence = command.description();
  const told = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  return [usage, told, ...(rows.length > 0 ? [table(['argument or option', 'meaning'], rows)] : [])].join('\n\n');
}

function argumentRow(argument: Argument): string[] {
  const name = argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
  const shown = argument.variadic ? name.replace(/(.)$/, '...$1') : name;
  return [`\`${shown}\``, withChoices(argument.description, argument.argChoices, argument.defaultValue)];
}

function optionRow({ flags, description, argChoices, defaultValue }: Option): string[] {
  return [`\`${flags}\``, withChoices(description, argChoices, defaultValue)];
}

function withChoices(description: string, choices: readonly string[] | undefined, standard: unknown): string {
  const listed = choices ? `: ${choices.map((choice) => `\`${choice}\``).join(', ')}` : '';
  return `${description}${listed}${typeof standard === 'string' ? ` (default: \`${standard}\`)` : ''}`;
}
