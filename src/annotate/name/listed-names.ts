import { CREEDS, DEMONYMS } from '../../lexicon/en/demonyms.ts';
import { OTHER_NAMES } from '../../lexicon/en/organisations-others.ts';
import { PARTIES } from '../../lexicon/en/parties.ts';
import { stateByPostalCode } from '../../lexicon/en/places.ts';
import { US_STATES } from '../../lexicon/en/places-regions.ts';
import type { NameType } from '../../types.ts';
import { KIND, kindsOf } from './gazetteer.ts';
import type { LabelledSpan } from './labeller.ts';
import { CASE } from './letter-case.ts';
import type { SentenceNames } from './sentence-names.ts';
import { FLAG, wordFlags } from './word-flags.ts';

const LAND = KIND.country | KIND.division;
const BODY = KIND.agency | KIND.party | KIND.wellKnown | KIND.outlet;

/** "Japanese", "South Koreans", "Catholics", "Democrats". */
const isGroup = (name: string): boolean =>
  DEMONYMS.has(name.toLowerCase()) || CREEDS.has(name) || PARTIES.get(name)?.member === true || OTHER_NAMES.has(name);

/**
 * What the tables settle, whatever the labeller says: a demonym, creed or party member, a disease or a holiday is no
 * person, organisation or place; a public body is an organisation; a country is a place, and so is a state that is not taken for a person.
 */
export function settledType(name: string, type: NameType): NameType {
  if (isGroup(name)) return 'other';
  const kinds = kindsOf(name);
  if ((kinds & (KIND.agency | KIND.party)) !== 0 && (wordFlags(name) & (FLAG.commonGiven | FLAG.family)) === 0)
    return 'organisation';
  if (SEATS.test(name)) return 'organisation';
  if ((kinds & BODY) !== 0) return type;
  if ((kinds & KIND.country) !== 0)
    return type === 'person' && (wordFlags(name) & FLAG.commonGiven) !== 0 ? type : 'place';
  if ((kinds & (KIND.division | KIND.region)) !== 0 && type !== 'person') return 'place';
  return type === 'organisation' && kinds === 0 && stateByPostalCode(name) !== null ? 'place' : type;
}

/** Seats of a government that news names for it far more often than for the building. */
const SEATS = /^(?:White House|Kremlin|Pentagon|Blue House|Cheong Wa Dae|Downing Street|Knesset|Bundestag|Duma)$/;

/** States as written; "S.C" is what is left where the stop ends a sentence. */
const STATE_FORMS: ReadonlySet<string> = new Set(
  US_STATES.flatMap((row) => {
    const [postal = '', name = '', abbreviation = ''] = row.split('|');
    return [postal, name, abbreviation, abbreviation.replace(/\.$/, '')];
  }),
);

/** "R-Ariz.", "(Md.)", "Newtown, Conn.": a state told by its abbreviation. */
function isState({ attributes }: SentenceNames, index: number): boolean {
  const { words } = attributes;
  const word = words[index] ?? '';
  if (!STATE_FORMS.has(word)) return false;
  const before = words[index - 1] ?? '';
  if (before === '-') return /^[RDI]$/.test(words[index - 2] ?? '');
  return /^[A-Z].*[.A-Z]$/.test(word) && /^[,(]$/.test(before);
}

/** What a word that no name covers is by the tables alone: countries and states by name, bodies by acronym or a name of several words. */
function listedType(sentence: SentenceNames, index: number): NameType | null {
  const { kinds, place, written, flags } = sentence.attributes;
  const listed = kinds[index] ?? 0;
  if (isState(sentence, index)) return 'place';
  if (place[index] !== 1 && place[index] !== 4) return null;
  if ((listed & LAND) !== 0)
    return ((flags[index] ?? 0) & FLAG.commonGiven) === 0 || place[index] === 1 ? 'place' : null;
  return (listed & BODY) !== 0 && (written[index] === CASE.upper || place[index] === 1) ? 'organisation' : null;
}

function spanAt(sentence: SentenceNames, index: number): LabelledSpan | null {
  const { words, place } = sentence.attributes;
  const word = words[index] ?? '';
  if (!/^\p{Lu}/u.test(word)) return null;
  if (DEMONYMS.has(`${word} ${words[index + 1] ?? ''}`.toLowerCase()))
    return { first: index, last: index + 1, type: 'other' };
  if (isGroup(word)) return { first: index, last: index, type: 'other' };
  const type = listedType(sentence, index);
  if (!type) return null;
  let last = index;
  if (place[index] === 1 && !isState(sentence, index)) while (place[last] !== 3 && last < words.length - 1) last++;
  return { first: index, last, type };
}

/** The listed names that the labeller did not find, where nothing else covers them. */
export function listedNames(sentence: SentenceNames): LabelledSpan[] {
  const covered = new Uint8Array(sentence.attributes.words.length);
  for (const { first, last } of sentence.spans) covered.fill(1, first, last + 1);
  const found: LabelledSpan[] = [];
  for (let index = 0; index < covered.length; index++) {
    const span = covered[index] ? null : spanAt(sentence, index);
    if (!span || covered.subarray(span.first, span.last + 1).includes(1)) continue;
    found.push(span);
    index = span.last;
  }
  return found;
}
