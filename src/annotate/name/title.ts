import { OFFICES } from '../../lexicon/en/offices.ts';
import { HONORIFICS, RANKS, TITLE_MODIFIERS } from '../../lexicon/en/titles.ts';

const LONGEST_TITLE = 8;
const LONGEST_OFFICE = 5;
const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');
const isAddress = (word: string): boolean => HONORIFICS.has(bare(word)) || RANKS.has(bare(word));

/** The number of words of the longest office that ends at a word. */
function officeLength(words: readonly string[], last: number): number {
  for (let length = Math.min(LONGEST_OFFICE, last + 1); length > 0; length--) {
    const phrase = words
      .slice(last - length + 1, last + 1)
      .join(' ')
      .toLowerCase();
    if (OFFICES.has(phrase) || OFFICES.has(phrase.replace(/ - /g, '-'))) return length;
  }
  return 0;
}

/**
 * Where the title starts that ends right before a name: "former Prime Minister", "U.S. Sen.", "Mr.".
 * @param first the index of the name's first word
 * @returns the index of the title's first word; `first` where there is none
 */
export function titleStart(words: readonly string[], first: number): number {
  let start = first;
  while (start > 0 && first - start < LONGEST_TITLE) {
    const previous = words[start - 1] ?? '';
    const office = officeLength(words, start - 1);
    if (office > 0) start -= office;
    else if (isAddress(previous) && /^\p{Lu}/u.test(previous)) start -= 1;
    else if (start < first && TITLE_MODIFIERS.has(bare(previous))) start -= 1;
    else break;
  }
  return Math.max(0, start);
}

/** How many words of a name are title: the labeller sometimes takes "Rep." or "President" into the name. */
export function leadingTitle(words: readonly string[]): number {
  let length = 0;
  for (let index = 0; index < words.length - 1; index++) {
    const word = words[index] ?? '';
    if (isAddress(word) || OFFICES.has(word.toLowerCase()) || OFFICES.has(word.toLowerCase().replace(/s$/, '')))
      length = index + 1;
    else if (!TITLE_MODIFIERS.has(bare(word))) break;
  }
  return length;
}
