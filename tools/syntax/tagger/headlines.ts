import { prepare, type TaggedSentence } from './corpus.ts';

/** Words that stay small in headlines. */
const SMALL = new Set('a an the of in on at to for by with from and or but as nor is vs via'.split(' '));

type Style = 'title' | 'every-word' | 'upper' | 'as-is';

/** How many of the added sentences have each style, in fifths. */
const STYLES: readonly Style[] = ['title', 'title', 'every-word', 'upper', 'as-is'];

/** The words as a headline writes them. */
export function recase(words: readonly string[], style: Style): readonly string[] {
  if (style === 'as-is') return words;
  if (style === 'upper') return words.map((word) => word.toUpperCase());
  return words.map((word, i) => {
    const small = style === 'title' && i > 0 && i < words.length - 1 && SMALL.has(word);
    const fixed = small || !/^\p{Ll}/u.test(word) || /^n['’]t$/.test(word);
    return fixed ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
  });
}

/** Without its closing full stop. */
export function headline(sentence: TaggedSentence, style: Style): TaggedSentence {
  const end = sentence.words.at(-1) === '.' ? -1 : sentence.words.length;
  return prepare(recase(sentence.words.slice(0, end), style), sentence.gold.slice(0, end));
}

/** Headlines made of a share of the sentences that are as long as headlines are. */
export function makeHeadlines(
  sentences: readonly TaggedSentence[],
  share: number,
  random: () => number,
): TaggedSentence[] {
  return sentences
    .filter(({ words }) => words.length >= 4 && words.length <= 30)
    .flatMap((sentence) => {
      const draw = random();
      if (draw >= share) return [];
      return [headline(sentence, STYLES[Math.floor((draw / share) * STYLES.length)] as Style)];
    });
}
