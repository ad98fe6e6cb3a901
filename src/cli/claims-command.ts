import { renderClaims } from '../render/claims.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readArticles } from './read-articles.ts';

export interface ClaimsArguments {
  readonly files: readonly string[];
  readonly format: 'text' | 'json';
}

/** `variorum claims`: what was read out of each article, to see why something was found or missed. */
export async function claimsCommand({ files, format }: ClaimsArguments): Promise<ExitCode> {
  const articles = await readArticles(files);
  const { extractClaims } = await import('../extract-claims.ts');
  for (const article of articles) {
    const claims = extractClaims(article);
    const text =
      format === 'json' ? `${JSON.stringify({ article: article.id, claims })}\n` : renderClaims(article, claims);
    process.stdout.write(text);
  }
  return exitCodes.clean;
}
