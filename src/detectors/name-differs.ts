import type { Context } from '../align/context.ts';
import { defineDetector } from './detector.ts';
import { differenceFindings } from './differences.ts';

/** Two statements name different persons or bodies in one place. */
export const nameDiffers = defineDetector({
  name: 'name-differs',
  kind: 'participant',
  description: 'Two statements name different persons or bodies in one place.',
  find: (context: Context) => differenceFindings(context, 'participant', 'Who', ['name', 'pronoun']),
});
