import { visible } from '../render/visible.ts';
import type { StatementComparison } from '../types.ts';
import type { InputFlags } from './config/flags.ts';
import { settingError } from './config/setting-error.ts';
import { readSettings, type Settings } from './config/settings.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';

export interface StatementFlags extends InputFlags {
  readonly format: 'text' | 'json';
}

/** `variorum statements`: how two statements stand to each other. */
export async function statementsCommand(
  [a, b]: readonly [string, string],
  { format, ...flags }: StatementFlags,
): Promise<ExitCode> {
  const settings = await readSettings([], flags);
  const { compareStatements } = await import('../compare-statements.ts');
  const comparison = compared(() => compareStatements(a, b, settings.options), settings);
  process.stdout.write(format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : statementsText(comparison));
  return comparison.relation === 'contradicts' ? exitCodes.found : exitCodes.clean;
}

function compared(run: () => StatementComparison, settings: Settings): StatementComparison {
  try {
    return run();
  } catch (error) {
    throw settingError(error, settings);
  }
}

function statementsText({ relation, confidence, discrepancies }: StatementComparison): string {
  const found = discrepancies.map(
    ({ verdict, kind, confidence: own, summary, detector }) =>
      `  ${verdict}: ${visible(summary)} (${kind}, ${own}, ${visible(detector)})`,
  );
  return `${[`${relation}, confidence ${confidence}`, ...found].join('\n')}\n`;
}
