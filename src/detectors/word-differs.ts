import type { Context } from '../align/context.ts';
import { defineDetector } from './detector.ts';
import { differenceFindings } from './differences.ts';

/** Two statements that are otherwise alike differ in a word that carries sense. */
export const wordDiffers = defineDetector({
  name: 'word-differs',
  kind: 'stance',
  description: 'Two statements that are otherwise alike differ in a word that carries sense.',
  find: (context: Context) => differenceFindings(context, 'stance', 'What is said', ['word']),
});
