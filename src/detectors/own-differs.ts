import type { Profile, ProfileEntry } from '../align/profiles.ts';
import { areTwoNames } from '../align/two-names.ts';
import { defineDetector } from './detector.ts';
import { entryPairs, profileFinding } from './profile-finding.ts';

/** Finds two names for the one wife, father or website that somebody has. */
export const ownDiffers = defineDetector({
  name: 'own-differs',
  kind: 'participant',
  description: 'Two names are given for what one person has only one of: a wife, a father, a website.',
  *find(context) {
    for (const profile of context.profiles.filter(({ property }) => property === 'own')) {
      for (const [a, b] of entryPairs(profile)) {
        if (a.article === b.article || a.attribute.normalized !== b.attribute.normalized || !a.other || !b.other)
          continue;
        if (!areTwoNames({ ...a.other, type: 'other' }, { ...b.other, type: 'other' })) continue;
        const found = profileFinding(profile, 'participant', [withKey(a), withKey(b)], 0.8);
        yield { ...found, point: `${found.point}|${a.attribute.normalized}`, label: labelOf(profile, a) };
      }
    }
  },
});

function labelOf({ entity }: Profile, { attribute }: ProfileEntry): string {
  return `${attribute.normalized.charAt(0).toUpperCase()}${attribute.normalized.slice(1)} of ${entity.name}`;
}

function withKey(entry: ProfileEntry): ProfileEntry {
  return { ...entry, attribute: { ...entry.attribute, normalized: entry.other?.key ?? entry.attribute.normalized } };
}
