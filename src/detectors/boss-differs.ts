import type { Profile, ProfileEntry } from '../align/profiles.ts';
import { areTwoNames } from '../align/two-names.ts';
import { defineDetector, type Finding } from './detector.ts';
import { entryPairs, profileFinding } from './profile-finding.ts';

/** Finds two persons whom one aide or lawyer is said to work for. */
export const bossDiffers = defineDetector({
  name: 'boss-differs',
  kind: 'participant',
  description: 'One aide is said to work for two persons.',
  *find(context) {
    for (const profile of context.profiles.filter(({ property }) => property === 'boss')) yield* rivals(profile);
  },
});

/** An article that names both tells of a change, or of two posts. */
function* rivals(profile: Profile): Iterable<Finding> {
  for (const pair of entryPairs(profile)) {
    const [a, b] = pair;
    if (a.article === b.article || a.attribute.normalized !== b.attribute.normalized || !isFull(a) || !isFull(b))
      continue;
    if (!a.other || !b.other || !areTwoNames(a.other, b.other) || tellsBoth(profile, a, b) || tellsBoth(profile, b, a))
      continue;
    yield profileFinding(profile, 'participant', [withKey(a), withKey(b)], 0.85);
  }
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
