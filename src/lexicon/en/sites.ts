/**
 * Common nouns for sites and for the parts of one, by sort: words of one line may be told of one place, words of two lines
 * seldom are. WordNet's artefacts and geological formations that news puts events in ("structure", "way", "area",
 * "body of water"), grouped by what may be called both.
 */
const SITES = [
  'home house residence apartment flat condo condominium dwelling mansion bungalow duplex townhouse townhome',
  'hospital infirmary clinic ward',
  'hospice',
  'hotel motel inn resort',
  'jail prison penitentiary cell lockup dungeon',
  'school classroom kindergarten preschool',
  'university college',
  'church cathedral chapel mosque synagogue temple shrine monastery',
  'store shop supermarket market mall grocery bakery pharmacy boutique outlet',
  'restaurant café cafe bar pub diner nightclub club tavern eatery coffeehouse',
  'office headquarters',
  'factory plant warehouse refinery mill brewery',
  'street sidewalk road highway intersection avenue roadside crosswalk freeway motorway alley lane',
  'parking garage driveway carport',
  'park playground garden',
  'square plaza',
  'stadium arena gym gymnasium ballpark',
  'airport airstrip runway airfield',
  'subway metro platform',
  'bus',
  'train',
  'car truck van taxi cab suv limousine minivan pickup',
  'plane helicopter jet airliner',
  'boat ship ferry yacht vessel',
  'river lake pond creek stream canal',
  'sea ocean',
  'beach shore seaside',
  'theater theatre cinema',
  'museum gallery library',
  'ministry embassy consulate',
  'palace castle',
  'farm ranch barn',
  'desert mountain hill forest wood jungle valley',
  'cemetery graveyard',
  'bridge tunnel',
  'barracks base camp',
] as const;

/** Parts of a site; what is said to have been in one of them may be said of the site as well. */
const PARTS = [
  'roof attic loft rooftop',
  'basement cellar',
  'kitchen',
  'bedroom',
  'bathroom restroom toilet shower washroom',
  'hallway corridor',
  'lobby entrance entry doorway foyer vestibule door gate doorstep',
  'stairwell staircase stair elevator',
  'courtyard yard backyard lawn patio',
  'porch balcony terrace veranda',
  'storeroom storage closet',
  'hall auditorium ballroom',
  'cafeteria canteen dining',
  'pool',
] as const;

const sorted = (lines: readonly string[]) =>
  lines.flatMap((line) => line.split(' ').map((word) => [word, line.split(' ')[0] ?? word] as const));

const SITE_OF: ReadonlyMap<string, string> = new Map(sorted(SITES));
const PART_OF: ReadonlyMap<string, string> = new Map(sorted(PARTS));

/** The sort of a site, or of a part of one, and which of the two it is; `null` for any other noun. */
export function siteSort(noun: string): { readonly sort: string; readonly isPart: boolean } | null {
  const site = SITE_OF.get(noun);
  if (site !== undefined) return { sort: site, isPart: false };
  const part = PART_OF.get(noun);
  return part === undefined ? null : { sort: part, isPart: true };
}

const OPEN = new Set('street parking park square bus train car boat subway'.split(' '));

/** Whether a sort is no building, so that what was there may have been in front of one. */
export function isOpenSite(sort: string): boolean {
  return OPEN.has(sort);
}

/** Sorts of which a body that bears one in its name is a site before it is a party: "Elm Hospital", and not "the House". */
const NAMED = new Set(
  'hospital hospice hotel jail school university church store stadium airport museum park bridge cemetery theater'.split(
    ' ',
  ),
);

/** The sort of site that a name tells by its last word, or by its first before "of"; an empty text where it tells none. */
export function namedSiteSort(words: readonly string[]): string {
  const at = words.indexOf('of');
  const heads = [at > 0 ? words[at - 1] : undefined, words.at(-1)];
  const sorts = heads.map((word) => SITE_OF.get(MEDICAL.has(word ?? '') ? 'hospital' : (word ?? '')) ?? '');
  return sorts.find((sort) => NAMED.has(sort)) ?? '';
}

/** "Elm Medical *Center*" is one, and so a hospital for all that matters here. */
const MEDICAL = new Set(['medical']);
