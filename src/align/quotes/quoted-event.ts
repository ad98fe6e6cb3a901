import type { ArticleAnalysis } from '../../claims/analysis.ts';
import type { EntityTable } from '../entities.ts';
import type { Features } from '../logistic.ts';
import { changeFeatures, neighboursOf, placeOf, type QuotedEvent } from './change-features.ts';
import { type ChangedWords, changedWords } from './changed-words.ts';
import type { LocalAlignment, Weight } from './local-alignment.ts';
import { alignPassages } from './pairs.ts';
import { type Passage, type PassageWord, passagesOf } from './passage.ts';
import { type Rivals, rivalsOf } from './rivals.ts';
import { losesDenial, turnsSense } from './turned-sense.ts';

/** The passages of an event's articles, and what is known of the event. */
export interface EventPassages {
  readonly passages: readonly Passage[];
  readonly event: QuotedEvent;
}

export function eventPassages(
  analyses: readonly ArticleAnalysis[],
  entities: EntityTable,
  weight: Weight,
): EventPassages {
  const byArticle = analyses.map((analysis) => passagesOf(analysis));
  const neighbours = new Map(
    analyses.map(({ document }, at) => [document.article.id, neighboursOf(byArticle[at] ?? [])]),
  );
  return {
    passages: byArticle.flat(),
    event: {
      weight,
      isElsewhere: (words, other) =>
        neighbours
          .get(other.article)
          ?.get(words)
          ?.some((place) => place !== placeOf(other)) ?? false,
      speakers: (a, b) => speakersRelation(keysOf(a, entities), keysOf(b, entities)),
    },
  };
}

function keysOf({ article, speakers }: Passage, entities: EntityTable): string[] {
  return speakers.flatMap((id) => entities.of(article, id).map(({ key }) => key));
}

function speakersRelation(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.some((key) => b.includes(key)) ? 1 : -1;
}

/** A change with what speaks for and against it. */
export interface WeighedChange {
  readonly change: ChangedWords;
  readonly features: Features;
}

/** The changes that may alter what was said. */
export function quoteChanges({ passages, event }: EventPassages): WeighedChange[] {
  const aligned = alignPassages(passages, event.weight);
  const rivals = rivalsOf(aligned);
  return aligned.flatMap((one) => weighedChanges(one, rivals, event));
}

export function weighedChanges(aligned: LocalAlignment, rivals: Rivals, event: QuotedEvent): WeighedChange[] {
  const rival = rivals(aligned);
  return alteringChanges(aligned).map((change) => ({
    change,
    features: { ...changeFeatures(change, event), rival: rival / aligned.score },
  }));
}

export function alteringChanges(aligned: LocalAlignment): ChangedWords[] {
  return changedWords(aligned).filter(mayAlter);
}

const LONGEST = 8;

/** Whether words that were said are others, or deny what the other affirms; words left out alter nothing. */
function mayAlter({ a, b, at, aligned, fromA, fromB }: ChangedWords): boolean {
  if (a.length > LONGEST || b.length > LONGEST) return false;
  const isSpoken = (words: ChangedWords['a'], passage: Passage, from: number) =>
    words.length > 0
      ? words.some(({ spoken }) => spoken)
      : passage.words[from - 1]?.spoken || passage.words[from]?.spoken;
  if (!isSpoken(a, aligned.a, fromA) && !isSpoken(b, aligned.b, fromB)) return false;
  if (letters(a) === letters(b)) return false;
  if (at === 'inside' && losesDenial(a, b)) return true;
  if (a.length === 0 || b.length === 0) return false;
  return (
    (a.some(isOpen) && b.some(isOpen) && [...a, ...b].some(({ telling }) => telling)) ||
    losesDenial(a, b) ||
    turnsSense(a, b)
  );
}

/** Nouns, verbs and the like, light ones too: "never *finished*", "never *went to*". */
function isOpen({ upos }: PassageWord): boolean {
  return /^(NOUN|PROPN|ADJ|ADV|NUM|VERB)$/.test(upos);
}

/** The letters alone, so that "Suk Yeol" is "Suk-yeol". */
function letters(words: ChangedWords['a']): string {
  return words.map(({ form }) => form.replace(/[^\p{L}\p{N}]/gu, '')).join('');
}
