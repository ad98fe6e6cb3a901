import { existsSync } from 'node:fs';
import { BaselineError } from '../baseline/check.ts';
import { type Judgement, judge, type Standing, withoutDecided } from '../baseline/judge.ts';
import { readBaseline } from '../baseline/read.ts';
import type { Comparison } from '../types.ts';
import { readText } from './input/read-text.ts';
import { UsageError } from './usage-error.ts';

/** Where decisions stand, unless another file is named. */
export const usualBaseline = 'variorum.baseline.json';

/** A comparison without what was decided, and how much that was, in a sentence; `null` where it was nothing. */
export interface Undecided {
  readonly comparison: Comparison;
  readonly note: string | null;
}

/**
 * Leaves out what people have decided on.
 *
 * @param baseline the file of decisions; `true` for the usual one, where it is there; `false` for none
 * @throws {UsageError} where the file named is not there, or is no baseline
 */
export async function undecided(comparison: Comparison, baseline: string | boolean): Promise<Undecided> {
  if (baseline === false || (baseline === true && !existsSync(usualBaseline))) return { comparison, note: null };
  const path = baseline === true ? usualBaseline : baseline;
  const text = await readText(path);
  const judgement = judge(comparison, baselineIn(text, path), new Date().toISOString().slice(0, 10));
  return { comparison: withoutDecided(comparison, judgement), note: noteOn(judgement, path) };
}

function baselineIn(text: string, path: string) {
  try {
    return readBaseline(text);
  } catch (error) {
    throw error instanceof BaselineError ? new UsageError(`${path}: ${error.message}`) : error;
  }
}

function noteOn({ judged }: Judgement, path: string): string | null {
  const count = (standing: Standing) => judged.filter((one) => one.standing === standing).length;
  const [decided, reopened, expired] = [count('decided'), count('reopened'), count('expired')];
  if (decided + reopened + expired === 0) return null;
  const again = [reopened > 0 ? `${reopened} reopened` : '', expired > 0 ? `${expired} expired` : ''].filter(Boolean);
  return `${path}: ${decided} decided on and left out${again.length > 0 ? `; ${again.join(', ')}` : ''}`;
}
