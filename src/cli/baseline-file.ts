import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Baseline } from '../baseline/baseline.ts';
import { BaselineError } from '../baseline/check.ts';
import { readBaseline } from '../baseline/read.ts';
import type { Settings } from './config/settings.ts';
import { readText } from './input/read-text.ts';
import { shownPath } from './shown-path.ts';
import { UsageError } from './usage-error.ts';

/** What a file of decisions is called, unless another is named. */
const usualName = 'variorum.baseline.json';

/** The file of decisions: the one named, else the usual one beside the configuration; `null` where none is wanted. */
export function baselinePath({ baseline, file }: Pick<Settings, 'baseline' | 'file'>): string | null {
  if (baseline === false) return null;
  if (baseline !== true) return baseline;
  return file === null ? usualName : shownPath(join(dirname(file), usualName));
}

/**
 * The decisions in a file; `null` where the usual one is not there.
 *
 * @throws {UsageError} where a file that was named is not there, and where it is no baseline
 */
export async function readBaselineFile(path: string, isNamed: boolean): Promise<Baseline | null> {
  if (!isNamed && !existsSync(path)) return null;
  const text = await readText(path);
  try {
    return readBaseline(text);
  } catch (error) {
    throw error instanceof BaselineError ? new UsageError(`${path}: ${error.message}`) : error;
  }
}

/** The day it is, by the clock of the world (UTC), so that a decision ends for all at once. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
