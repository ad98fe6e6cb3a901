import type { ArticleAnalysis } from '../../claims/analysis.ts';
import type { EntityTable } from '../entities.ts';
import { type QuotedEvent, type WeighedChange, weighedChanges } from './change-features.ts';
import { type ChangedWords, changedWords } from './changed-words.ts';
import type { LocalAlignment, Weight } from './local-alignment.ts';
import { alignPassages } from './pairs.ts';
import { type Passage, type PassageWord, passagesOf } from './passage.ts';
import { passageIndex } from './passage-index.ts';
import { type Rivals, rivalsOf } from './rivals.ts';
import { losesDenial, turnsSense } from './turned-sense.ts';

export function quotedEvent(analyses: readonly ArticleAnalysis[], entities: EntityTable, weight: Weight): QuotedEvent {
  return {
    weight,
    index: passageIndex(analyses.flatMap((analysis) => passagesOf(analysis))),
    speakers: (a, b) => speakersRelation(keysOf(a, entities), keysOf(b, entities)),
  };
}

function keysOf({ article, speakers }: Passage, entities: EntityTable): string[] {
  return speakers.flatMap((id) => entities.of(article, id).map(({ key }) => key));
}

function speakersRelation(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.some((key) => b.includes(key)) ? 1 : -1;
}

/** The changes that may alter what was said. */
export function quoteChanges(event: QuotedEvent): WeighedChange[] {
  const aligned = alignPassages(event.index, event.weight);
  const rivals = rivalsOf(aligned);
  return aligned.flatMap((one) => changesOf(one, rivals, event));
}

/** Those of one alignment, of which others may be rivals. */
export function changesOf(aligned: LocalAlignment, rivals: Rivals, event: QuotedEvent): WeighedChange[] {
  const rival = rivals(aligned) / aligned.score;
  return weighedChanges(aligned, alteringChanges(aligned), event).map(({ change, features }) => ({
    change,
    features: { ...features, rival },
  }));
}

function alteringChanges(aligned: LocalAlignment): ChangedWords[] {
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
