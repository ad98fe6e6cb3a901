import { reasoningBetween, reasoningFor } from '../explain/explain.ts';
import { suggestion } from '../input/suggestion.ts';
import type { ComparisonRun } from '../run-comparison.ts';
import { type Compared, compareArticles } from './compared.ts';
import type { InputFlags } from './config/flags.ts';
import { readSettings } from './config/settings.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { placesText, reasoningText } from './explain-text.ts';
import { sayError } from './failure.ts';
import { fileOf, placeIn } from './text-place.ts';
import { UsageError } from './usage-error.ts';

export interface ExplainFlags extends InputFlags {
  readonly format: 'text' | 'json';
}

/** `variorum explain`: the whole reasoning for one discrepancy or one difference left alone. */
export async function explainCommand(
  id: string,
  paths: readonly string[],
  { format, ...flags }: ExplainFlags,
): Promise<ExitCode> {
  const settings = await readSettings(paths, flags);
  const compared = await compareArticles(settings);
  const reasoning = reasoningFor(id, compared.run);
  if (!reasoning) throw unknownId(id, compared.run);
  print(format, reasoning, reasoningText);
  return ended(compared, settings.skipBad);
}

/** `variorum between`: what was compared at two places. */
export async function betweenCommand(
  [first, second]: readonly [string, string],
  paths: readonly string[],
  { format, ...flags }: ExplainFlags,
): Promise<ExitCode> {
  const settings = await readSettings(paths.length > 0 ? paths : [fileOf(first), fileOf(second)], flags);
  const compared = await compareArticles(settings);
  const reasoning = reasoningBetween(placeIn(first, compared), placeIn(second, compared), compared.run);
  if (!reasoning) throw new UsageError('there is no sentence to compare in one of the articles');
  print(format, reasoning, placesText);
  return ended(compared, settings.skipBad);
}

function print<T>(format: ExplainFlags['format'], reasoning: T, asText: (reasoning: T) => string): void {
  process.stdout.write(format === 'json' ? `${JSON.stringify(reasoning, null, 2)}\n` : asText(reasoning));
}

function ended({ faults }: Compared, skipBad: boolean): ExitCode {
  for (const fault of faults) sayError(fault);
  return faults.length > 0 && !skipBad ? exitCodes.usage : exitCodes.clean;
}

function unknownId(id: string, { comparison }: ComparisonRun): UsageError {
  const known = [...comparison.discrepancies, ...comparison.ledger].map((one) => one.id);
  const hint = known.length === 0 ? '; the comparison has none' : suggestion(id, known);
  return new UsageError(
    `there is no discrepancy and no difference left alone with the id ${JSON.stringify(id)}${hint}`,
  );
}
