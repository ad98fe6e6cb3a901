import type { Token } from '../../syntax/token.ts';
import { affiliation, type Trait, textOf } from './described.ts';
import { postIn } from './post.ts';

/** How far before the comma a description may begin. */
const REACH = 11;

/**
 * What a phrase before a name and its comma says of the name: "joined by *the Senate whip*, Tom Ray; and …". `before` is
 * the first word of the title or name. Behind another comma it may as well describe whoever stands before that.
 */
export function introduced(words: readonly Token[], before: number): Trait[] {
  if (words[before - 1]?.text !== ',') return [];
  const to = before - 1;
  let from = to;
  while (from > 0 && from > to - REACH && isDescriptive(words[from - 1])) from--;
  const opening = words[from - 1]?.text ?? '';
  if (opening === ',' || !/^(the|its|their|his|her)$/i.test(words[from]?.text ?? '')) return [];
  const post = postIn(words, { from, to });
  if (!post || post.to !== to) return [];
  const { name, body, former } = post;
  const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
  const value = textOf(words, { from, to });
  return [{ property: 'office', normalized: name, value, body, former, ...span }, ...affiliation(words, post)];
}

function isDescriptive(word: Token | undefined): boolean {
  return word !== undefined && (/^(NOUN|PROPN|ADJ|DET)$/.test(word.upos) || /^(of|for|at|['’]s?)$/.test(word.text));
}
