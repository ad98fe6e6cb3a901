import { type Judgement, judge, type Standing, withoutDecided } from '../baseline/judge.ts';
import type { Comparison } from '../types.ts';
import { baselinePath, readBaselineFile, today } from './baseline-file.ts';
import type { Settings } from './config/settings.ts';

/** A comparison without what was decided, and how much that was, in a sentence; `null` where it was nothing. */
export interface Undecided {
  readonly comparison: Comparison;
  readonly note: string | null;
}

/**
 * Leaves out what people have decided on.
 *
 * @throws {UsageError} where the file of decisions that was named is not there, or is no baseline
 */
export async function undecided(comparison: Comparison, settings: Settings): Promise<Undecided> {
  const path = baselinePath(settings);
  const baseline = path === null ? null : await readBaselineFile(path, settings.baseline !== true);
  if (path === null || !baseline) return { comparison, note: null };
  const judgement = judge(comparison, baseline, today());
  return { comparison: withoutDecided(comparison, judgement), note: noteOn(judgement, path) };
}

function noteOn({ judged }: Judgement, path: string): string | null {
  const count = (standing: Standing) => judged.filter((one) => one.standing === standing).length;
  const [decided, reopened, expired] = [count('decided'), count('reopened'), count('expired')];
  if (decided + reopened + expired === 0) return null;
  const again = [reopened > 0 ? `${reopened} reopened` : '', expired > 0 ? `${expired} expired` : ''].filter(Boolean);
  return `${path}: ${decided} decided on and left out${again.length > 0 ? `; ${again.join(', ')}` : ''}`;
}
