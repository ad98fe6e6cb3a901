import { MONTHS } from '../../lexicon/en/numbers-designators.ts';
import type { Span } from '../../types.ts';
import { isHyphen } from './hyphen.ts';
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

const endsPhrase = (word: string): boolean =>
  ENDS.has(word) || PARTICIPLE_ENDS.test(word) || /^(?:mr|mrs|ms)$/.test(word);

/** "Ryan's", "officers'": what follows is the head. */
function isPossessive(reading: Reading, at: number): boolean {
  return lowerAt(reading, at).endsWith("'s") || /^['’]$/.test(reading.atoms[at + 1]?.text ?? '');
}

type Step = 'head' | 'modifier' | 'owner' | 'end';

/** How far a phrase has come: `last` is its latest atom, `head` its latest noun, -1 where there is none yet. */
interface Progress {
  readonly head: number;
  readonly last: number;
  /** More than one is counted, so that a singular noun cannot be the head while a plural is still to come. */
  readonly plural: boolean;
}

const isSingular = (tag: string): boolean => tag === 'NN' || tag === 'NNP';

/** "state and local officials", "vice presidential debates": more follows a singular noun. */
function runsOn(reading: Reading, at: number, { head, last, plural }: Progress): boolean {
  if (head < 0 || head !== last || !isSingular(reading.tags[head] ?? '')) return false;
  const next = reading.tags[at + 1] ?? '';
  if (/^JJ/.test(reading.tags[at] ?? '')) return isNoun(next) && !endsPhrase(lowerAt(reading, at));
  if (!plural || lowerAt(reading, at) !== 'and' || !/^(?:JJ|NN|NNP|VBN)$/.test(next)) return false;
  return [at + 2, at + 3].some((later) => reading.tags[later] === 'NNS') && isNoun(reading.tags[at + 2] ?? '');
}

/** "three Sept. 11 suspects", "the 9/11 hijackers": a date among the modifiers. */
function isDatePart(reading: Reading, at: number): boolean {
  const atom = reading.atoms[at];
  return reading.blocked[at] === true && (atom?.kind !== 'word' || MONTHS.has(atom.lower));
}

/** "an 87-1 vote hours earlier": a time that only stands beside the phrase. */
const isTimeBeside = (reading: Reading, at: number): boolean =>
  /^(?:hours|days|weeks|months|years|minutes|moments)$/.test(lowerAt(reading, at)) &&
  /^(?:earlier|later|ago|before|after|away)$/.test(lowerAt(reading, at + 1));

/** "32 million *total* viewers", but "400 in *total*": what is counted is still to come. */
function isSumAhead(reading: Reading, at: number): boolean {
  return /^(?:total|overall)$/.test(lowerAt(reading, at)) && reading.tags[at + 1] === 'NNS';
}

function wordStep(reading: Reading, at: number, { head, last }: Progress): Step {
  const [tag, word] = [reading.tags[at] ?? '', lowerAt(reading, at)];
  const glued = last >= 0 && reading.atoms[at]?.glued === true;
  if (glued && (isHyphen(reading.atoms[last]) || reading.atoms[last]?.text === '.'))
    return isNoun(tag) ? 'head' : 'modifier';
  if (head < 0 && isSumAhead(reading, at)) return 'modifier';
  if (isNoun(tag) && isPossessive(reading, at)) return 'owner';
  if (isNoun(tag)) return endsPhrase(word) || isTimeBeside(reading, at) ? 'end' : 'head';
  if (head < 0 && last >= 0 && tag === 'VB' && isNoun(reading.tags[at + 1] ?? '')) return 'modifier';
  const open = head < 0 || lowerAt(reading, last) === 'and';
  return open && MODIFIER.test(tag) && !endsPhrase(word) ? 'modifier' : 'end';
}

/** What one atom is to the phrase. */
function stepAt(reading: Reading, at: number, progress: Progress): Step {
  if (joins(reading, at, progress.head >= 0) || runsOn(reading, at, progress)) return 'modifier';
  if (progress.head < 0 && (reading.tags[at] === 'CD' || isDatePart(reading, at))) return 'modifier';
  if (reading.atoms[at]?.kind !== 'word' || reading.blocked[at]) return 'end';
  return wordStep(reading, at, progress);
}

/** The noun phrase that begins at an atom: adjectives and nouns up to its last noun. */
export function nounPhraseAt(reading: Reading, start: number, plural = false): NounPhrase | null {
  let head = -1;
  let last = -1;
  for (let at = start; at < Math.min(reading.atoms.length, start + LONGEST); at++) {
    const step = stepAt(reading, at, { head, last, plural });
    if (step === 'end') break;
    if (step === 'owner') head = -1;
    if (step === 'head') head = at;
    last = step === 'owner' && !lowerAt(reading, at).endsWith("'s") ? ++at : at;
  }
  // "The No. 3 Republican": an adjective of a name that stands for its noun.
  if (head < 0 && last >= start && reading.tags[last] === 'JJ' && reading.atoms[last]?.capital && !reading.titleCase)
    head = last;
  return head < 0 ? null : { from: start, head, to: head + 1 };
}

/** The offsets of a phrase in the text. */
export function spanOf(reading: Reading, from: number, to: number): Span {
  return { start: reading.atoms[from]?.start ?? 0, end: reading.atoms[to - 1]?.end ?? 0 };
}
