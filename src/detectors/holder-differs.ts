import { articleTexts } from '../align/articles.ts';
import { type Holder, holdersOf, pairHolders } from '../align/holders.ts';
import { defineDetector, type FindingSide } from './detector.ts';

/** Finds two persons in an office that one person holds at a time. */
export const holderDiffers = defineDetector({
  name: 'holder-differs',
  kind: 'participant',
  description: 'One office of one body is held by two persons, of whom neither report names the other.',
  *find(context) {
    if (context.sameSubject) return;
    const holders = holdersOf(context.profiles, context.analyses);
    for (const [a, b] of pairHolders(holders, articleTexts(context.analyses), context.weight)) {
      yield {
        kind: 'participant',
        point: ['holder', a.office].join('|'),
        label: `Who is ${a.office}`,
        sides: [sideOf(a), sideOf(b)],
        compatible: null,
        score: 0.7,
      };
    }
  },
});

function sideOf({ person, article, field, start, end }: Holder): FindingSide {
  return { value: person.name, normalized: person.key, places: [{ article, field, start, end }] };
}
