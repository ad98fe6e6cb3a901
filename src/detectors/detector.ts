import type { Context } from '../align/context.ts';
import type { Place } from '../claims/spans.ts';
import type { DiscrepancyKind, Explanation, LedgerReason } from '../types.ts';

export type { Place };

export interface FindingSide {
  /** For a person: "Wednesday". */
  readonly value: string;
  /** For a machine; sides of several findings on one point are merged by it. */
  readonly normalized: string;
  readonly places: readonly Place[];
  /** Where a report that holds with another side tells this as well: shown to the reader, not weighed. */
  readonly besides?: readonly Place[];
}

/** What a detector has to say of one point on which articles differ. */
export interface Finding {
  readonly kind: DiscrepancyKind;
  /** What is disputed, in a form that is the same whatever pair of articles showed it; findings fold by it. */
  readonly point: string;
  /** The same for a person: "Day of the meeting". */
  readonly label: string;
  readonly sides: readonly FindingSide[];
  /** `null`: they cannot all be right; else why the difference is left alone. */
  readonly compatible: LedgerReason | null;
  /** For the ledger: why, in a sentence. */
  readonly note?: string;
  /** How sure the detector is, 0 to 1, before weighing. */
  readonly score: number;
  readonly explanations?: readonly Explanation[];
  /**
   * What the decision rests on, by name, for `explain`: the scores of the alignment, what was compared, the rule that
   * decided, and thresholds as `least…` or `most…`. Nothing reads it but people.
   */
  readonly features?: Readonly<Record<string, number | string | boolean>>;
}

/** One narrow rule. */
export interface Detector {
  /** Named after what it finds: `weekday-differs`. Lower case, words joined by hyphens. */
  readonly name: string;
  readonly kind: DiscrepancyKind;
  /** One sentence: what it finds. */
  readonly description: string;
  find(context: Context): Iterable<Finding>;
}

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/**
 * Checks a detector and hands it back, typed; for `CompareOptions.plugins`.
 *
 * @throws TypeError where the name is no hyphenated lower-case name, or a part is missing.
 */
export function defineDetector(detector: Detector): Detector {
  if (typeof detector?.name !== 'string' || !NAME.test(detector.name)) {
    throw new TypeError(
      `a detector's name is made of lower-case words joined by hyphens, not ${JSON.stringify(detector?.name)}`,
    );
  }
  if (typeof detector.find !== 'function') throw new TypeError(`detector ${detector.name}: find must be a function`);
  if (typeof detector.description !== 'string')
    throw new TypeError(`detector ${detector.name}: description must be a string`);
  return Object.freeze({ ...detector });
}
