import { type Attributes, readAttributes } from '../../src/annotate/name/attributes.ts';
import { casedWords } from '../../src/annotate/name/cased-words.ts';
import { gatherEvidence, tellsNames } from '../../src/annotate/name/evidence.ts';
import { firstLabel, NAME_TYPES } from '../../src/annotate/name/labels.ts';
import { tokenise } from '../../src/segment/tokens.ts';
import { splitWords } from '../../src/syntax/words.ts';
import { type ConlluSentence, readConllu } from '../syntax/conllu.ts';
import { type GoldName, goldNames } from './gold.ts';

/** A sentence with its gold names, split into words as an article's sentences are. */
export interface TrainingSentence {
  readonly text: string;
  readonly words: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly gold: readonly GoldName[];
}

export interface TrainingDocument {
  readonly id: string;
  readonly sentences: readonly TrainingSentence[];
}

export function trainingSentence(text: string, gold: readonly GoldName[]): TrainingSentence {
  return { text, gold, words: tokenise(text, 0, text.length).flatMap(splitWords) };
}

/** The documents of a GUM file, told apart by their sentences' ids. */
export function readDocuments(path: string): TrainingDocument[] {
  const groups = new Map<string, ConlluSentence[]>();
  for (const sentence of readConllu(path)) {
    const id = sentence.id.replace(/-\d+$/, '');
    groups.set(id, [...(groups.get(id) ?? []), sentence]);
  }
  return [...groups].map(([id, list]) => ({
    id,
    sentences: list.map((sentence) => trainingSentence(sentence.text, goldNames(sentence))),
  }));
}

export interface LabelledSentence {
  readonly attributes: Attributes;
  readonly labels: Uint8Array;
}

function labelsOf({ words, gold }: TrainingSentence): Uint8Array {
  return Uint8Array.from(words, ({ start, end }) => {
    const name = gold.find((candidate) => candidate.start < end && start < candidate.end);
    if (!name) return 0;
    return firstLabel(NAME_TYPES.indexOf(name.type)) + (start > name.start ? 1 : 0);
  });
}

/** What the labeller sees of a document. */
export function labelledSentences({ sentences }: TrainingDocument): LabelledSentence[] {
  const cased = sentences.map(({ words }) => ({ words, cased: tellsNames(words) }));
  const evidence = gatherEvidence(cased);
  return sentences.map((sentence, index) => {
    const { words, gaps } = casedWords(sentence.words, cased[index]?.cased ?? true, evidence);
    return { attributes: readAttributes(words, gaps, evidence), labels: labelsOf(sentence) };
  });
}
