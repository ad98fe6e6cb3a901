import { EXCLAIMING_NAMES, STATE_ABBREVIATIONS } from '../lexicon/en/abbreviations.ts';
import { LINKING_WORDS, SENTENCE_OPENERS } from '../lexicon/en/sentence-openers.ts';
import { SPEECH_VERBS } from '../lexicon/en/speech-verbs.ts';
import { isDigit, isLetter, isLower, isUpper } from './characters.ts';
import { isDashToken, type ScannedToken } from './tokens.ts';
import { opensAddress } from './web-addresses.ts';

/** How many tokens may stand between a quotation and its verb of speech: "Mr. Justice John van Smith asked". */
const SPEAKER_LENGTH = 7;
/** Shorter words before a stop may be abbreviations. */
const PLAIN_WORD = 3;

/** What stands around a possible end of a sentence. */
export interface End {
  readonly tokens: readonly ScannedToken[];
  /** The token that holds the stop. */
  readonly stop: number;
  /** The first token after the stop and the closing signs behind it. */
  readonly next: number;
  /** Whether a quotation closes behind the stop. */
  readonly closesQuote: boolean;
  readonly closesBracket: boolean;
  /** Index of the first token of the sentence. */
  readonly first: number;
}

/** "ESPN. com": an address torn by its space. */
const DOMAINS = new Set(['com', 'org', 'net', 'gov', 'edu']);

const OPENING = new Set([...'"\'“‘«„‚([{¿¡', '``', "''"]);

/** The first letter or digit at or after `index`, opening signs apart. */
function opening(tokens: readonly ScannedToken[], index: number): ScannedToken | undefined {
  let at = index;
  while (at < tokens.length && at < index + 4 && OPENING.has((tokens[at] as ScannedToken).text)) at++;
  return tokens[at];
}

const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** A word of a closed class with a capital; "A." is an initial. */
function isOpener(token: ScannedToken): boolean {
  return token.stop === undefined && isUpper(token.text.charCodeAt(0)) && SENTENCE_OPENERS.has(plain(token.text));
}

/** Whether it begins with a small letter; an address says nothing. */
function lowerFirst({ text }: ScannedToken): boolean {
  return isLower(text.charCodeAt(0)) && !opensAddress(text, 0);
}

/** "“Why now?” Prime Minister Kishida asked": a speaker and a verb of speech go on with the sentence. */
function speakerFollows(tokens: readonly ScannedToken[], next: number): boolean {
  for (let at = next; at < tokens.length && at < next + SPEAKER_LENGTH; at++) {
    const token = tokens[at] as ScannedToken;
    if (lowerFirst(token) && SPEECH_VERBS.has(token.text)) return true;
    if (lowerFirst(token) && token.text.length > 3) return false;
    if (!isLetter(token.text.charCodeAt(0))) return false;
  }
  return false;
}

/** "1." or "B." alone before its item is a number in a list. */
function isEnumerator({ tokens, stop, first }: End): boolean {
  if (stop !== first + 1) return false;
  const label = (tokens[first] as ScannedToken).text;
  return label.length <= 2 && (isDigit(label.charCodeAt(0)) || (label.length === 1 && isLetter(label.charCodeAt(0))));
}

/**
 * A full stop before a small letter: an unknown abbreviation, a stop gone astray ("said in a. statement"), or a sentence
 * whose capital was lost.
 */
function endsBeforeLower({ tokens, stop, next, closesQuote, closesBracket }: End): boolean {
  const word = tokens[stop - 1]?.text ?? '';
  if (closesQuote || closesBracket || LINKING_WORDS.has(plain(word)) || DOMAINS.has(tokens[next]?.text ?? ''))
    return false;
  return (
    word === ')' ||
    (word.length >= PLAIN_WORD && /^(?:\p{L}+|[\p{L}\d'’,-]*\d)$/u.test(word) && /[aeiouyà-öø-ü\d]/i.test(word))
  );
}

/** A sign behind an article or preposition went astray: "a limit of. 08 percent", "lend ? 22 billion". */
function isStray({ tokens, stop, closesQuote }: End): boolean {
  const word = plain(tokens[stop - 1]?.text ?? '');
  return !closesQuote && LINKING_WORDS.has(word);
}

function endsAtStop(end: End): boolean {
  const { tokens, stop, next } = end;
  if (isEnumerator(end)) return false;
  const head = opening(tokens, next);
  if (head === undefined) return true;
  const code = head.text.charCodeAt(0);
  const tied = tokens[stop]?.end === tokens[next]?.start;
  if (tied && !isUpper(code) && next === stop + 1) return false;
  if (lowerFirst(head)) return endsBeforeLower(end);
  if (isDigit(code) && isStray(end)) return false;
  return isLetter(code) || isDigit(code) || isDashToken(head) || !/^[,;:)\]}%/]/.test(head.text);
}

