import type { Output } from '../outputs.ts';
import { shownPath } from '../shown-path.ts';
import type { Settings } from './settings.ts';

/** The settings of a run as JSON, in the form of a configuration; detectors of plug-ins by their names. */
export function printedSettings(settings: Settings, outputs: readonly Output[]): string {
  const { options, file, gate, baseline, cache, cacheLocation, skipBad, paths, ignore } = settings;
  const { plugins = [], ...others } = options;
  const printed = {
    file: file === null ? null : shownPath(file),
    files: paths,
    ignore,
    format: outputs.map(({ renderer, file: place }) => (place === null ? renderer.name : `${renderer.name}=${place}`)),
    ...others,
    plugins: plugins.map((plugin) => (plugin as { readonly name?: unknown } | null)?.name ?? null),
    gate,
    baseline,
    cache,
    cacheLocation,
    skipBad,
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}
