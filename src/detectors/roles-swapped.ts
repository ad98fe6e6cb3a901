import type { Context } from '../align/context.ts';
import { defineDetector } from './detector.ts';
import { differenceFindings } from './differences.ts';

/** Who did a thing in one statement suffers it in the other. */
export const rolesSwapped = defineDetector({
  name: 'roles-swapped',
  kind: 'participant',
  description: 'Who did a thing in one statement suffers it in the other.',
  find: (context: Context) => differenceFindings(context, 'participant', 'Who did it to whom', ['swap']),
});
