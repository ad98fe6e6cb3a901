/**
 * Writes src/lexicon/en/units.data.ts: the units of measure of news English with their factor to the base unit of
 * their dimension. The factors come from the package `convert` (MIT); only the spellings are told here.
 *
 * Run: npx tsx tools/lexicon/units.ts
 */
import { writeFileSync } from 'node:fs';
import { convert } from 'convert';

type Row = readonly [base: string, from: string, to: string, spellings: string];

/** Spellings: the singular comes first; symbols that must keep their case begin with `=`. */
const ROWS: readonly Row[] = [
  ['m', 'meter', 'meter', 'meter,metre,=m'],
  ['m', 'kilometer', 'meter', 'kilometer,kilometre,km,kms,kilo-metre'],
  ['m', 'centimeter', 'meter', 'centimeter,centimetre,cm'],
  ['m', 'millimeter', 'meter', 'millimeter,millimetre,mm'],
  ['m', 'micrometer', 'meter', 'micrometer,micrometre,micron'],
  ['m', 'nanometer', 'meter', 'nanometer,nanometre,nm'],
  ['m', 'mile', 'meter', 'mile,mi'],
  ['m', 'yard', 'meter', 'yard,yd,yds'],
  ['m', 'foot', 'meter', 'foot,feet,ft'],
  ['m', 'inch', 'meter', 'inch,inches'],
  ['m', 'nautical mile', 'meter', 'nautical mile,nmi'],
  ['m', 'light-year', 'meter', 'light year'],
  ['m2', 'square meter', 'square meter', 'square meter,square metre,sq m,m²,m2,sqm'],
  ['m2', 'square kilometer', 'square meter', 'square kilometer,square kilometre,sq km,km²,km2'],
  ['m2', 'square mile', 'square meter', 'square mile,sq mi'],
  ['m2', 'square foot', 'square meter', 'square foot,square feet,sq ft,sqft'],
  ['m2', 'square yard', 'square meter', 'square yard'],
  ['m2', 'square inch', 'square meter', 'square inch,square inches'],
  ['m2', 'acre', 'square meter', 'acre'],
  ['m2', 'hectare', 'square meter', 'hectare,ha'],
  ['kg', 'kilogram', 'kilogram', 'kilogram,kilogramme,kilo,kg,kgs'],
  ['kg', 'gram', 'kilogram', 'gram,gramme,=g'],
  ['kg', 'milligram', 'kilogram', 'milligram,milligramme,mg'],
  ['kg', 'microgram', 'kilogram', 'microgram,mcg'],
  ['kg', 'pound', 'kilogram', 'pound,lb,lbs'],
  ['kg', 'ounce', 'kilogram', 'ounce,oz'],
  ['kg', 'stone', 'kilogram', 'stone'],
  ['kg', 'short ton', 'kilogram', 'ton,short ton'],
  ['kg', 'tonne', 'kilogram', 'tonne,metric ton,metric tonne'],
  ['kg', 'long ton', 'kilogram', 'long ton'],
  ['kg', 'kilotonne', 'kilogram', 'kiloton,kilotonne'],
  ['kg', 'megatonne', 'kilogram', 'megaton,megatonne'],
  ['kg', 'gigatonne', 'kilogram', 'gigaton,gigatonne'],
  ['l', 'liter', 'liter', 'liter,litre'],
  ['l', 'milliliter', 'liter', 'milliliter,millilitre,ml'],
  ['l', 'gallon', 'liter', 'gallon'],
  ['l', 'imperial gallon', 'liter', 'imperial gallon'],
  ['l', 'quart', 'liter', 'quart'],
  ['l', 'pint', 'liter', 'pint'],
  ['l', 'US fluid ounce', 'liter', 'fluid ounce,fl oz'],
  ['l', 'cubic meter', 'liter', 'cubic meter,cubic metre,m³'],
  ['l', 'cubic foot', 'liter', 'cubic foot,cubic feet'],
  ['l', 'cubic yard', 'liter', 'cubic yard'],
  ['l', 'cubic kilometer', 'liter', 'cubic kilometer,cubic kilometre'],
  ['l', 'acre-foot', 'liter', 'acre-foot,acre-feet'],
  ['K', 'celsius', 'kelvin', 'degree Celsius,degree centigrade,celsius,centigrade,°c,degree C,=C'],
  ['K', 'fahrenheit', 'kelvin', 'degree Fahrenheit,fahrenheit,°f,degree F,=F'],
  ['K', 'kelvin', 'kelvin', 'kelvin,degree kelvin'],
  ['J', 'joule', 'joule', 'joule'],
  ['J', 'kilojoule', 'joule', 'kilojoule,kj'],
  ['J', 'megajoule', 'joule', 'megajoule'],
  ['J', 'watt-hour', 'joule', 'watt-hour,watt hour'],
  ['J', 'kilowatt-hour', 'joule', 'kilowatt-hour,kilowatt hour,kwh'],
  ['J', 'megawatt-hour', 'joule', 'megawatt-hour,megawatt hour,mwh'],
  ['J', 'gigawatt-hour', 'joule', 'gigawatt-hour,gigawatt hour,gwh'],
  ['J', 'terawatt-hour', 'joule', 'terawatt-hour,terawatt hour,twh'],
  ['W', 'watt', 'watt', 'watt'],
  ['W', 'kilowatt', 'watt', 'kilowatt,kw'],
  ['W', 'megawatt', 'watt', 'megawatt,mw'],
  ['W', 'gigawatt', 'watt', 'gigawatt,gw'],
  ['W', 'terawatt', 'watt', 'terawatt,tw'],
  ['W', 'horsepower', 'watt', 'horsepower,hp,bhp'],
  ['B', 'byte', 'byte', 'byte'],
  ['B', 'kilobyte', 'byte', 'kilobyte,kb'],
  ['B', 'megabyte', 'byte', 'megabyte,mb'],
  ['B', 'gigabyte', 'byte', 'gigabyte,gb'],
  ['B', 'terabyte', 'byte', 'terabyte,tb'],
  ['B', 'petabyte', 'byte', 'petabyte,pb'],
  ['Hz', 'hertz', 'hertz', 'hertz,hz'],
  ['Hz', 'kilohertz', 'hertz', 'kilohertz,khz'],
  ['Hz', 'megahertz', 'hertz', 'megahertz,mhz'],
  ['Hz', 'gigahertz', 'hertz', 'gigahertz,ghz'],
  ['Pa', 'millibar', 'pascal', 'millibar,mbar'],
  ['Pa', 'hectopascal', 'pascal', 'hectopascal,hpa'],
  ['Pa', 'pound per square inch', 'pascal', 'pound per square inch,pounds per square inch,psi'],
  ['s', 'second', 'second', 'second,sec,secs'],
  ['s', 'millisecond', 'second', 'millisecond'],
  ['s', 'minute', 'second', 'minute,min,mins'],
  ['s', 'hour', 'second', 'hour,hr,hrs'],
  ['s', 'day', 'second', 'day'],
  ['s', 'week', 'second', 'week,wk,wks'],
  ['s', 'fortnight', 'second', 'fortnight'],
  ['s', 'month', 'second', 'month'],
  ['s', 'year', 'second', 'year,yr,yrs'],
  ['s', 'decade', 'second', 'decade'],
  ['s', 'century', 'second', 'century,centuries'],
];

