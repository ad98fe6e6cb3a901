import type { Context } from '../align/context.ts';
import { defineDetector } from './detector.ts';
import { differenceFindings } from './differences.ts';

/** Two statements give times in one place that do not meet. */
export const timeDiffers = defineDetector({
  name: 'time-differs',
  kind: 'time',
  description: 'Two statements give times in one place that do not meet.',
  find: (context: Context) => differenceFindings(context, 'time', 'When', ['time']),
});
