import { type Command, InvalidArgumentError, Option } from 'commander';

/** What every command with files says of them. */
export const filesHelp =
  'text files, JSON, JSON Lines, a manifest, directories or globs of these, or - for standard input';

/** Adds the options of every command that takes the settings of a comparison. */
export function addSettingOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'the configuration; without it, variorum.config.* or package.json, found upwards')
    .option('--no-config', 'read no configuration')
    .option('--detector <name=level>', 'set a detector to off, review or conflict; may be repeated', collected)
    .option('--conflict-threshold <number>', 'confidence from which a discrepancy is a conflict', share)
    .option('--review-threshold <number>', 'confidence below which a discrepancy is not listed', share);
}

/** Adds the options of every command that reads and compares articles. */
export function addInputOptions(command: Command): Command {
  return addSettingOptions(command)
    .option('--one-event', 'the articles are known to report one event: do not group them')
    .option('--ignore <glob>', 'leave out files that directories and globs would bring; may be repeated', collected)
    .option('--skip-bad', 'tell of files that cannot be read, but leave the exit code alone')
    .option('--cache', 'keep the analysis of each article for the next run, in CI too')
    .option('--no-cache', 'keep nothing')
    .option('--cache-location <directory>', 'where analyses are kept')
    .option('-q, --quiet', 'show no progress and no notes');
}

/** Adds the options of the gate. */
export function addGateOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--fail-on <verdict>',
        'what makes the exit code 1: conflicts, those for review too, or nothing',
      ).choices(['conflict', 'review', 'never']),
    )
    .addOption(
      new Option('--min-severity <severity>', 'those less grave do not count').choices(['high', 'medium', 'low']),
    )
    .option('--min-confidence <number>', 'those less sure do not count', share)
    .option('--min-origins <count>', 'only those count of which every side has so many independent origins', count(1))
    .option('--max <count>', 'let so many through', count(0));
}

/** An option that may be repeated. */
export function collected(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function share(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}

function count(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number >= least) return number;
    throw new InvalidArgumentError(`It must be a whole number of at least ${least}.`);
  };
}
