import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM } from '../../lexicon/en/countries.ts';
import { DEMONYMS } from '../../lexicon/en/demonyms.ts';
import { METONYMS } from '../../lexicon/en/metonyms.ts';
import { findPlaces, type Place, placeKey, stateByPostalCode } from '../../lexicon/en/places.ts';

/** How one place stands to another; `unknown` where a name is not in the tables or may mean several places. */
export type PlaceRelation = 'same' | 'contains' | 'within' | 'disjoint' | 'unknown';

/** Longer strings name no place. */
const MAXIMUM_LENGTH = 120;
/** A city this many doublings larger than its namesakes is the one meant. */
const DOMINANCE = 3;

function stateOf(word: string): readonly Place[] {
  const state = /^[A-Z]{2}$/.test(word) ? stateByPostalCode(word) : null;
  return findPlaces(state ?? word).filter(({ kind }) => kind !== 'city');
}

const lies = (place: Place, area: Place): boolean =>
  area.members?.has(place.country) === true ||
  (area.kind === 'country' && area.country === place.country && place.kind !== 'country') ||
  (area.kind === 'division' && place.kind === 'city' && area.division === place.division);

/** The readings of "Springfield, Mo." or "Paris": those inside what follows the comma, where there is one. */
function readings(name: string): readonly Place[] {
  const [own = '', ...areas] = name
    .slice(0, MAXIMUM_LENGTH)
    .split(',')
    .map((part) => part.trim());
  const whole = findPlaces(name.slice(0, MAXIMUM_LENGTH));
  if (areas.length === 0 || whole.length > 0) return likeliest(whole);
  const inside = stateOf(areas[0] ?? '');
  return findPlaces(own).filter((place) => inside.some((area) => lies(place, area)));
}

/** Without the namesakes that nobody means: those much smaller than the first. */
function likeliest(places: readonly Place[]): readonly Place[] {
  const top = places[0];
  return top
    ? places.filter(
        ({ rank, kind }) => rank > top.rank - DOMINANCE || kind === 'division' || (top.kind === 'division' && rank > 8),
      )
    : [];
}

const same = (a: Place, b: Place): boolean =>
  a.kind === b.kind && a.country === b.country && a.division === b.division && placeKey(a.name) === placeKey(b.name);

/** Cities of one division, or of a country whose divisions are not told apart, may overlap as city and suburb do. */
function mayOverlap(a: Place, b: Place): boolean {
  if (a.kind === 'region' || b.kind === 'region' || a.kind === 'continent' || b.kind === 'continent') return true;
  if (a.country !== b.country) return false;
  return a.kind !== b.kind && (a.division === '' || b.division === '' || a.division.slice(3) !== b.division.slice(3))
    ? !/^..\.(?:\d\d|[A-Z]{2,3})$/.test(a.kind === 'division' ? a.division : b.division) ||
        a.division === '' ||
        b.division === ''
    : false;
}

function relate(a: Place, b: Place): PlaceRelation {
  if (same(a, b)) return 'same';
  if (lies(a, b)) return 'within';
  if (lies(b, a)) return 'contains';
  return mayOverlap(a, b) ? 'unknown' : 'disjoint';
}

/**
 * How place `a` stands to place `b`: Chengdu is within China, South Korea contains Seoul, New York and Seoul are
 * disjoint. Names that may mean several places are related only where all readings give one answer, or where they can
 * be one place or one inside the other.
 */
export function placeRelation(a: string, b: string): PlaceRelation {
  if (placeKey(a) === placeKey(b) && a.trim() !== '') return 'same';
  const relations = new Set<PlaceRelation>();
  for (const first of readings(a)) for (const second of readings(b)) relations.add(relate(first, second));
  for (const relation of ['same', 'within', 'contains', 'unknown'] as const)
    if (relations.has(relation)) return relation;
  return relations.size > 0 ? 'disjoint' : 'unknown';
}

/** The ISO 3166-1 code of the country a demonym or adjective tells ("Japanese", "Britons", "English"), or `null`. */
export function demonymCountry(word: string): string | null {
  const key = word.trim().toLowerCase();
  const country = COUNTRY_BY_DEMONYM.get(key);
  if (country) return country.code;
  const home = DEMONYMS.get(key);
  const code = home ? findPlaces(home)[0]?.country : undefined;
  return code ? code : null;
}

/**
 * The ISO 3166-1 code of the country whose government a building, an address or a capital may stand for ("the Kremlin",
 * "Seoul"), or `null`. Whether it does stand for the government is for the context to tell.
 */
export function metonymCountry(name: string): string | null {
  const key = name.trim().toLowerCase().replace(/^the /, '').replace(/’/g, "'");
  return METONYMS.get(key)?.country ?? COUNTRY_BY_CAPITAL.get(key)?.code ?? null;
}
