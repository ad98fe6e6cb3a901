import type { Context } from '../align/context.ts';
import { defineDetector } from './detector.ts';
import { differenceFindings } from './differences.ts';

/** Two statements give figures in one place that cannot both be right. */
export const figureDiffers = defineDetector({
  name: 'figure-differs',
  kind: 'quantity',
  description: 'Two statements give figures in one place that cannot both be right.',
  find: (context: Context) => differenceFindings(context, 'quantity', 'How many', ['number', 'quantifier']),
});
