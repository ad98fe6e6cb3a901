import { AGENCIES } from '../../lexicon/en/agencies.ts';
import { COUNTRIES } from '../../lexicon/en/countries.ts';
import { CREEDS, DEMONYMS } from '../../lexicon/en/demonyms.ts';
import { METONYMS } from '../../lexicon/en/metonyms.ts';
import { NEWS_OUTLETS, WELL_KNOWN } from '../../lexicon/en/organisations.ts';
import { PARTIES } from '../../lexicon/en/parties.ts';
import { findPlaces, nameInstances, placeNames } from '../../lexicon/en/places.ts';

/** Kinds of listed names, as bits: a name may be in several lists. */
export const KIND = {
  country: 1,
  division: 2,
  region: 4,
  largeCity: 8,
  city: 16,
  placeInstance: 32,
  agency: 64,
  outlet: 128,
  wellKnown: 256,
  party: 512,
  metonym: 1024,
  organisationInstance: 2048,
  event: 4096,
  work: 8192,
  demonym: 16384,
  creed: 32768,
} as const;
export const KIND_COUNT = 16;
/** A city of a quarter of a million. */
const LARGE_CITY_RANK = 8;
const LONGEST_PHRASE = 6;

interface Gazetteer {
  readonly kinds: Map<string, number>;
  /** Names that are listed in capitals only: "WHO", which is not "Who". */
  readonly acronyms: Set<string>;
  /** The greatest number of words of a listed name, by its first word. */
  readonly lengths: Map<string, number>;
}

const PLAIN_KEY = /^[a-z0-9.'&-]+(?: [a-z0-9.'&-]+)*$/;

/** A phrase as the lists are searched: lower case, no accents, straight apostrophes, single spaces. */
function phraseKey(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN_KEY.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").replace(/\s+/g, ' ');
}

const ACRONYM = /^[A-Z]{2,6}$/;
const LEAD = /^[^\s'’-]*/;

function enter({ kinds, lengths, acronyms }: Gazetteer, name: string, kind: number): void {
  const key = phraseKey(name).replace(/^the /, '');
  if (key.length < 2) return;
  if (!ACRONYM.test(name)) acronyms.delete(key);
  else if (!kinds.has(key)) acronyms.add(key);
  kinds.set(key, (kinds.get(key) ?? 0) | kind);
  const first = LEAD.exec(key)?.[0] ?? '';
  const length = Math.min(LONGEST_PHRASE, key.split(/[\s'-]+/).length + (key.match(/['-]/g)?.length ?? 0));
  if ((lengths.get(first) ?? 0) < length) lengths.set(first, length);
}

/** Keys of places that are written in capitals, which the country list and this line enter as they are written. */
const CAPITAL_PLACES = new Set(['us', 'uk', 'uae', 'usa', 'la', 'nyc', 'rok', 'prc', 'drc', 'dprk', 'fyrom']);

function enterPlaces(gazetteer: Gazetteer): void {
  for (const name of placeNames()) {
    if (CAPITAL_PLACES.has(name)) continue;
    for (const { kind, rank } of findPlaces(name)) {
      const bit =
        kind === 'city'
          ? rank >= LARGE_CITY_RANK
            ? KIND.largeCity
            : KIND.city
          : KIND[kind === 'continent' ? 'region' : kind];
      enter(gazetteer, name, bit);
      if (name.startsWith('saint ')) enter(gazetteer, `st. ${name.slice('saint '.length)}`, bit);
    }
  }
  for (const { name, aliases } of COUNTRIES.values())
    for (const form of [name, ...aliases]) enter(gazetteer, form, KIND.country);
}

function build(): Gazetteer {
  const gazetteer: Gazetteer = { kinds: new Map(), lengths: new Map(), acronyms: new Set() };
  enterPlaces(gazetteer);
  for (const name of ['LA', 'NYC']) enter(gazetteer, name, KIND.largeCity);
  for (const name of nameInstances('place')) if (!CAPITAL_PLACES.has(name)) enter(gazetteer, name, KIND.placeInstance);
  for (const name of nameInstances('organisation')) enter(gazetteer, name, KIND.organisationInstance);
  for (const name of nameInstances('event')) enter(gazetteer, name, KIND.event);
  for (const name of nameInstances('work')) enter(gazetteer, name, KIND.work);
  for (const name of AGENCIES.keys()) enter(gazetteer, name, KIND.agency);
  for (const name of NEWS_OUTLETS) enter(gazetteer, name, KIND.outlet);
  for (const name of WELL_KNOWN) enter(gazetteer, name, KIND.wellKnown);
  for (const name of PARTIES.keys()) enter(gazetteer, name, KIND.party);
  for (const name of METONYMS.keys()) enter(gazetteer, name, KIND.metonym);
  for (const name of DEMONYMS.keys()) enter(gazetteer, name, KIND.demonym);
  for (const name of CREEDS) enter(gazetteer, name, KIND.creed);
  return gazetteer;
}

let gazetteer: Gazetteer | null = null;

/** The kinds of a listed name, as bits of `KIND`; 0 where it is not listed. */
export function kindsOf(phrase: string): number {
  gazetteer ??= build();
  const key = phraseKey(phrase);
  if (gazetteer.acronyms.has(key) && !ACRONYM.test(phrase)) return 0;
  return gazetteer.kinds.get(key) ?? 0;
}

/** How many words a listed name that starts with this word may have; 0 where none does. */
export function longestFrom(word: string): number {
  gazetteer ??= build();
  return gazetteer.lengths.get(LEAD.exec(phraseKey(word))?.[0] ?? '') ?? 0;
}
