import type { Context } from '../align/context.ts';
import { defineDetector } from './detector.ts';
import { differenceFindings } from './differences.ts';

/** Two statements name places in one role that do not lie in each other. */
export const placeDiffers = defineDetector({
  name: 'place-differs',
  kind: 'place',
  description: 'Two statements name places in one role that do not lie in each other.',
  find: (context: Context) => differenceFindings(context, 'place', 'Where', ['place']),
});
