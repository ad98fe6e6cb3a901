import { AGENCIES } from '../../lexicon/en/agencies.ts';
import { METONYMS } from '../../lexicon/en/metonyms.ts';
import { PARTIES } from '../../lexicon/en/parties.ts';
import { findPlaces } from '../../lexicon/en/places.ts';
import type { NameType } from '../../types.ts';
import { demonymCountry } from './place.ts';

/** What the tables tell of who or what a name means. */
export interface Identity {
  /** ISO 3166-1 code. */
  readonly country?: string;
  /** The name's usual full form: "United Nations" for "UN", "United States" for "U.S.". */
  readonly canonical?: string;
}

function placeIdentity(name: string): Identity {
  const place = findPlaces(name)[0];
  if (!place) return {};
  return { ...(place.country && { country: place.country }), canonical: place.name };
}

function organisationIdentity(name: string): Identity {
  const known = AGENCIES.get(name) ?? PARTIES.get(name);
  if (known) return { ...(known.country && { country: known.country }), canonical: known.name };
  const metonym = METONYMS.get(name.toLowerCase());
  return metonym ? { country: metonym.country } : {};
}

/** The country and the usual form of a name, where the tables have it. */
export function identify(name: string, type: NameType): Identity {
  if (type === 'place') return placeIdentity(name);
  if (type === 'organisation') return organisationIdentity(name);
  const country = type === 'other' ? demonymCountry(name) : null;
  const party = type === 'other' ? PARTIES.get(name) : undefined;
  return { ...(country && { country }), ...(party && { canonical: party.name }) };
}
