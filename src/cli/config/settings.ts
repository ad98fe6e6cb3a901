import { resolve } from 'node:path';
import type { ConfigFile, GateSettings } from '../../config/config.ts';
import { suggestion } from '../../input/suggestion.ts';
import type { CompareOptions, DetectorLevel, DetectorSettings } from '../../types.ts';
import { shownPath } from '../shown-path.ts';
import { UsageError } from '../usage-error.ts';
import type { CompareFlags } from './flags.ts';
import { importModule } from './import-module.ts';
import { type FoundConfig, readConfig } from './read-config.ts';

/** What holds for a run: the flags before the configuration, paths relative to the working directory. */
export interface Settings {
  /** The file of the configuration, `null` where there is none. */
  readonly file: string | null;
  readonly paths: readonly string[];
  readonly ignore: readonly string[];
  readonly formats: readonly string[];
  readonly output: string | undefined;
  readonly options: CompareOptions;
  /** Whether flags have a part in the options, so that a fault need not be the file's. */
  readonly flagged: boolean;
  readonly gate: Required<GateSettings>;
  /** The file of decisions; `true` for the usual one, where it is there; `false` for none. */
  readonly baseline: string | boolean;
  /** `undefined` where nobody decided. */
  readonly cache: boolean | undefined;
  readonly cacheLocation: string | undefined;
  readonly skipBad: boolean;
  readonly quiet: boolean;
}

/**
 * The settings of a run.
 *
 * @throws {UsageError} for a configuration that is wrong, and for a flag that is
 */
export async function readSettings(paths: readonly string[], flags: CompareFlags): Promise<Settings> {
  const found = await readConfig(flags.config);
  const { config, directory } = found;
  const local = (path: string) => shownPath(resolve(directory, path));
  const output = flags.output ?? (config.output === undefined ? undefined : local(config.output));
  return {
    file: found.file,
    paths: paths.length > 0 ? paths : (config.files ?? []).map(local),
    ignore: [...(config.ignore ?? []).map(local), ...(flags.ignore ?? [])],
    formats: flags.format ?? formatsOf(config, local),
    output,
    options: await optionsOf(found, flags),
    flagged: [flags.detector, flags.conflictThreshold, flags.reviewThreshold].some((flag) => flag !== undefined),
    gate: gateOf(config.gate ?? {}, flags),
    baseline:
      flags.baseline ?? (typeof config.baseline === 'string' ? local(config.baseline) : (config.baseline ?? true)),
    cache: flags.cache ?? config.cache,
    cacheLocation:
      flags.cacheLocation ?? (config.cacheLocation === undefined ? undefined : local(config.cacheLocation)),
    skipBad: flags.skipBad ?? config.skipBad ?? false,
    quiet: flags.quiet ?? false,
  };
}

/** A format's own file is a path too. */
function formatsOf({ format = [] }: ConfigFile, local: (path: string) => string): string[] {
  const specs = [format].flat().flatMap((one) => one.split(','));
  return specs.map((spec) => {
    const at = spec.indexOf('=');
    return at < 0 ? spec : `${spec.slice(0, at + 1)}${local(spec.slice(at + 1))}`;
  });
}

function gateOf(config: GateSettings, flags: CompareFlags): Required<GateSettings> {
  return {
    failOn: flags.failOn ?? config.failOn ?? 'conflict',
    minSeverity: flags.minSeverity ?? config.minSeverity ?? 'low',
    minConfidence: flags.minConfidence ?? config.minConfidence ?? 0,
    minOrigins: flags.minOrigins ?? config.minOrigins ?? 1,
    max: flags.max ?? config.max ?? 0,
  };
}

async function optionsOf({ config, directory }: FoundConfig, flags: CompareFlags): Promise<CompareOptions> {
  const { maxTextLength, lexicon, sources } = config;
  const conflictThreshold = flags.conflictThreshold ?? config.conflictThreshold;
  const reviewThreshold = flags.reviewThreshold ?? config.reviewThreshold;
  const oneEvent = flags.oneEvent ?? config.oneEvent;
  const plugins = await pluginsOf(config.plugins ?? [], directory);
  return {
    ...(maxTextLength !== undefined && { maxTextLength }),
    ...(conflictThreshold !== undefined && { conflictThreshold }),
    ...(reviewThreshold !== undefined && { reviewThreshold }),
    ...(oneEvent !== undefined && { oneEvent }),
    ...(lexicon && { lexicon }),
    ...(sources && { sources }),
    ...(plugins.length > 0 && { plugins }),
    detectors: detectorsOf(config, flags.detector ?? []),
  };
}

async function pluginsOf(plugins: readonly (string | object)[], directory: string): Promise<unknown[]> {
  const loaded = await Promise.all(
    plugins.map((plugin) => (typeof plugin === 'string' ? pluginAt(plugin, directory) : plugin)),
  );
  return loaded.flat();
}

/** A path begins with a dot or a slash; anything else is a package, found from where the configuration stands. */
async function pluginAt(name: string, directory: string): Promise<unknown> {
  if (/^[./]/.test(name)) return importModule(resolve(directory, name));
  const { createRequire } = await import('node:module');
  try {
    return await importModule(createRequire(resolve(directory, 'variorum.config.js')).resolve(name));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`plugins: there is no package ${JSON.stringify(name)}; a path begins with ./`);
  }
}

const levels: readonly DetectorLevel[] = ['off', 'review', 'conflict'];

/** `--detector age-differs=off` stands before the level of the configuration; its other settings stay. */
function detectorsOf(config: ConfigFile, flags: readonly string[]): Record<string, DetectorLevel | DetectorSettings> {
  const detectors: Record<string, DetectorLevel | DetectorSettings> = { ...config.detectors };
  for (const flag of flags) {
    const [name = '', given = ''] = flag.split('=');
    const level = levels.find((known) => known === given);
    if (!level) {
      const expected = `expected name=${levels.join('|')}${suggestion(given, levels)}`;
      throw new UsageError(`--detector ${JSON.stringify(flag)}: ${expected}`);
    }
    const known = detectors[name];
    detectors[name] = typeof known === 'object' ? { ...known, level } : level;
  }
  return detectors;
}