/** Speeds are a length over a time. */
const SPEEDS: readonly (readonly [length: string, time: string, spellings: string])[] = [
  ['mile', 'hour', 'mile per hour,miles per hour,mile an hour,miles an hour,mph'],
  [
    'kilometer',
    'hour',
    'kilometer per hour,kilometers per hour,kilometre per hour,kilometres per hour,kilometers an hour,kilometres an hour,kph,kmh,km per hour,km an hour,km/h',
  ],
  ['meter', 'second', 'meter per second,meters per second,metre per second,metres per second,m/s'],
  ['foot', 'second', 'foot per second,feet per second'],
  ['nautical mile', 'hour', 'knot,knots,kt,kts'],
];

type Convert = (amount: number, unit: string) => { to(unit: string): number };
const library = convert as unknown as Convert;
const round = (value: number): number => Number(value.toPrecision(12));

function measureLine([base, from, to, spellings]: Row): string {
  const offset = round(library(0, from).to(to));
  const factor = round(library(1, from).to(to) - library(0, from).to(to));
  return `${base}|${factor}|${offset}|${spellings}`;
}

function speedLine([length, time, spellings]: (typeof SPEEDS)[number]): string {
  return `m/s|${round(library(1, length).to('meter') / library(1, time).to('second'))}|0|${spellings}`;
}

const lines = [...ROWS.map(measureLine), ...SPEEDS.map(speedLine)];
writeFileSync(
  new URL('../../src/lexicon/en/units.data.ts', import.meta.url),
  `// Made by tools/lexicon/units.ts; factors from the npm package convert 8.0.2 (MIT, Jonah Snider and contributors).
// Base unit | factor | offset | spellings: the singular first, \`=\` before a symbol whose case counts.
export const UNIT_ROWS = \`\n${lines.join('\n')}\n\`;\n`,
);
