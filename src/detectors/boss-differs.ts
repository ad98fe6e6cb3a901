import { analysisOf } from '../align/articles.ts';
import type { Context } from '../align/context.ts';
import type { Profile, ProfileEntry } from '../align/profiles.ts';
import { areTwoNames } from '../align/two-names.ts';
import { fieldText } from '../claims/spans.ts';
import { areOfOneWalk, capacityOf } from '../lexicon/en/capacities.ts';
import type { DiscrepancyKind } from '../types.ts';
import { defineDetector, type Finding } from './detector.ts';
import { entryPairs, profileFinding } from './profile-finding.ts';

/** Finds two persons whom one aide or lawyer is said to work for. */
export const bossDiffers = defineDetector({
  name: 'boss-differs',
  kind: 'participant',
  description: 'One aide is said to work for two persons.',
  *find(context) {
    const textOf = fieldTexts(context);
    for (const profile of context.profiles.filter(({ property }) => property === 'boss'))
      yield* rivals(profile, textOf);
  },
});

/** An article that names both tells of a change, or of two posts. */
function* rivals(profile: Profile, textOf: TextOf): Iterable<Finding> {
  for (const pair of entryPairs(profile)) {
    const [a, b] = pair;
    if (a.article === b.article || a.attribute.normalized !== b.attribute.normalized || !isFull(a) || !isFull(b))
      continue;
    if (!a.other || !b.other || !areTwoNames(a.other, b.other) || tellsBoth(profile, a, b) || tellsBoth(profile, b, a))
      continue;
    yield profileFinding(profile, kindOf(a, b, textOf), [withKey(a), withKey(b)], 0.85);
  }
}

type TextOf = (entry: ProfileEntry) => string;

/** The words that tell an entry. */
function fieldTexts({ analyses }: Context): TextOf {
  return ({ article, attribute: { field, start, end } }) => {
    const analysis = analysisOf(analyses, article);
    return analysis ? fieldText(analysis.document, field).slice(start, end) : '';
  };
}

/** Another post with another boss is another role; in one post, the boss is whom one serves. */
function kindOf(a: ProfileEntry, b: ProfileEntry, textOf: TextOf): DiscrepancyKind {
  const [x, y] = [postIn(textOf(a)), postIn(textOf(b))];
  return x !== null && y !== null && x !== y ? 'role' : 'participant';
}

/** The first post that words tell: "Lee, a longtime *speechwriter* for Tom Ray". */
function postIn(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  for (let end = 1; end <= words.length; end++) {
    const post = capacityOf(words.slice(0, end));
    if (post !== null && areOfOneWalk(post, post, 'staff')) return post;
  }
  return null;
}

/** A bare name may be a nickname or another form of one. */
function isFull({ other }: ProfileEntry): boolean {
  return other?.parts?.given !== undefined && other.parts.family !== undefined;
}

function tellsBoth({ entries }: Profile, { article }: ProfileEntry, { other }: ProfileEntry): boolean {
  return entries.some((entry) => entry.article === article && entry.other?.key === other?.key);
}

/** Sides merge by who is named, however it is put. */
function withKey(entry: ProfileEntry): ProfileEntry {
  return { ...entry, attribute: { ...entry.attribute, normalized: entry.other?.key ?? entry.attribute.normalized } };
}
