import type { Context } from '../align/context.ts';
import { defineDetector } from './detector.ts';
import { differenceFindings } from './differences.ts';

/** Two statements say opposite things, or give two values that exclude each other, in one place. */
export const valueExcluded = defineDetector({
  name: 'value-excluded',
  kind: 'stance',
  description: 'Two statements say opposite things, or give two values that exclude each other, in one place.',
  find: (context: Context) => differenceFindings(context, 'stance', 'What it is', ['opposite', 'exclusive']),
});
