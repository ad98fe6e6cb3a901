import type { Token } from '../../syntax/token.ts';
import { affiliation, houseKey, houseWords, type Trait, textOf } from './described.ts';
import { postIn } from './post.ts';

/** How far before a name its description may begin. */
const REACH = 11;

/**
 * What stands right before a name and its title, without a comma: "*chairman of the House Budget Committee* Rep. Lee",
 * "*Daily Courier editor* Kim Lee". `before` is the first word of the title, or of the name where there is none.
 */
export function describedBefore(words: readonly Token[], before: number): Trait[] {
  let from = before;
  while (from > 0 && from > before - REACH && isDescriptive(words[from - 1])) from--;
  for (let start = from; start < before; start++) {
    const post = postIn(words, { from: start, to: before });
    if (!post || post.to !== before || post.of.to === post.of.from) continue;
    const { name, body, former } = post;
    const first = words[start]?.start ?? 0;
    const end = words[before - 1]?.end ?? first;
    const value = textOf(words, { from: start, to: before });
    return [
      { property: 'office', normalized: name, value, body, former, start: first, end },
      ...affiliation(words, post),
    ];
  }
  return [];
}

function isDescriptive(word: Token | undefined): boolean {
  return word !== undefined && (/^(NOUN|PROPN|ADJ|DET)$/.test(word.upos) || /^(of|for|at)$/.test(word.text));
}

/** "*ABC News'* Kim Lee", "Kim Lee *of CBS News*": the house named right beside a name. `isHouse` says what is one. */
export function houseBeside(
  words: readonly Token[],
  first: number,
  last: number,
  isHouse: (at: number) => boolean,
): Trait[] {
  const owner = words[first - 1];
  if (owner && /^['’]s?$/.test(owner.text) && isHouse(first - 2))
    return [house(words, runBefore(first - 2, isHouse), first - 1)];
  if (words[last + 1]?.text !== 'of' && words[last + 1]?.text !== 'from') return [];
  const from = /^the$/i.test(words[last + 2]?.text ?? '') ? last + 3 : last + 2;
  let to = from;
  while (to < words.length && isHouse(to)) to++;
  return to > from ? [house(words, from, to)] : [];
}

function runBefore(at: number, isHouse: (at: number) => boolean): number {
  let from = at;
  while (from > 0 && isHouse(from - 1)) from--;
  return from;
}

function house(words: readonly Token[], from: number, to: number): Trait {
  const value = textOf(words, { from, to });
  return {
    property: 'affiliation',
    value,
    normalized: houseKey(value),
    former: false,
    body: houseWords(value),
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
  };
}
