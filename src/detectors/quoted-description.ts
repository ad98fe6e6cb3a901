import type { Context } from '../align/context.ts';
import {
  pairQuotedPhrases,
  type QuotedPhrase,
  type QuotedPhrasePair,
  type QuotedWord,
  quotedPhrases,
} from '../align/quoted-phrases.ts';
import { opposition } from '../lexicon/en/opposites.ts';
import { related } from '../lexicon/en/relations.ts';
import type { Finding, FindingSide } from './detector.ts';
import { WORDING } from './wording.ts';

/** One thing that two articles describe in quotation marks by words that cannot be one saying. */
export function* quotedDescriptions({ analyses }: Context): Iterable<Finding> {
  for (const pair of pairQuotedPhrases(analyses.flatMap(quotedPhrases))) {
    const [left, right] = [without(pair.a, pair.b), without(pair.b, pair.a)];
    const score = left.length === 0 || right.length === 0 ? 0 : scoreOf(pair, left, right);
    if (score === 0) continue;
    yield {
      kind: 'quote',
      point: `${WORDING}${pair.a.noun}|${pair.a.verb}`,
      label: 'Words quoted',
      sides: [sideOf(pair.a, left), sideOf(pair.b, right)],
      compatible: null,
      note: 'a word that describes it is another',
      score,
    };
  }
}

/** "Humane but counterproductive", "inhumane, counterproductive": the rest is the same, and it is the opposite. */
const TURNED = 0.85;
/** "Generated a “robust” response", "generated a “modest” response": each all that is quoted, in sentences of one matter. */
const REPLACED = 0.65;

function scoreOf({ a, b }: QuotedPhrasePair, left: readonly QuotedWord[], right: readonly QuotedWord[]): number {
  const isTurned = left.some((x) => right.some((y) => areOpposed(x, y)));
  const isShared = left.length < a.modifiers.length || (a.verb !== '' && a.verb === b.verb);
  if (isTurned && isShared) return TURNED;
  const isOneDeed = a.verb !== '' && a.verb !== 'be' && a.verb === b.verb;
  const isReplaced = a.whole && b.whole && (isOneDeed || (a.named && b.named && sharedAround(a, b) >= LEAST_AROUND));
  return isReplaced && left.length === a.modifiers.length && !areAkin(left, right) ? REPLACED : 0;
}

/** Words of content that the sentences share beside two descriptions of one thing. */
const LEAST_AROUND = 2;

function sharedAround(a: QuotedPhrase, b: QuotedPhrase): number {
  return [...a.around].filter((lemma) => b.around.has(lemma)).length;
}

function without(own: QuotedPhrase, other: QuotedPhrase): QuotedWord[] {
  return own.modifiers.filter(({ lemma }) => other.modifiers.every((word) => word.lemma !== lemma));
}

const LEAST_OPPOSED = 0.7;

/** What stands before a noun is an adjective, whatever a tagger takes it for. */
function areOpposed(x: QuotedWord, y: QuotedWord): boolean {
  const told = opposition({ lemma: x.lemma, pos: x.upos }, { lemma: y.lemma, pos: y.upos });
  const found = told ?? opposition({ lemma: x.lemma, pos: 'ADJ' }, { lemma: y.lemma, pos: 'ADJ' });
  return (found?.strength ?? 0) >= LEAST_OPPOSED;
}

/** Two words for one thing, or one word in two spellings. */
function areAkin(left: readonly QuotedWord[], right: readonly QuotedWord[]): boolean {
  return left.some((x) =>
    right.some(
      (y) =>
        x.lemma.slice(0, SAME_STEM) === y.lemma.slice(0, SAME_STEM) ||
        related({ lemma: x.lemma, pos: x.upos }, { lemma: y.lemma, pos: y.upos }) !== null,
    ),
  );
}

const SAME_STEM = 4;

function sideOf({ article, field, shown }: QuotedPhrase, words: readonly QuotedWord[]): FindingSide {
  const value = words.map(({ text }) => text).join(' ');
  return { value, normalized: value.toLowerCase(), places: [{ article, field, ...shown }] };
}
