import type { Context } from '../align/context.ts';
import type { Detector } from '../detectors/detector.ts';
import type { Found } from './dispute.ts';
import { NO_SETTING, settingsIn } from './setting.ts';
import { settledByLexicon } from './settled-by-lexicon.ts';

/**
 * All that the detectors find in one context, in the order of the detectors; `reports` is how many reports of the event
 * there are, copies counted once.
 */
export function detect(
  context: Context,
  detectors: readonly Detector[],
  reports: number = context.analyses.length,
): Found[] {
  const settingOf = settingsIn(context);
  return detectors.flatMap((detector) =>
    [...detector.find(context)].map((raw): Found => {
      const finding = settledByLexicon(raw, context.lexicon);
      // Confidence asks for it only of what one event's reports dispute.
      const isWeighed = finding.compatible === null && context.event !== null;
      const setting = isWeighed ? settingOf(finding) : NO_SETTING;
      return { finding, detector, event: context.event, reports, setting };
    }),
  );
}
