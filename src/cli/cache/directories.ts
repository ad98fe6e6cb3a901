import { homedir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the caches of a user belong, outside every project, so that none is checked in by accident. */
export function cacheDirectory(env: Environment, platform: NodeJS.Platform = process.platform): string {
  return join(directoryOf('XDG_CACHE_HOME', '.cache', env, platform), 'variorum');
}

/** Where what a program keeps for a user belongs. */
export function stateDirectory(env: Environment, platform: NodeJS.Platform = process.platform): string {
  return join(directoryOf('XDG_STATE_HOME', join('.local', 'state'), env, platform), 'variorum');
}

function directoryOf(variable: string, usual: string, env: Environment, platform: NodeJS.Platform): string {
  const named = platform === 'win32' ? env.LOCALAPPDATA : env[variable];
  return named || join(homedir(), usual);
}
