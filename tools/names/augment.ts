import { givenName } from '../../src/lexicon/en/given-names.ts';
import { ORGANISATION_ENDINGS, PLACE_ENDINGS } from '../../src/lexicon/en/organisations.ts';
import { findPlaces } from '../../src/lexicon/en/places.ts';
import { isCommonWord } from '../../src/syntax/weights/lexicon.ts';
import { type TrainingDocument, type TrainingSentence, trainingSentence } from './documents.ts';
import type { GoldName } from './gold.ts';
import {
  acronym,
  bodyName,
  cityName,
  companyName,
  countryName,
  familyWord,
  fullName,
  givenWord,
  pick,
  type Random,
  stateName,
} from './random-names.ts';

/** Titles that news puts before names, as it writes them. */
const TITLES =
  `Mr.;Mr.;Ms.;Mrs.;Dr.;President;Vice President;Prime Minister;former President;Sen.;Rep.;Gov.;Gen.;Lt. Col.;Capt.;Sgt.;Judge;
Justice;Chief Justice;Attorney General;Secretary of State;Foreign Minister;Defense Secretary;House Speaker;Mayor;Sheriff;Police Chief;
Chancellor;Chairman;King;Prince;Pope;Archbishop;Rabbi;Professor;spokesman;spokeswoman;attorney;coach;former Gov.;Senate Majority Leader;
Lt. Gov.;Press Secretary;Chief Executive;Director;Officer;Detective;Ambassador;Republican Sen.;Democratic Rep.;editor;analyst;District Attorney`.split(
    /;\s*/,
  );

/** New names for the names of one document, one for each old one. */
interface Renaming {
  readonly random: Random;
  readonly words: Map<string, string>;
}

function renamed({ words }: Renaming, old: string, make: () => string): string {
  const known = words.get(old);
  if (known !== undefined) return known;
  const made = make();
  words.set(old, made);
  return made;
}

function person(text: string, renaming: Renaming): string {
  const parts = text.split(' ');
  if (parts.length > 1 && renaming.random() < 0.1) return renamed(renaming, text, () => fullName(renaming.random));
  return parts
    .map((part, index) => {
      if (!/^\p{Lu}\p{Ll}/u.test(part) || /\.$/.test(part)) return part;
      const given = parts.length > 1 ? index < parts.length - 1 : givenName(part)?.common === true;
      return renamed(renaming, `person ${part}`, () => (given ? givenWord : familyWord)(renaming.random));
    })
    .join(' ');
}

function place(text: string, renaming: Renaming): string {
  const { random } = renaming;
  const kind = findPlaces(text)[0]?.kind;
  return renamed(renaming, `place ${text}`, () => {
    if (kind === 'country') return countryName(random);
    if (kind === 'division') return stateName(random);
    const words = text.split(' ');
    const last = words.at(-1) ?? '';
    if (words.length > 1 && PLACE_ENDINGS.has(last.toLowerCase()))
      return `${random() < 0.5 ? familyWord(random) : cityName(random)} ${last}`;
    return kind === 'city' || words.length === 1 ? cityName(random) : text;
  });
}

function organisation(text: string, renaming: Renaming): string {
  const { random } = renaming;
  return renamed(renaming, `organisation ${text}`, () => {
    if (/^[A-Z]{2,5}$/.test(text)) return acronym(random);
    const words = text.split(' ');
    const last = words.at(-1) ?? '';
    if (words.length > 1 && ORGANISATION_ENDINGS.has(last.toLowerCase()) && random() < 0.6) {
      const head = random() < 0.4 ? cityName(random) : random() < 0.7 ? familyWord(random) : countryName(random);
      return [head, ...words.slice(1)].join(' ');
    }
    return random() < 0.5 ? bodyName(random) : companyName(random);
  });
}

/** Words of works, events and products that are no common words are renamed too, so that not every rare word is a person. */
function other(text: string, renaming: Renaming): string {
  const { random } = renaming;
  const word = (): string =>
    random() < 0.5 ? familyWord(random) : random() < 0.5 ? cityName(random) : givenWord(random);
  return text
    .split(' ')
    .map((part) => {
      if (/^[A-Z]{2,5}$/.test(part)) return renamed(renaming, `other ${part}`, () => acronym(random));
      const plain = /^\p{Lu}\p{Ll}+$/u.test(part) && !isCommonWord(part.toLowerCase()) && part.length > 3;
      return plain ? renamed(renaming, `other ${part}`, word) : part;
    })
    .join(' ');
}

const RENAME: Readonly<Record<string, (text: string, renaming: Renaming) => string>> = {
  person,
  place,
  organisation,
  other,
};

/** A title to put before a person's name, where none stands there already, with the organisation it names. */
function title(before: string, random: Random): { readonly organisation: string; readonly words: string } | null {
  if (random() > 0.2 || /(?:\p{Lu}[\p{L}.]*|the|a|an|his|her|their|my)\s$/u.test(before) || /[-("“]$/.test(before))
    return null;
  const organisation = random() < 0.2 ? (random() < 0.5 ? bodyName(random) : companyName(random)) : '';
  return { organisation, words: `${organisation && ' '}${pick(random, TITLES)} ` };
}

function augmentSentence(sentence: TrainingSentence, renaming: Renaming): TrainingSentence {
  let text = '';
  let at = 0;
  const gold: GoldName[] = [];
  for (const { start, end, type } of sentence.gold) {
    text += sentence.text.slice(at, start);
    const old = sentence.text.slice(start, end);
    const rename = RENAME[type];
    const titled = type === 'person' ? title(text, renaming.random) : null;
    if (titled) {
      const { organisation, words } = titled;
      if (organisation) gold.push({ start: text.length, end: text.length + organisation.length, type: 'organisation' });
      text += organisation + words;
    }
    const fresh = rename && renaming.random() < 0.9 ? rename(old, renaming) : old;
    gold.push({ start: text.length, end: text.length + fresh.length, type });
    text += fresh;
    at = end;
  }
  return trainingSentence(text + sentence.text.slice(at), gold);
}

/** The document with other names in the place of its own, and some titles before persons. */
export function augment({ id, sentences }: TrainingDocument, random: Random): TrainingDocument {
  const renaming: Renaming = { random, words: new Map() };
  return { id: `${id} renamed`, sentences: sentences.map((sentence) => augmentSentence(sentence, renaming)) };
}
