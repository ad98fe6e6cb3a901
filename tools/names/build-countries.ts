/**
 * Countries from the npm packages countries-list 3.4.1, i18n-iso-countries 7.14.0 and i18n-nationality 1.4.0
 * (all MIT), with the corrections of `country-corrections.ts`.
 *
 *     npm i --prefix DIR --ignore-scripts countries-list@3.4.1 i18n-iso-countries@7.14.0 i18n-nationality@1.4.0
 *     npx tsx tools/names/build-countries.ts DIR
 *
 * One line for each country: `KR|AS|South Korea|Seoul|South Korean|Republic of Korea;ROK`, that is code, continent,
 * name, capital, demonyms (adjective first), other names.
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { ALIASES, CAPITALS, DEMONYMS, NAMES } from './country-corrections.ts';
import { writeTable } from './write-table.ts';

interface Country {
  readonly name: string;
  readonly continent: string;
  readonly capital: string;
  readonly alias?: readonly string[];
}

const load = createRequire(join(resolve(process.argv[2] ?? '.'), 'package.json'));
const { countries } = load('countries-list') as { countries: Record<string, Country> };
const iso = load('i18n-iso-countries/langs/en.json').countries as Record<string, string | string[]>;
const nationalities = load('i18n-nationality/langs/en.json').nationalities as Record<string, string>;

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');
/** Colonial and historical names of the sources are no aliases in today's news. */
const HISTORICAL =
  /Pakistan$|Volta|Dahomey|Bechuana|Byelo|Belor|Honduras|Ubangi|Sahara|Abyssinia|Gold Coast|Guinea$|Indies|Kirghiz|Gilbert|Ceylon|Basuto|Moldavia|Sudan|Nyasa|South West|Rumania|Roumania|Siam|Turkmenia|Ellice|Formosa|Tanganyika|Hebrides|Rhodesia|Dutch|Česk/;

function demonyms(code: string, name: string): readonly string[] {
  const own = DEMONYMS[code];
  if (own) return own;
  const word = (nationalities[code] ?? '').replace(/\s*\(.*/, '').replace(/^Antiguans$/, 'Antiguan');
  if (word === '' || plain(word) === plain(name) || /,|Island|Saint |Territor/.test(word)) return [];
  return /(?:ese|ish|ss)$/.test(word) ? [word] : [word, `${word}s`];
}

function aliases(code: string, country: Country, name: string): readonly string[] {
  const listed = [country.name, ...(country.alias ?? []), ...[iso[code] ?? []].flat()].filter(
    (alias) => !HISTORICAL.test(alias) && !/[(,]/.test(alias),
  );
  const all = [...listed, ...(ALIASES[code] ?? [])].flatMap((alias) => [alias, plain(alias)]);
  return [...new Set(all)].filter((alias) => alias !== name && alias !== 'Congo');
}

const rows = Object.keys(countries)
  .sort()
  .map((code) => {
    const country = countries[code] as Country;
    const name = NAMES[code] ?? country.name;
    const capital = CAPITALS[code] ?? country.capital;
    const others = aliases(code, country, name);
    return [code, country.continent, name, capital, demonyms(code, name).join(';'), others.join(';')].join('|');
  });
writeTable(
  'src/lexicon/en/countries.data.ts',
  'From countries-list 3.4.1, i18n-iso-countries 7.14.0 and i18n-nationality 1.4.0 (MIT), corrected by country-corrections.ts.',
  rows,
);
