import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleAnalysis } from '../../claims/analysis.ts';
import type { Analyse } from '../../run-comparison.ts';
import { attempt } from './attempt.ts';
import { packEntry, unpackEntry } from './entry.ts';
import { analysisKey, producer } from './key.ts';
import { sweep } from './sweep.ts';

export interface CacheSettings {
  readonly directory: string;
  /** Signs the entries. */
  readonly secret: Buffer;
  /** The version of this package. */
  readonly version: string;
  /** From how many bytes on the entries not used for longest are dropped. */
  readonly most?: number;
}

export interface CachedAnalysis {
  readonly analyse: Analyse;
  /** Drops what is too much. To be called once, at the end. */
  end(): void;
}

/** Ten thousand articles of usual length. */
const MOST = 256 * 1024 * 1024;

/**
 * `analyse` with its results kept in files, one an article, named by all that a result depends on. A file that is
 * damaged, was written by another or by another version is passed over and written anew; where nothing can be written,
 * everything is analysed. Several processes may share the directory.
 */
export function cachedAnalysis(analyse: Analyse, settings: CacheSettings): CachedAnalysis {
  const by = producer(settings.version);
  const counts = { written: 0 };
  return {
    analyse(article, lexicon) {
      const key = analysisKey(article, lexicon, by);
      const known = read(key, settings);
      if (known) return known;
      const analysis = analyse(article, lexicon);
      if (write(key, analysis, settings)) counts.written++;
      return analysis;
    },
    end() {
      if (counts.written > 0) attempt(() => sweep(settings.directory, settings.most ?? MOST));
    },
  };
}

function read(key: string, { directory, secret }: CacheSettings): ArticleAnalysis | undefined {
  return attempt(() => {
    const path = pathOf(key, directory);
    const analysis = unpackEntry(readFileSync(path), key, secret) as ArticleAnalysis | undefined;
    // Used now: the last that the sweep would drop.
    if (analysis) attempt(() => utimesSync(path, new Date(), new Date()));
    return analysis;
  });
}

/** Beside it first, then in its place, so that no process ever reads half of it. */
function write(key: string, analysis: ArticleAnalysis, { directory, secret }: CacheSettings): boolean {
  const path = pathOf(key, directory);
  const beside = `${path}.${process.pid}`;
  const isWritten = attempt(() => {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    writeFileSync(beside, packEntry(analysis, key, secret), { mode: 0o600 });
    renameSync(beside, path);
    return true;
  });
  if (!isWritten) attempt(() => rmSync(beside, { force: true }));
  return isWritten === true;
}

function pathOf(key: string, directory: string): string {
  return join(directory, `${key}.bin`);
}