function endsAtMark(end: End): boolean {
  const { tokens, stop, next, closesQuote, closesBracket } = end;
  const head = opening(tokens, next);
  if (head === undefined) return true;
  if (/^[,;:.)\]}/–—-]/.test(head.text)) return false;
  if (lowerFirst(head)) return !closesQuote && !closesBracket && tokens[stop]?.text === '?';
  if (closesQuote && speakerFollows(tokens, next)) return false;
  if (isDigit(head.text.charCodeAt(0)) && isStray(end)) return false;
  if (tokens[next]?.text === '(' && isDigit(head.text.charCodeAt(0))) return false;
  const name = plain(tokens[stop - 1]?.text ?? '');
  return !(EXCLAIMING_NAMES.has(name) && tokens[stop]?.text === '!') || isOpener(head);
}

function endsAtEllipsis({ tokens, next, closesQuote }: End): boolean {
  const head = opening(tokens, next);
  if (head === undefined) return true;
  if (closesQuote) return isUpper(head.text.charCodeAt(0)) && !speakerFollows(tokens, next);
  return isUpper(head.text.charCodeAt(0));
}

/** Whether a time of day is followed by its zone or its date: "5 p.m. EST", "9 a.m. Monday". */
function goesWithTime(word: string, head: ScannedToken): boolean {
  return (
    /^(?:[ap]\.)?m\.$/i.test(word) &&
    (/^[A-Z]{2,4}$/.test(head.text) ||
      /^(?:[A-Z][a-z]+day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?|Eastern|Pacific|Central|Mountain|local)$/.test(
        head.text,
      ) ||
      isDigit(head.text.charCodeAt(0)))
  );
}

/** "in Tampa, Fla. Officials": inside a sentence a comma would follow the state. */
function isStateBehindTown({ tokens, stop, first }: End): boolean {
  if (stop - 2 < first || tokens[stop - 1]?.text !== ',') return false;
  const word = (tokens[stop] as ScannedToken).text.slice(0, -1);
  return STATE_ABBREVIATIONS.has(word.toLowerCase()) && isUpper((tokens[stop - 2] as ScannedToken).text.charCodeAt(0));
}

/** An abbreviation at the end of its sentence keeps its stop, so what follows must open one. */
function endsAtAbbreviation(end: End): boolean {
  const { tokens, stop, next, closesQuote } = end;
  const token = tokens[stop] as ScannedToken;
  const head = opening(tokens, next);
  if (head === undefined) return true;
  if (token.stop === 'initial' && stop === end.first) return false;
  if (token.stop === 'leading') return /^st\.$/i.test(token.text) && isOpener(head) && stop > end.first;
  if (isStateBehindTown(end) && isUpper(head.text.charCodeAt(0))) return true;
  if (isOpener(head) || (closesQuote && isUpper(head.text.charCodeAt(0)))) return true;
  if (token.stop === 'initial' || goesWithTime(token.text, head)) return false;
  return /^(?:etc\.|(?:[ap]\.)?m\.)$/i.test(token.text) && isUpper(head.text.charCodeAt(0));
}

/** Whether the sentence ends at this stop. */
export function endsSentence(end: End): boolean {
  const token = end.tokens[end.stop] as ScannedToken;
  if (token.stop !== undefined) return endsAtAbbreviation(end);
  const sign = token.text[0];
  if (sign === '。' || sign === '！' || sign === '？' || sign === '।') return true;
  if (sign === '…' || (token.text.length > 1 && sign === '.')) return endsAtEllipsis(end);
  return sign === '.' ? endsAtStop(end) : endsAtMark(end);
}
