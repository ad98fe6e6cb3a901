import type { Command } from 'commander';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/** `variorum completion`: a script for a shell, made from the program itself. */
export function completionCommand(shell: 'bash' | 'zsh' | 'fish', program: Command): ExitCode {
  process.stdout.write(shell === 'fish' ? fishScript(program) : shellScript(shell, program));
  return exitCodes.clean;
}

/** For bash; zsh takes it too, by its own emulation of bash's completion. */
function shellScript(shell: 'bash' | 'zsh', program: Command): string {
  const cases = program.commands.map((command) => {
    const words = [...command.commands.map((sub) => sub.name()), ...flagsOf(command)];
    return `    ${command.name()}) words="${words.join(' ')}" ;;`;
  });
  const names = program.commands.map((command) => command.name()).join(' ');
  return [
    shell === 'zsh' ? 'autoload -U +X bashcompinit && bashcompinit' : '# variorum completion bash > ~/.variorum.bash',
    '_variorum() {',
    `  local current="\${COMP_WORDS[COMP_CWORD]}" words=""`,
    `  case "\${COMP_WORDS[1]}" in`,
    ...cases,
    '  esac',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W "${names} --help --version" -- "$current"))`,
    '  else',
    '    COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))',
    '  fi',
    '}',
    'complete -o filenames -F _variorum variorum',
    '',
  ].join('\n');
}

/** The long flags of a command and of its subcommands. */
function flagsOf(command: Command): string[] {
  const own = command.options.flatMap(({ long }) => (long ? [long] : []));
  return [...new Set([...own, ...command.commands.flatMap(flagsOf), '--help'])];
}

function fishScript(program: Command): string {
  const lines = program.commands.flatMap((command) => {
    const name = command.name();
    const when = `-n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c variorum -n __fish_use_subcommand -a ${name} -d ${quoted(command.description())}`,
      ...command.commands.map((sub) => `complete -c variorum ${when} -a ${sub.name()} -d ${quoted(sub.description())}`),
      ...flagsOf(command).map((flag) => `complete -c variorum ${when} -l ${flag.slice(2)}`),
    ];
  });
  return `${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
