import type { Context } from '../align/context.ts';
import type { Detector } from '../detectors/detector.ts';
import type { Found } from './fold.ts';

/** All that the detectors find in one context, in the order of the detectors. */
export function detect(context: Context, detectors: readonly Detector[]): Found[] {
  return detectors.flatMap((detector) =>
    [...detector.find(context)].map((finding): Found => ({ finding, detector, event: context.event })),
  );
}
