import { pairSites, sitedNames } from '../align/sited-names.ts';
import { defineDetector } from './detector.ts';
import { sideTold } from './evidence.ts';

/** Finds one site that is said to be in two places. */
export const siteDiffers = defineDetector({
  name: 'site-differs',
  kind: 'place',
  description: 'One site is said to be in two places: "the Astoria Hotel in Elm" and "the Astoria Hotel in Oakham".',
  *find(context) {
    const sites = context.analyses.flatMap(sitedNames);
    for (const [a, b] of pairSites(sites)) {
      yield {
        kind: 'place',
        point: ['site', a.site].join('|'),
        label: `Place of the ${a.site}`,
        sides: [sideTold(a.place, a), sideTold(b.place, b)],
        compatible: null,
        score: 0.7,
      };
    }
  },
});
