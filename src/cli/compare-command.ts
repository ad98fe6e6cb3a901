import { renderers } from '../render/renderers.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readArticles } from './read-articles.ts';
import { terminalOptions } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface CompareArguments {
  readonly files: readonly string[];
  readonly format: string;
}

/** `variorum compare`: reads, compares, prints. */
export async function compareCommand({ files, format }: CompareArguments): Promise<ExitCode> {
  const renderer = renderers.find(({ name }) => name === format);
  if (!renderer) throw new UsageError(`there is no format ${JSON.stringify(format)}`);
  const articles = await readArticles(files);
  // Loaded only now, so that a file that cannot be read is told at once.
  const { compare } = await import('../compare.ts');
  const comparison = compare(articles);
  process.stdout.write(renderer.render(comparison, terminalOptions(process.stdout, process.env)));
  const conflicts = comparison.discrepancies.some(({ verdict }) => verdict === 'conflict');
  return conflicts ? exitCodes.conflicts : exitCodes.clean;
}
