import type { Token } from '../../syntax/token.ts';

/** The words of a sentence with the first and the last of a name in it. */
export interface NameWords {
  readonly words: readonly Token[];
  readonly first: number;
  readonly last: number;
}

/** What a reading of the words around a name tells of it. */
export interface Told {
  /** What is compared: "made script", "victim". */
  readonly part: string;
  /** For a person: "script". */
  readonly what: string;
  /** Whether a verb of its own tells the part, so that the name may stand elsewhere in another one. */
  readonly isTold: boolean;
}

export const lemmaOf = (words: readonly Token[], at: number): string => words[at]?.lemma.toLowerCase() ?? '';
export const textAt = (words: readonly Token[], at: number): string => words[at]?.text.toLowerCase() ?? '';

/** The first word of the titles before a name: "by *Oscar winner* Kim Lee". */
export function titleFrom({ words, first }: NameWords): number {
  let at = first;
  while (at > Math.max(0, first - 6) && isTitleWord(words[at - 1])) at--;
  return at;
}

function isTitleWord(word: Token | undefined): boolean {
  return (
    word !== undefined &&
    (/^(NOUN|PROPN|ADJ|DET)$/.test(word.upos) || /^(['’]s?|his|her|its|their|our)$/i.test(word.text))
  );
}

/** Words behind a name that may say what became of him or her, in lower case. */
export function textBehind(words: readonly Token[], last: number): string {
  return words
    .slice(last + 1, last + 8)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}
