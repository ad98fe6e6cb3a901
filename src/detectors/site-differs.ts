import { campusesOf, pairCampuses } from '../align/campuses.ts';
import { courtSeats, pairSeats } from '../align/court-seats.ts';
import { pairSites, sitedNames } from '../align/sited-names.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';
import { sideTold } from './evidence.ts';

/** Finds one site, school or court that is said to be in two places. */
export const siteDiffers = defineDetector({
  name: 'site-differs',
  kind: 'place',
  description:
    'One site is said to be in two places, "the Astoria Hotel in Elm" and "the Astoria Hotel in Oakham"; one case is heard by courts of two places, one school is meant by two of its campuses.',
  *find(context) {
    const sites = context.analyses.flatMap(sitedNames);
    for (const [a, b] of pairSites(sites))
      yield found(a.site, `Place of the ${a.site}`, sideTold(a.place, a), sideTold(b.place, b));
    if (context.sameSubject) return;
    const { analyses, weight } = context;
    for (const [a, b] of pairSeats(analyses.flatMap(courtSeats), analyses, weight))
      yield found('court', 'Where the court sits', sideTold(a.text, a), sideTold(b.text, b));
    for (const [a, b] of pairCampuses(analyses.flatMap(campusesOf), analyses))
      yield found(`campus ${a.school}`, 'Which campus', sideTold(a.campus, a), sideTold(b.campus, b));
  },
});

function found(site: string, label: string, a: FindingSide, b: FindingSide): Finding {
  return { kind: 'place', point: ['site', site].join('|'), label, sides: [a, b], compatible: null, score: 0.7 };
}
