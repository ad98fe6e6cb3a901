import type { Entries } from '../../lexicon/entries.ts';
import { nameKey } from '../../lexicon/entries.ts';
import type { NameMention } from '../../types.ts';
import { identify } from './identity.ts';
import { parsePersonName } from './person.ts';

/** The names of an article with what a caller's entries say of them: another name's usual form, and that it is a place. */
export function namesWithEntries(names: readonly NameMention[], entries: Entries): readonly NameMention[] {
  if (entries.usual.size === 0 && entries.places.size === 0) return names;
  return names.map((name) => withUsualName(withPlace(name, entries), entries));
}

function withPlace(name: NameMention, { places }: Entries): NameMention {
  const place = places.get(nameKey(name.text));
  if (!place) return name;
  const [canonical = name.text, ...areas] = place;
  const country = areas.map((area) => identify(area, 'place').country).find((code) => code !== undefined);
  const { parts: _, subtype: __, ...kept } = name;
  return { ...kept, type: 'place', canonical, ...(country !== undefined && { country }) };
}

function withUsualName(name: NameMention, { usual }: Entries): NameMention {
  const canonical = usual.get(nameKey(name.text));
  if (canonical === undefined) return name;
  return { ...name, canonical, ...(name.type === 'person' && { parts: parsePersonName(canonical) }) };
}
