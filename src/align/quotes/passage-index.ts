import { isMark, type Passage, type PassageWord } from './passage.ts';

/** Where words stand in the passages of a batch, by the passages' indices in order. */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  /** Words of content by their lemmas. */
  readonly lemmas: ReadonlyMap<string, readonly number[]>;
  /** Two words beside each other, one of them of content, by `pairKey`; a mark counts as a word, and as nothing between two. */
  readonly neighbours: ReadonlyMap<number, readonly number[]>;
  /** A number for each form. */
  readonly forms: ReadonlyMap<string, number>;
}

export function passageIndex(passages: readonly Passage[]): PassageIndex {
  const lemmas = new Map<string, number[]>();
  const neighbours = new Map<number, number[]>();
  const forms = new Map<string, number>();
  passages.forEach(({ words }, index) => {
    let [last, lastWord]: (PassageWord | undefined)[] = [];
    let [lastForm, lastWordForm] = [0, 0];
    for (const word of words) {
      const form = numberOf(forms, word.form);
      if (word.telling) push(lemmas, word.lemma, index);
      if (last && (last.telling || word.telling)) push(neighbours, pairKey(lastForm, form), index);
      if (lastWord !== last && lastWord && word.telling) push(neighbours, pairKey(lastWordForm, form), index);
      [last, lastForm] = [word, form];
      if (!isMark(word)) [lastWord, lastWordForm] = [word, form];
    }
  });
  return { passages, lemmas, neighbours, forms };
}

function numberOf(forms: Map<string, number>, form: string): number {
  const known = forms.get(form);
  if (known !== undefined) return known;
  forms.set(form, forms.size);
  return forms.size - 1;
}

/** More forms than any batch of articles has. */
const MOST_FORMS = 2 ** 24;

function pairKey(x: number, y: number): number {
  return x * MOST_FORMS + y;
}

/** Whether a passage of the article, but this one, has two words beside each other. */
export function isElsewhere(
  { passages, neighbours, forms }: PassageIndex,
  x: PassageWord,
  y: PassageWord,
  other: Passage,
): boolean {
  const [left, right] = [forms.get(x.form), forms.get(y.form)];
  if (left === undefined || right === undefined) return false;
  const found = neighbours.get(pairKey(left, right)) ?? [];
  return found.some((index) => {
    const { article, field, sentence } = passages[index] as Passage;
    return article === other.article && (field !== other.field || sentence !== other.sentence);
  });
}

/** Passages come in order, so that only the last can be the same. */
function push<K>(lists: Map<K, number[]>, key: K, index: number): void {
  const known = lists.get(key);
  if (!known) lists.set(key, [index]);
  else if (known.at(-1) !== index) known.push(index);
}
