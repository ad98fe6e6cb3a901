import { AGENCIES } from '../../lexicon/en/agencies.ts';
import { CREEDS, DEMONYMS } from '../../lexicon/en/demonyms.ts';
import { EVENT_ENDINGS, LAW_ENDINGS, NEWS_OUTLETS } from '../../lexicon/en/organisations.ts';
import { OTHER_NAMES } from '../../lexicon/en/organisations-others.ts';
import { PARTIES } from '../../lexicon/en/parties.ts';
import { findPlaces } from '../../lexicon/en/places.ts';
import type { NameType } from '../../types.ts';

/** Languages that are no demonym's form are rare in news; these are the common ones. */
const LANGUAGES = new Set([
  'mandarin',
  'cantonese',
  'hebrew',
  'arabic',
  'farsi',
  'latin',
  'urdu',
  'hindi',
  'swahili',
  'tagalog',
]);
const PRODUCTS =
  /^(?:iPhone|iPad|Android|Boeing|Airbus|Windows|Galaxy|Kindle|Xbox|PlayStation|Model|Viagra|Twitter)\b|-\d+$|\d{2,}$/;
const LAST_WORD = /[\p{L}\p{N}.'’-]+$/u;

function placeSubtype(name: string): string | undefined {
  const kind = findPlaces(name)[0]?.kind;
  return kind === 'division' ? 'state' : kind;
}

function organisationSubtype(name: string): string | undefined {
  const agency = AGENCIES.get(name);
  if (agency) return agency.class;
  if (PARTIES.has(name)) return 'party';
  if (NEWS_OUTLETS.has(name)) return 'outlet';
  if (/\b(?:Inc|Corp|Corporation|Company|Co|Ltd|LLC|plc|Airlines|Motors|Bank|Group|Holdings)\.?$/.test(name))
    return 'company';
  return undefined;
}

function otherSubtype(name: string, quoted: boolean): string | undefined {
  const last = (LAST_WORD.exec(name)?.[0] ?? '').toLowerCase();
  const known = OTHER_NAMES.get(name);
  if (known) return known;
  if (DEMONYMS.has(name.toLowerCase())) return 'nationality';
  if (CREEDS.has(name)) return 'ideology';
  if (PARTIES.get(name)?.member) return 'party member';
  if (LANGUAGES.has(name.toLowerCase())) return 'language';
  if (/\bv\.? /.test(name) || LAW_ENDINGS.has(last)) return 'law';
  if (
    EVENT_ENDINGS.has(last) ||
    /^(?:Hurricane|Typhoon|Cyclone|Operation|Battle|World War|Tropical Storm)\b/.test(name)
  )
    return 'event';
  if (quoted) return 'work';
  return PRODUCTS.test(name) ? 'product' : undefined;
}

/**
 * A finer type of a name, where the tables or its words tell one.
 * @param quoted whether it stands in quotation marks of its own
 */
export function subtypeOf(name: string, type: NameType, quoted: boolean): string | undefined {
  if (type === 'place') return placeSubtype(name);
  if (type === 'organisation') return organisationSubtype(name);
  return type === 'other' ? otherSubtype(name, quoted) : undefined;
}
