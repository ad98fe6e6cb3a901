import { renderClaims } from '../render/claims.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { sayError } from './failure.ts';
import { readArticles } from './input/read-articles.ts';
import { UsageError } from './usage-error.ts';

/** `variorum claims`: what was read out of each article, to see why something was found or missed. */
export async function claimsCommand(
  files: readonly string[],
  { format, skipBad = false }: { readonly format: 'text' | 'json'; readonly skipBad?: boolean },
): Promise<ExitCode> {
  const { articles, faults } = await readArticles(files);
  if (articles.length === 0) throw new UsageError(...faults);
  const { extractClaims } = await import('../extract-claims.ts');
  for (const article of articles) {
    const claims = extractClaims(article);
    const text =
      format === 'json' ? `${JSON.stringify({ article: article.id, claims })}\n` : renderClaims(article, claims);
    process.stdout.write(text);
  }
  for (const fault of faults) sayError(fault);
  return faults.length > 0 && !skipBad ? exitCodes.usage : exitCodes.clean;
}
