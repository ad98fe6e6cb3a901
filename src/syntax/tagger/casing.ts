/** How a word is cased. */
const NO_LETTER = 0;
const ALL_LOWER = 1;
const CAPITALISED = 2;
const ALL_UPPER = 3;
const MIXED = 4;
const ONE_UPPER = 5;

/** What a character is to the shape of a word: letters in lower and upper case, digits, else its code. */
const LOWER_LETTER = 1;
const UPPER_LETTER = 2;
const DIGIT = 3;
const OTHER = 4;

const MAX_LENGTH = 40;

/** Added to a word's casing in the context column, so that the same capital says less in a headline. */
const CASINGS = 6;
const RUNNING = 0;
const TITLE_CASE = 1;
const UPPER_CASE = 2;
const OPENING = 3;

export function characterKind(word: string, at: number): number {
  const code = word.charCodeAt(at);
  if (code >= 97 && code <= 122) return LOWER_LETTER;
  if (code >= 65 && code <= 90) return UPPER_LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 128) return code;
  const character = word[at] as string;
  const lower = character.toLowerCase();
  if (character !== lower) return UPPER_LETTER;
  return character !== character.toUpperCase() ? LOWER_LETTER : OTHER;
}

/** One of `NO_LETTER`, `ALL_LOWER`, `CAPITALISED`, `ALL_UPPER`, `MIXED`, `ONE_UPPER`. */
export function casingOf(word: string): number {
  let upper = 0;
  let lower = 0;
  let first = 0;
  const length = Math.min(word.length, MAX_LENGTH);
  for (let i = 0; i < length; i++) {
    const kind = characterKind(word, i);
    if (kind !== LOWER_LETTER && kind !== UPPER_LETTER) continue;
    if (first === 0) first = kind;
    if (kind === UPPER_LETTER) upper++;
    else lower++;
  }
  if (first === 0) return NO_LETTER;
  if (upper === 0) return ALL_LOWER;
  if (lower === 0) return upper === 1 ? ONE_UPPER : ALL_UPPER;
  return first === UPPER_LETTER && upper === 1 ? CAPITALISED : MIXED;
}

/** Tells running text from Title Case and UPPER CASE by the casings of a sentence's words. */
function sentenceCasing(casings: Uint8Array): number {
  let letters = 0;
  let capitals = 0;
  let uppers = 0;
  for (const casing of casings) {
    if (casing === NO_LETTER) continue;
    letters++;
    if (casing === ALL_UPPER) uppers++;
    if (casing === CAPITALISED || casing === ALL_UPPER || casing === MIXED) capitals++;
  }
  if (letters < 3) return RUNNING;
  if (uppers > 0.7 * letters) return UPPER_CASE;
  return capitals > 0.6 * letters ? TITLE_CASE : RUNNING;
}

/**
 * For each word its casing, told apart by the sentence's casing and by whether the word opens a sentence (at its
 * start, or after a colon, a full stop or an opening quotation mark), where a capital says nothing.
 */
export function casingsInContext(words: readonly string[], casings: Uint8Array): Uint8Array {
  const sentence = sentenceCasing(casings);
  const contexts = new Uint8Array(words.length);
  let opening = true;
  for (let i = 0; i < words.length; i++) {
    const own = casings[i] as number;
    contexts[i] = own + CASINGS * (sentence + (opening ? OPENING : 0));
    opening = own === NO_LETTER && (opening || OPENERS.has(words[i] as string));
  }
  return contexts;
}

const OPENERS: ReadonlySet<string> = new Set([':', '“', '"', '``', '.', '?', '!']);
