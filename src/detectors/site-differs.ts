import { pairSites, type SitedName, sitedNames } from '../align/sited-names.ts';
import { defineDetector, type FindingSide } from './detector.ts';

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
        sides: [sideOf(a), sideOf(b)],
        compatible: null,
        score: 0.7,
      };
    }
  },
});

function sideOf({ place, article, field, start, end }: SitedName): FindingSide {
  return { value: place, normalized: place.toLowerCase(), places: [{ article, field, start, end }] };
}
