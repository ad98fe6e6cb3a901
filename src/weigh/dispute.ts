import { copiedWordsAltered } from '../detectors/copied-words-altered.ts';
import type { Detector, Finding, FindingSide } from '../detectors/detector.ts';
import type { Setting } from './setting.ts';

/** A finding with the detector that made it and the event it was made in. */
export interface Found {
  readonly finding: Finding;
  readonly detector: Detector;
  readonly event: string | null;
  /** How many reports of the event there are, copies counted once. */
  readonly reports: number;
  /** What stands around it in its reports. */
  readonly setting: Setting;
}

/** One dispute: every finding on the same point, its sides merged by value. */
export interface Dispute {
  readonly founds: readonly Found[];
  readonly sides: readonly FindingSide[];
}

/**
 * The surest finding; where a rule of its own is likelier right than not, that one before a mere change of wording
 * between copies, as it says what the words tell.
 */
export function leadingFound(founds: readonly Found[]): Found | undefined {
  const narrow = founds.filter((found) => found.finding.score >= LIKELY && !isCopied(found));
  return (narrow.length > 0 ? narrow : founds).reduce<Found | undefined>(
    (best, found) => (best && best.finding.score >= found.finding.score ? best : found),
    undefined,
  );
}

const LIKELY = 0.5;

/** A quotation is a fact by itself; of other copied words it is what they tell that counts. */
function isCopied({ detector }: Found): boolean {
  return detector.name === copiedWordsAltered.name;
}
