import type { Context } from '../align/context.ts';
import { defineDetector } from './detector.ts';
import { differenceFindings } from './differences.ts';

/** One statement tells what the other calls untrue. */
export const reportRefuted = defineDetector({
  name: 'report-refuted',
  kind: 'certainty',
  description: 'One statement tells what the other calls untrue.',
  find: (context: Context) => differenceFindings(context, 'certainty', 'Whether it is true', ['refuted']),
});
