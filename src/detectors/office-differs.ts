import type { Attribute } from '../claims/profile/attribute.ts';
import { findOffice } from '../lexicon/en/offices.ts';
import { defineDetector, type Finding } from './detector.ts';
import { ranksDiffer } from './party-rank.ts';
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
        // One article that tells two offices of a person tells a career.
        if (a.former || b.former || pair[0].article === pair[1].article) continue;
        if (ranksDiffer(a, b)) yield profileFinding(profile, 'role', pair, 0.75);
        else if (differentBodies(a, b)) yield withBodies(profileFinding(profile, 'role', pair, 0.75), [a, b]);
        else if (excludesOther(a, b)) yield profileFinding(profile, 'role', pair, 0.7);
      }
    }
  },
});

/** "the intelligence committee" / "the judiciary committee": what they share says they are of one sort. */
function differentBodies(a: Attribute, b: Attribute): boolean {
  const [left, right] = [bodyWords(a), bodyWords(b)];
  if (officeName(a) !== officeName(b) || MANY.test(officeName(a)) || left.size === 0 || right.size === 0) return false;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && shared < left.size && shared < right.size;
}

/** One may be a member, a lawyer or an aide of several. */
const MANY =
  /^(member|official|officials|activist|organizer|campaigner|lawyer|attorney|adviser|advisor|aide|analyst|leader|founder|co-founder)$/;

/** One office of two bodies: the bodies are what the sides differ in. */
function withBodies(finding: Finding, attributes: readonly Attribute[]): Finding {
  const normalized = attributes.map((attribute) =>
    [officeName(attribute), ...[...bodyWords(attribute)].sort()].join(' '),
  );
  return {
    ...finding,
    sides: finding.sides.map((side, at) => ({ ...side, normalized: normalized[at] ?? side.normalized })),
  };
}

/** Without the country that goes without saying. */
function bodyWords({ body }: Attribute): Set<string> {
  const words = [...(body ?? [])].flatMap((word) => word.replaceAll('.', '').split(/\s+/));
  return new Set(words.filter((word) => word !== '' && !/^(us|american|united|states|national|federal)$/.test(word)));
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
