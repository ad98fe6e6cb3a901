import { version } from '../../package.json';
import type { ArticleFile, RenderOptions } from '../render/renderer.ts';
import type { ComparisonRun } from '../run-comparison.ts';
import type { Article } from '../types.ts';
import { openCache } from './cache/open-cache.ts';
import { settingError } from './config/setting-error.ts';
import type { Settings } from './config/settings.ts';
import { readArticles } from './input/read-articles.ts';
import { progressOn } from './progress.ts';
import { UsageError } from './usage-error.ts';

/** A comparison of what the command line names, with what could not be read. */
export interface Compared {
  readonly articles: readonly Article[];
  readonly files: ReadonlyMap<string, ArticleFile>;
  /** What could not be read, a line each. */
  readonly faults: readonly string[];
  readonly run: ComparisonRun;
}

/**
 * Reads and compares the articles of a run.
 *
 * @throws {UsageError} where there is no usable article, with all that is wrong; and for a setting that is wrong
 */
export async function compareArticles(settings: Settings): Promise<Compared> {
  if (settings.paths.length === 0) {
    throw new UsageError('no files given: name files, directories or globs, or - for standard input');
  }
  const { maxTextLength } = settings.options;
  const { articles, files, faults } = await readArticles(settings.paths, {
    ignore: settings.ignore,
    ...(maxTextLength !== undefined && { maxTextLength }),
  });
  if (articles.length === 0) {
    throw new UsageError(...(faults.length > 0 ? faults : ['there are no articles in what was named']));
  }
  return { articles, files, faults, run: await runOn(articles, settings) };
}

async function runOn(articles: readonly Article[], settings: Settings): Promise<ComparisonRun> {
  // Loaded only now, so that a file that cannot be read is told at once.
  const { runComparison } = await import('../run-comparison.ts');
  const { analyseArticle } = await import('../claims/analyse-article.ts');
  const cache = openCache(analyseArticle, settings, version, process.env);
  const progress = progressOn(process.stderr, articles.length, {
    quiet: settings.quiet,
    env: process.env,
    now: () => performance.now(),
  });
  try {
    return runComparison(articles, settings.options, (article, lexicon) => {
      const analysis = cache.analyse(article, lexicon);
      progress.step();
      return analysis;
    });
  } catch (error) {
    throw settingError(error, settings);
  } finally {
    progress.end();
    cache.end();
  }
}

/** What renderers are told of a run. */
export function renderOptionsOf({ articles, files, run }: Compared): RenderOptions {
  return { articles, files, rules: run.detectors, version };
}
