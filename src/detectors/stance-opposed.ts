import type { Context } from '../align/context.ts';
import { defineDetector } from './detector.ts';
import { propositionFindings } from './proposition-finding.ts';

/** Finds opposite deeds or stances of one party on one matter. */
export const stanceOpposed = defineDetector({
  name: 'stance-opposed',
  kind: 'stance',
  description:
    'The same party is said to have done opposite things on the same matter: agreed and divided, rose and fell.',
  find: (context: Context) => (context.sameSubject ? [] : propositionFindings(context, 'stance')),
});
