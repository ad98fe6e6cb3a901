import type { Config } from './config.ts';

/** The configuration as it is; `variorum.config.ts` exports it by default, so that an editor knows its keys. */
export function defineConfig(config: Config): Config {
  return config;
}
