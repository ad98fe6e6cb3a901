import { resolve } from 'node:path';
import type { Analyse } from '../../run-comparison.ts';
import { type CachedAnalysis, cachedAnalysis } from './cached-analysis.ts';
import { cacheDirectory } from './directories.ts';
import { cacheSecret } from './secret.ts';

/** What a run was asked about its cache. */
export interface CacheRequest {
  /** `undefined` where nobody decided: there is a cache then, but in continuous integration. */
  readonly cache: boolean | undefined;
  readonly cacheLocation: string | undefined;
}

/**
 * `analyse`, with a cache where one is wanted and can be had. Naming a place for it asks for it.
 *
 * @param version of this package
 */
export function openCache(
  analyse: Analyse,
  { cache, cacheLocation }: CacheRequest,
  version: string,
  env: Readonly<Record<string, string | undefined>>,
): CachedAnalysis {
  const isWanted = cache ?? (cacheLocation !== undefined || !isOn(env.CI));
  const secret = isWanted ? cacheSecret(env) : null;
  if (!secret) return { analyse, end: () => {} };
  const directory = cacheLocation === undefined ? cacheDirectory(env) : resolve(cacheLocation);
  return cachedAnalysis(analyse, { directory, secret, version });
}

function isOn(variable: string | undefined): boolean {
  return variable !== undefined && !/^(|0|false)$/i.test(variable);
}
