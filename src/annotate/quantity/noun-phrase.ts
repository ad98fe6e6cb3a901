import type { Span } from '../../types.ts';
import { isHyphen } from './numeral.ts';
import type { Reading } from './reading.ts';
import { lowerAt } from './reading.ts';

/** A noun with what stands before it; indices are of atoms. */
export interface NounPhrase {
  readonly from: number;
  readonly head: number;
  readonly to: number;
}

/** No counted phrase of news is longer. */
const LONGEST = 12;

const MODIFIER = /^(?:JJ|VBN|VBG|CD|POS|PRP\$|RB)/;
const ENDS = new Set([
  'dead',
  'missing',
  'alive',
  'unaccounted',
  'ago',
  'earlier',
  'later',
  'away',
  'each',
  'later',
  'old',
  'long',
  'tall',
  'wide',
  'high',
  'deep',
  'more',
  'worth',
  'apart',
  'else',
  'overall',
  'total',
  'altogether',
  'instead',
  'today',
  'yesterday',
  'tomorrow',
  'tonight',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);
const PARTICIPLE_ENDS =
  /^(?:killed|injured|wounded|hurt|arrested|detained|shot|found|feared|reported|confirmed|including|involving|killing|being|having|saying|according)$/;

const isNoun = (tag: string): boolean => /^NN/.test(tag);

/** Between words of one phrase: hyphens, dots of "U.S.", a comma or "and" between two adjectives. */
function joins(reading: Reading, at: number, headSeen: boolean): boolean {
  const atom = reading.atoms[at];
  if (atom === undefined) return false;
  if (isHyphen(atom)) return atom.glued && reading.atoms[at + 1]?.glued === true;
  if (atom.text === '.')
    return atom.glued && reading.atoms[at - 1]?.text.length === 1 && reading.atoms[at - 1]?.capital === true;
  if (atom.text === '“' || atom.text === '"' || atom.text === '‘') return !headSeen;
  if (headSeen || (atom.text !== ',' && atom.lower !== 'and')) return false;
  return /^JJ/.test(reading.tags[at - 1] ?? '') && /^(?:JJ|NN)/.test(reading.tags[at + 1] ?? '');
}

const endsPhrase = (word: string): boolean => ENDS.has(word) || PARTICIPLE_ENDS.test(word);

/** "Ryan's", "officers'": what follows is the head. */
function isPossessive(reading: Reading, at: number): boolean {
  return lowerAt(reading, at).endsWith("'s") || /^['’]$/.test(reading.atoms[at + 1]?.text ?? '');
}

type Step = 'head' | 'modifier' | 'owner' | 'end';

/** What one atom is to the phrase: `last` is the atom before it that belongs to the phrase, `head` its last noun. */
function stepAt(reading: Reading, at: number, head: number, last: number): Step {
  const [tag, word] = [reading.tags[at] ?? '', lowerAt(reading, at)];
  if (joins(reading, at, head >= 0)) return 'modifier';
  if (head < 0 && tag === 'CD') return 'modifier';
  if (reading.atoms[at]?.kind !== 'word' || reading.blocked[at]) return 'end';
  if (last >= 0 && (isHyphen(reading.atoms[last]) || reading.atoms[last]?.text === '.') && reading.atoms[at]?.glued) {
    return isNoun(tag) ? 'head' : 'modifier';
  }
  if (isNoun(tag) && isPossessive(reading, at)) return 'owner';
  if (isNoun(tag)) return endsPhrase(word) ? 'end' : 'head';
  return head < 0 && MODIFIER.test(tag) && !endsPhrase(word) ? 'modifier' : 'end';
}

/** The noun phrase that begins at an atom: adjectives and nouns up to its last noun. */
export function nounPhraseAt(reading: Reading, start: number): NounPhrase | null {
  let head = -1;
  let last = -1;
  for (let at = start; at < Math.min(reading.atoms.length, start + LONGEST); at++) {
    const step = stepAt(reading, at, head, last);
    if (step === 'end') break;
    if (step === 'owner') head = -1;
    if (step === 'head') head = at;
    last = step === 'owner' && !lowerAt(reading, at).endsWith("'s") ? ++at : at;
  }
  return head < 0 ? null : { from: start, head, to: head + 1 };
}

/** The offsets of a phrase in the text. */
export function spanOf(reading: Reading, from: number, to: number): Span {
  return { start: reading.atoms[from]?.start ?? 0, end: reading.atoms[to - 1]?.end ?? 0 };
}

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  folks: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  kids: 'child',
  kid: 'child',
  policemen: 'policeman',
  policewomen: 'policewoman',
  servicemen: 'serviceman',
  gunmen: 'gunman',
  lives: 'person',
  life: 'person',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  wives: 'wife',
  knives: 'knife',
  halves: 'half',
  thieves: 'thief',
  leaves: 'leaf',
  crises: 'crisis',
  criteria: 'criterion',
  analyses: 'analysis',
  buses: 'bus',
  series: 'series',
  species: 'species',
  lawmen: 'lawman',
  deaths: 'person',
  death: 'person',
  fatalities: 'person',
  fatality: 'person',
  congressmen: 'congressman',
  fishermen: 'fisherman',
  firemen: 'fireman',
  spokesmen: 'spokesman',
  businessmen: 'businessman',
  movies: 'movie',
  zombies: 'zombie',
  news: 'news',
};

function singular(word: string): string {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word) && !/(?:[^s]ses|[aeiou]zes|aches)$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) && !/(?:us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** The lemma of a noun; everybody who is only a person or a life is `person`. */
export function nounLemma(reading: Reading, at: number): string {
  const word = lowerAt(reading, at).replace(/'s?$/, '');
  if (Object.hasOwn(IRREGULAR, word)) return singular(word);
  const lemma = reading.words[at]?.lemma ?? '';
  const whole =
    reading.words[at]?.start === reading.atoms[at]?.start && reading.words[at]?.end === reading.atoms[at]?.end;
  return whole && lemma !== '' && lemma !== '_' ? lemma.toLowerCase() : singular(word);
}
