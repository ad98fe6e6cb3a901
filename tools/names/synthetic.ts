import { COUNTRIES } from '../../src/lexicon/en/countries.ts';
import type { NameType } from '../../src/types.ts';
import { type TrainingDocument, type TrainingSentence, trainingSentence } from './documents.ts';
import type { GoldName } from './gold.ts';
import { TEMPLATES } from './news-templates.ts';
import {
  acronym,
  bodyName,
  cityName,
  companyName,
  countryName,
  fullName,
  outletName,
  pick,
  type Random,
  stateName,
} from './random-names.ts';

const TITLES = [
  'President',
  'Prime Minister',
  'Sen.',
  'Rep.',
  'Mr.',
  'Gov.',
  'Foreign Minister',
  'Gen.',
  'Chancellor',
  'Secretary of State',
  'Mayor',
  'Dr.',
];
const SEATS = [
  'White House',
  'White House',
  'White House',
  'Kremlin',
  'Pentagon',
  'Blue House',
  'Vatican',
  'State Department',
  'Justice Department',
  'Treasury',
  'Senate',
  'House',
];
const DEMONYMS = [...COUNTRIES.values()].flatMap(({ demonyms }) => demonyms.slice(0, 1));
const SENTENCES_A_DOCUMENT = 12;
const PERSONS_A_DOCUMENT = 6;

interface Cast {
  readonly random: Random;
  readonly persons: readonly string[];
}

const familyOf = (name: string): string =>
  /^\S+ \S+-\p{Ll}/u.test(name)
    ? (name.split(' ')[0] ?? name)
    : (name
        .replace(/ Jr\.$/, '')
        .split(' ')
        .at(-1) ?? name);

/** The filling of a place, and its type where it is a name that counts. */
function fill(slot: string, { random, persons }: Cast): { readonly text: string; readonly type: NameType | null } {
  switch (slot) {
    case 'P':
      return { text: pick(random, persons), type: 'person' };
    case 'p':
      return { text: familyOf(pick(random, persons)), type: 'person' };
    case 'O':
      return { text: bodyName(random), type: 'organisation' };
    case 'C':
      return { text: companyName(random), type: 'organisation' };
    case 'N':
      return { text: outletName(random), type: 'organisation' };
    case 'A':
      return { text: acronym(random), type: 'organisation' };
    case 'W':
      return { text: pick(random, SEATS), type: 'organisation' };
    case 'L':
      return { text: cityName(random), type: 'place' };
    case 'K':
      return { text: countryName(random), type: 'place' };
    case 'S':
      return { text: stateName(random), type: 'place' };
    case 'D':
      return { text: pick(random, DEMONYMS), type: null };
    default:
      return { text: pick(random, TITLES), type: null };
  }
}

function synthesise(template: string, cast: Cast): TrainingSentence {
  let text = '';
  const gold: GoldName[] = [];
  for (const piece of template
    .replace(/ ([.,:'’)])/g, '$1')
    .replace(/\( /g, '(')
    .split(/(\{\w\})/)) {
    const slot = /^\{(\w)\}$/.exec(piece)?.[1];
    const filled = slot ? fill(slot, cast) : { text: piece, type: null };
    if (filled.type && !text.endsWith('-'))
      gold.push({ start: text.length, end: text.length + filled.text.length, type: filled.type });
    text += filled.text;
  }
  return trainingSentence(text, gold);
}

/** An article of template sentences in which the same few persons appear. */
export function syntheticDocument(id: string, random: Random): TrainingDocument {
  const persons = Array.from({ length: PERSONS_A_DOCUMENT }, () => fullName(random));
  const sentences = Array.from({ length: SENTENCES_A_DOCUMENT }, () =>
    synthesise(pick(random, TEMPLATES), { random, persons }),
  );
  return { id, sentences };
}
