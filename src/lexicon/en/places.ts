import { COUNTRIES } from './countries.ts';
import { data as instances } from './name-instances.data.ts';
import { data as cities } from './places-cities.data.ts';
import { CITY_FORMS, DIVISIONS, US_STATES, WORLD_REGIONS } from './places-regions.ts';

export type PlaceKind = 'continent' | 'region' | 'country' | 'division' | 'city';

/** One place that a name may mean. */
export interface Place {
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO country code; `''` for regions of several countries. */
  readonly country: string;
  /** `country.code` of its first-level division where that is told apart, e.g. `US.TX`. */
  readonly division: string;
  /** Countries of a region or continent. */
  readonly members?: ReadonlySet<string>;
  /** Rank among places of one name: the base-2 logarithm of a city's thousands of inhabitants; larger kinds rank higher. */
  readonly rank: number;
}

const RANK = { continent: 40, country: 35, region: 30, division: 20 } as const;

/** The key of a place's name: lower case, without article, accents, or stops after a single letter or "St". */
export function placeKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^the /, '')
    .replace(/\bst\. /g, 'saint ')
    .replace(/\bst /g, 'saint ')
    .replace(/\bmt\. /g, 'mount ')
    .trim();
}

type Table = Map<string, Place[]>;

function add(table: Table, form: string, place: Place): void {
  const key = placeKey(form);
  const known = table.get(key);
  if (!known) table.set(key, [place]);
  else if (
    !known.some(
      ({ kind, country, division }) => kind === place.kind && country === place.country && division === place.division,
    )
  )
    known.push(place);
}

function addCountries(table: Table): void {
  for (const { code, name, aliases } of COUNTRIES.values()) {
    const place: Place = { name, kind: 'country', country: code, division: '', rank: RANK.country };
    for (const form of [name, ...aliases]) add(table, form, place);
  }
}

function addDivisions(table: Table): void {
  for (const row of US_STATES) {
    const [code = '', name = '', abbreviation = ''] = row.split('|');
    const place: Place = { name, kind: 'division', country: 'US', division: `US.${code}`, rank: RANK.division };
    for (const form of new Set([name, abbreviation])) add(table, form, place);
  }
  for (const row of DIVISIONS) {
    const [country = '', names = ''] = row.split('|');
    for (const entry of names.split(';')) {
      const [code = '', named] = entry.split(':');
      const name = named ?? code;
      const division = `${country}.${named ? code : placeKey(name)}`;
      add(table, name, { name, kind: 'division', country, division, rank: RANK.division });
    }
  }
}

function addRegions(table: Table): void {
  const all = [...COUNTRIES.values()];
  for (const row of WORLD_REGIONS) {
    const [name = '', rule = ''] = row.split('|');
    const [continent = '', list = ''] = rule.includes('=')
      ? rule.split('=').map((part) => part.replace(/,$/, ''))
      : [rule];
    const members = new Set(list.split(',').filter((code) => code !== ''));
    for (const { code, continent: own } of all) if (own === continent) members.add(code);
    const kind = list === '' ? 'continent' : 'region';
    add(table, name, { name, kind, country: '', division: '', members, rank: RANK[kind] });
  }
}

function addCities(table: Table): void {
  const city = (form: string, home: string, size: string, name = form): void => {
    const country = home.slice(0, 2);
    const division = home.length > 2 ? home : '';
    add(table, form, { name, kind: 'city', country, division, rank: Number.parseInt(size, 36) });
  };
  for (const line of cities.split('\n')) {
    const home = line.slice(0, line.indexOf(':'));
    for (const entry of line.slice(home.length + 1).split(';')) city(entry.slice(0, -1), home, entry.slice(-1));
  }
  for (const row of CITY_FORMS) {
    const [form = '', home = '', size = '0', name] = row.split('|');
    city(form, home, size, name);
  }
  for (const { code, capital } of COUNTRIES.values()) {
    if (capital !== '' && !table.get(placeKey(capital))?.some((place) => place.country === code))
      city(capital, code, '8');
  }
}

let table: Table | null = null;

function places(): Table {
  if (table) return table;
  table = new Map();
  addCountries(table);
  addRegions(table);
  addDivisions(table);
  addCities(table);
  for (const list of table.values()) list.sort((a, b) => b.rank - a.rank);
  return table;
}

/** The places a name may mean, likeliest first; empty where the tables do not have it. */
export function findPlaces(name: string): readonly Place[] {
  return places().get(placeKey(name)) ?? [];
}

const POSTAL: ReadonlyMap<string, string> = new Map(US_STATES.map((row) => [row.slice(0, 2), row.split('|')[1] ?? '']));

/** The name of a US state by its postal code, in capitals. */
export function stateByPostalCode(code: string): string | null {
  return POSTAL.get(code) ?? null;
}

let instanceTable: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Names of a kind in WordNet, in lower case. */
export function nameInstances(kind: 'place' | 'organisation' | 'event' | 'work'): ReadonlySet<string> {
  instanceTable ??= new Map(
    instances.split('\n').map((line) => {
      const [name = '', entries = ''] = line.split('|');
      return [name, new Set(entries.toLowerCase().split(';'))];
    }),
  );
  return instanceTable.get(kind) ?? new Set();
}

/** All place names known, as keys of `placeKey`. */
export function placeNames(): Iterable<string> {
  return places().keys();
}
