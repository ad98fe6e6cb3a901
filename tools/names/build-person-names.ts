/**
 * Names of persons from the npm packages gender-detection-from-name 1.11.5, @cspell/dict-people-names 1.1.16 and
 * compromise 14.17.0 (all MIT), and the family names of persons in WordNet 3.1.
 *
 *     npm i --prefix DIR --ignore-scripts gender-detection-from-name@1.11.5 @cspell/dict-people-names@1.1.16 \
 *       compromise@14.17.0
 *     npx tsx tools/names/build-person-names.ts DIR
 *
 * A given name is kept when two sources have it. Given names stand in six lines: male, female and
 * either, first the common ones, then the others.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { personInstances } from './wordnet-instances.ts';
import { writeTable } from './write-table.ts';

const directory = resolve(process.argv[2] ?? '.');
const modules = join(directory, 'node_modules');
const LANGUAGES = ['en', 'fr', 'es', 'it', 'de', 'tr'];
const MINIMUM_SOURCES = 2;
/** A name in compromise's short list, or in this many of the lists, is a common one. */
const COMMON_SOURCES = 5;

const lower = (word: string): string => word.toLowerCase();
const gendered = LANGUAGES.map((language) => {
  const text = readFileSync(join(modules, 'gender-detection-from-name/names', `${language}.js`), 'utf8');
  return new Map(
    [...text.matchAll(/\['([^']+)', '(\w+)'\]/g)].map((match) => [match[1] as string, match[2] as string]),
  );
});
const dictionary = readFileSync(join(modules, '@cspell/dict-people-names/dict/people-names.txt'), 'utf8')
  .split('\n')
  .filter((line) => /^\p{Lu}\p{L}+$/u.test(line))
  .map(lower);
const inDictionary = new Set(dictionary);
const compromise = createRequire(join(directory, 'package.json'))('compromise');
const lexicon = compromise.model().one.lexicon as Record<string, string | string[]>;
const tagged = (pattern: RegExp): Set<string> =>
  new Set(Object.keys(lexicon).filter((word) => [lexicon[word] ?? []].flat().some((tag) => pattern.test(tag))));
const given = tagged(/^(?:MaleName|FemaleName|FirstName)$/);

function sources(name: string): number {
  const lists = gendered.filter((list) => list.has(name)).length;
  return lists + (inDictionary.has(name) ? 1 : 0) + (given.has(name) ? 2 : 0);
}

function gender(name: string): 'm' | 'f' | 'u' {
  const votes = gendered.map((list) => list.get(name)).filter((vote) => vote !== undefined);
  const english = gendered[0]?.get(name);
  if (votes.every((vote) => vote === votes[0]) && votes.length > 0)
    return votes[0] === 'male' ? 'm' : votes[0] === 'female' ? 'f' : 'u';
  return english === 'male' && votes.filter((vote) => vote !== 'male').length * 3 < votes.length ? 'm' : 'u';
}

const candidates = new Set([...given, ...gendered.flatMap((list) => [...list.keys()])]);
const kept = [...candidates]
  .filter((name) => /^\p{L}{2,}(?:[-']\p{L}+)*$/u.test(name) && sources(name) >= MINIMUM_SOURCES)
  .sort();
const keptSet = new Set(kept);
const common = (name: string): boolean => given.has(name) || sources(name) >= COMMON_SOURCES;
const select = (wanted: string, wantCommon: boolean): string =>
  kept.filter((name) => gender(name) === wanted && common(name) === wantCommon).join(' ');
writeTable(
  'src/lexicon/en/given-names.data.ts',
  'From gender-detection-from-name 1.11.5, @cspell/dict-people-names 1.1.16 and compromise 14.17.0 (MIT).',
  [true, false].flatMap((wantCommon) => ['m', 'f', 'u'].map((wanted) => select(wanted, wantCommon))),
);

const families = new Set([...dictionary, ...tagged(/^LastName$/), ...personInstances().map(lower)]);
writeTable(
  'src/lexicon/en/family-names.data.ts',
  'From @cspell/dict-people-names 1.1.16 and compromise 14.17.0 (MIT), and WordNet 3.1 (WordNet licence).',
  [...families].filter((name) => /^\p{L}{2,}(?:-\p{L}+)*$/u.test(name) && !keptSet.has(name)).sort(),
  ' ',
);
