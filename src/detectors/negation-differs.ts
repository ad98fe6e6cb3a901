import type { Context } from '../align/context.ts';
import { defineDetector } from './detector.ts';
import { differenceFindings } from './differences.ts';
import { incidentFindings } from './incident-finding.ts';
import { propositionFindings } from './proposition-finding.ts';

/** Finds one thing told in one place and denied in another. */
export const negationDiffers = defineDetector({
  name: 'negation-differs',
  kind: 'polarity',
  description: 'The same thing is affirmed in one place and negated in another.',
  *find(context: Context) {
    yield* differenceFindings(context, 'polarity', 'Whether or not', ['negation']);
    if (context.sameSubject) return;
    yield* propositionFindings(context, 'polarity');
    yield* incidentFindings(context);
  },
});
