import type { Context } from '../align/context.ts';
import { defineDetector } from './detector.ts';
import { differenceFindings } from './differences.ts';

/** Two statements rank a thing differently, or turn before and after, above and below round. */
export const orderDiffers = defineDetector({
  name: 'order-differs',
  kind: 'sequence',
  description: 'Two statements rank a thing differently, or turn before and after, above and below round.',
  find: (context: Context) => differenceFindings(context, 'sequence', 'In what order', ['order', 'relation']),
});
