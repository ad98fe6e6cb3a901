import type { Detector } from '../detectors/detector.ts';
import { detectors as builtIn } from '../detectors/index.ts';
import { visible } from '../render/visible.ts';
import { compareSettings } from '../run-comparison.ts';
import type { DetectorLevel } from '../types.ts';
import type { InputFlags } from './config/flags.ts';
import { settingError } from './config/setting-error.ts';
import { readSettings, type Settings } from './config/settings.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';

export interface DetectorFlags extends InputFlags {
  readonly format: 'text' | 'json';
}

interface Listed {
  readonly name: string;
  readonly kind: string;
  readonly description: string;
  readonly level: DetectorLevel;
  /** The page about it; `null` for that of a plug-in. */
  readonly docs: string | null;
}

/** `variorum detectors`: what is looked for, with the levels that hold. */
export async function detectorsCommand({ format, ...flags }: DetectorFlags): Promise<ExitCode> {
  const settings = await readSettings([], flags);
  const { detectors: set } = checked(settings);
  const plugins = (settings.options.plugins ?? []) as readonly Detector[];
  const listed = [...builtIn, ...plugins].map(({ name, kind, description }): Listed => {
    const level = set[name]?.level ?? 'conflict';
    return { name, kind, description, level, docs: plugins.some((one) => one.name === name) ? null : pageOf(name) };
  });
  process.stdout.write(format === 'json' ? `${JSON.stringify(listed, null, 2)}\n` : listText(listed));
  return exitCodes.clean;
}

function checked(settings: Settings) {
  try {
    return compareSettings(settings.options);
  } catch (error) {
    throw settingError(error, settings);
  }
}

/** The page of a detector in the documents of this project. */
function pageOf(name: string): string {
  return `docs/detectors/${name}.md`;
}

function listText(listed: readonly Listed[]): string {
  const width = Math.max(...listed.map(({ name }) => name.length));
  const lines = listed.map(({ name, kind, description, level }) => {
    const set = level === 'conflict' ? '' : ` (${level})`;
    return `${visible(name).padEnd(width)}  ${kind.padEnd(11)}  ${visible(description)}${set}`;
  });
  return `${lines.join('\n')}\n`;
}
