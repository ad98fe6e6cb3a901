import { createHash, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt } from './attempt.ts';
import { stateDirectory } from './directories.ts';

/** Signs in place of the user's secret, for machines that share a cache. */
const VARIABLE = 'VARIORUM_CACHE_KEY';
const LENGTH = 32;

/**
 * The secret that signs the entries of a user's cache: from the environment, else one that was made at the first use and
 * lies in the user's own directory. `null` where it can be neither read nor made; there is no cache then.
 */
export function cacheSecret(env: Readonly<Record<string, string | undefined>>): Buffer | null {
  const given = env[VARIABLE];
  if (given) return createHash('sha256').update(given).digest();
  const path = join(stateDirectory(env), 'cache-key');
  return kept(path) ?? made(path);
}

function kept(path: string): Buffer | null {
  const secret = attempt(() => readFileSync(path));
  return secret?.length === LENGTH ? secret : null;
}

/** Whichever of two processes links first has made it; the other takes that one. */
function made(path: string): Buffer | null {
  const beside = `${path}.${process.pid}`;
  attempt(() => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(beside, randomBytes(LENGTH), { mode: 0o600 });
    linkSync(beside, path);
  });
  attempt(() => rmSync(beside, { force: true }));
  return kept(path);
}
