import { data } from './countries.data.ts';

/** A country or territory. */
export interface Country {
  /** ISO 3166-1 alpha-2; `XK` for Kosovo. */
  readonly code: string;
  /** Continent: `AF`, `AN`, `AS`, `EU`, `NA`, `OC`, `SA`. */
  readonly continent: string;
  /** As news writes it. */
  readonly name: string;
  /** `''` where there is none of its own. */
  readonly capital: string;
  /** Adjective first, then nouns. */
  readonly demonyms: readonly string[];
  readonly aliases: readonly string[];
}

const split = (field: string | undefined): readonly string[] => (field ? field.split(';') : []);

/** All countries, by code. */
export const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  data.split('\n').map((line) => {
    const [code = '', continent = '', name = '', capital = '', demonyms, aliases] = line.split('|');
    return [code, { code, continent, name, capital, demonyms: split(demonyms), aliases: split(aliases) }];
  }),
);

function index(forms: (country: Country) => readonly string[]): ReadonlyMap<string, Country> {
  const table = new Map<string, Country>();
  for (const country of COUNTRIES.values()) {
    for (const form of forms(country)) {
      if (form !== '' && !table.has(form.toLowerCase())) table.set(form.toLowerCase(), country);
    }
  }
  return table;
}

/** Countries by name or other name, in lower case and without an article. */
export const COUNTRY_BY_NAME: ReadonlyMap<string, Country> = index(({ name, aliases }) => [
  name,
  ...aliases.map((alias) => alias.replace(/^the /, '')),
]);

/** Countries by capital, in lower case. */
export const COUNTRY_BY_CAPITAL: ReadonlyMap<string, Country> = index(({ capital }) => [capital]);

/** Countries by demonym, in lower case; a demonym of several countries is the first one's by code. */
export const COUNTRY_BY_DEMONYM: ReadonlyMap<string, Country> = index(({ demonyms }) => demonyms);
