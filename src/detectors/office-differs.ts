import type { Attribute } from '../claims/profile/attribute.ts';
import { findOffice } from '../lexicon/en/offices.ts';
import { defineDetector } from './detector.ts';
import { entryPairs, profileFinding } from './profile-finding.ts';

/** Finds two offices of one person that nobody holds at once, and one office of two bodies. */
export const officeDiffers = defineDetector({
  name: 'office-differs',
  kind: 'role',
  description: 'One person is given two offices that nobody holds at once, or one office in two bodies.',
  *find(context) {
    for (const profile of context.profiles.filter(({ property }) => property === 'office')) {
      for (const pair of entryPairs(profile)) {
        const [a, b] = [pair[0].attribute, pair[1].attribute];
        if (a.former || b.former) continue;
        if (differentBodies(a, b)) yield profileFinding(profile, 'role', pair, 0.75);
        else if (excludesOther(a, b)) yield profileFinding(profile, 'role', pair, 0.7);
      }
    }
  },
});

/** "the intelligence committee" / "the judiciary committee": what they share says they are of one sort. */
function differentBodies(a: Attribute, b: Attribute): boolean {
  const left = a.body ?? new Set<string>();
  const right = b.body ?? new Set<string>();
  if (officeName(a) !== officeName(b) || left.size === 0 || right.size === 0) return false;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && shared < left.size && shared < right.size;
}

/** Classes of which one person holds one at a time, in one country. */
const EXCLUSIVE = new Set(['legislator', 'governor', 'mayor', 'head of government', 'judge', 'prosecutor']);

function excludesOther(a: Attribute, b: Attribute): boolean {
  const [x, y] = [findOffice(a.normalized), findOffice(b.normalized)];
  return x !== null && y !== null && x.class !== y.class && EXCLUSIVE.has(x.class) && EXCLUSIVE.has(y.class);
}

function officeName(attribute: Attribute): string {
  return (findOffice(attribute.normalized)?.name ?? attribute.normalized).replace(/(man|woman|person)$/, '');
}
