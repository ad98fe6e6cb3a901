import { classesOf } from '../../syntax/weights/lexicon.ts';
import { kindsOf, longestFrom } from './gazetteer.ts';
import { CASE, hasCapital, letterCase } from './letter-case.ts';
import { wordFlags } from './word-flags.ts';

/** What the features are read from: one entry a word. */
export interface Attributes {
  readonly words: readonly string[];
  /** Hash of the lower-cased word. */
  readonly hash: Int32Array;
  readonly written: Uint8Array;
  readonly cluster: Uint16Array;
  readonly coarse: Uint8Array;
  readonly flags: Int32Array;
  readonly evidence: Uint8Array;
  /** Kinds of the longest listed name that covers the word. */
  readonly kinds: Int32Array;
  /** Place in that name: 0 none, 1 first, 2 inside, 3 last, 4 alone. */
  readonly place: Uint8Array;
  /** Whether the word can be part of a name. */
  readonly candidate: Uint8Array;
}

/** FNV-1a, on UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

const CONNECTOR =
  /^(?:of|the|and|for|&|'s|’s|'|’|-|–|de|da|di|du|la|le|del|der|den|von|van|bin|ibn|ben|al|el|y|al-.*)$/;
const LONGEST_GAP = 2;
const LONGEST_PHRASE_LENGTH = 80;
/** Words longer than this are debris. */
const LONGEST_WORD = 60;

interface Known {
  readonly hash: number;
  readonly written: number;
  readonly cluster: number;
  readonly coarse: number;
  readonly flags: number;
}

const MEMORY = 20_000;
const memory = new Map<string, Known>();

/** The attributes that depend on the word alone, remembered. */
function know(word: string): Known {
  const found = memory.get(word);
  if (found) return found;
  const text = word.slice(0, LONGEST_WORD);
  const lower = text.toLowerCase();
  const { cluster, coarse } = classesOf(lower);
  const known = { hash: hashText(lower), written: letterCase(text), cluster, coarse, flags: wordFlags(text) };
  if (memory.size >= MEMORY) memory.clear();
  memory.set(word, known);
  return known;
}

/** Marks the words that can be part of a name: those with a capital, figures beside them, connectors between them. */
function markCandidates(words: readonly string[], written: Uint8Array, candidate: Uint8Array): void {
  let last = -LONGEST_GAP - 2;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    if (!hasCapital(word)) continue;
    candidate[index] = 1;
    if (written[index - 1] === CASE.figure) candidate[index - 1] = 1;
    if (written[index + 1] === CASE.figure) candidate[index + 1] = 1;
    const gap = index - last - 1;
    if (gap > 0 && gap <= LONGEST_GAP && words.slice(last + 1, index).every((between) => CONNECTOR.test(between))) {
      candidate.fill(1, last + 1, index);
    }
    last = index;
  }
}

function joinedPhrase(words: readonly string[], gaps: readonly boolean[], first: number, last: number): string {
  let phrase = words[first] ?? '';
  for (let index = first + 1; index <= last; index++) phrase += (gaps[index] ? ' ' : '') + words[index];
  return phrase;
}

/** Finds the longest listed names, from the left, that start and end with a capital. */
function markListed(words: readonly string[], gaps: readonly boolean[], kinds: Int32Array, place: Uint8Array): void {
  for (let first = 0; first < words.length; first++) {
    if (!hasCapital(words[first] as string)) continue;
    const longest = Math.min(longestFrom(words[first] as string), words.length - first);
    for (let length = longest; length > 0; length--) {
      const last = first + length - 1;
      if (length > 1 && words[last] === words[last]?.toLowerCase()) continue;
      const phrase = joinedPhrase(words, gaps, first, last);
      const found = phrase.length <= LONGEST_PHRASE_LENGTH ? kindsOf(phrase) : 0;
      if (found === 0) continue;
      kinds.fill(found, first, last + 1);
      place.fill(2, first, last + 1);
      place[first] = length === 1 ? 4 : 1;
      if (length > 1) place[last] = 3;
      first = last;
      break;
    }
  }
}

/**
 * Reads the attributes of a sentence's words.
 * @param gaps whether a space stands before each word
 */
export function readAttributes(
  words: readonly string[],
  gaps: readonly boolean[],
  evidence: ReadonlyMap<string, number>,
): Attributes {
  const size = words.length;
  const attributes: Attributes = {
    words,
    hash: new Int32Array(size),
    written: new Uint8Array(size),
    cluster: new Uint16Array(size),
    coarse: new Uint8Array(size),
    flags: new Int32Array(size),
    evidence: new Uint8Array(size),
    kinds: new Int32Array(size),
    place: new Uint8Array(size),
    candidate: new Uint8Array(size),
  };
  words.forEach((word, index) => {
    const known = know(word);
    attributes.hash[index] = known.hash;
    attributes.written[index] = known.written;
    attributes.cluster[index] = known.cluster;
    attributes.coarse[index] = known.coarse;
    attributes.flags[index] = known.flags;
    attributes.evidence[index] = evidence.get(word.toLowerCase()) ?? 0;
  });
  markCandidates(words, attributes.written, attributes.candidate);
  markListed(words, gaps, attributes.kinds, attributes.place);
  return attributes;
}
