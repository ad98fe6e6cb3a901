import type { Profile, ProfileEntry } from '../align/profiles.ts';
import type { DiscrepancyKind, LedgerReason } from '../types.ts';
import type { Finding, FindingSide } from './detector.ts';

/** Every two entries of a profile from different places of the text, earlier first. */
export function* entryPairs(profile: Profile): Iterable<readonly [ProfileEntry, ProfileEntry]> {
  const { entries } = profile;
  for (let i = 0; i < entries.length; i++) {
    for (let j = i + 1; j < entries.length; j++) {
      const [a, b] = [entries[i], entries[j]];
      if (a && b) yield [a, b];
    }
  }
}

/** A finding on two entries of one profile. */
export function profileFinding(
  profile: Profile,
  kind: DiscrepancyKind,
  [a, b]: readonly [ProfileEntry, ProfileEntry],
  score: number,
  compatible: LedgerReason | null = null,
  note?: string,
): Finding {
  return {
    kind,
    point: [profile.property, profile.entity.key].join('|'),
    label: `${LABELS[profile.property]} of ${profile.entity.name}`,
    sides: [sideOf(a), sideOf(b)],
    compatible,
    score,
    ...(note !== undefined && { note }),
  };
}

const LABELS: Readonly<Record<Profile['property'], string>> = {
  age: 'Age',
  party: 'Party',
  'home-state': 'Home state',
  office: 'Office',
  affiliation: 'Affiliation',
  boss: 'Employer',
  'boss-state': 'State of the employer',
  'home-town': 'Home town',
  own: 'Relation',
};

function sideOf({ article, attribute }: ProfileEntry): FindingSide {
  const { value, normalized, field, start, end } = attribute;
  return { value, normalized, places: [{ article, field, start, end }] };
}
