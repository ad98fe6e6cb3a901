import { findOffice } from '../../lexicon/en/offices.ts';
import type { Token } from '../../syntax/token.ts';
import type { Segment } from './segments.ts';

/** An office with what it is of, read off a run of words. */
export interface Post extends Segment {
  readonly name: string;
  readonly body: ReadonlySet<string>;
  readonly former: boolean;
  /** The words of the body as written: "National Review"; empty where they stand before the office. */
  readonly of: Segment;
}

const FORMER =
  /^(former|ex|then|late|onetime|past|previous|retired|deputy|vice|acting|interim|assistant|next|future|incoming|outgoing)$/i;
const MODIFIER = /^(NOUN|PROPN|ADJ|PART|NUM)$/;
const EMPTY =
  /^(the|a|an|its|his|her|their|of|for|at|on|in|and|['’]s?|top|senior|longtime|new|powerful|influential|leading|no\.?)$/i;

/** The first office a segment names, with its body on either side: "the House Budget Committee *chairman*", "*editor* of …". */
export function postIn(words: readonly Token[], { from, to }: Segment): Post | null {
  for (let at = from; at < to; at++) {
    if (!isWithin(words, from, at)) return null;
    let last = at;
    if (!nameUpTo(words, from, at)) continue;
    while (last + 1 < to && nameUpTo(words, from, last + 1)) last++;
    const name = nameUpTo(words, from, last) ?? '';
    const of = bodyAfter(words, last + 1, to);
    return { from, to: Math.max(of.to, last + 1), name, of, ...bodyOf(words, from, last, name, of) };
  }
  return null;
}

/** The office may stand behind modifiers of its own only: "a spokesman for the *governor*" is no governor. */
function isWithin(words: readonly Token[], from: number, at: number): boolean {
  const before = words[at - 1];
  return (
    at === from ||
    (before !== undefined &&
      (MODIFIER.test(before.upos) || EMPTY.test(before.text)) &&
      !/^(of|for|to|with|by)$/i.test(before.text))
  );
}

function nameUpTo(words: readonly Token[], from: number, last: number): string | null {
  const phrase = words.slice(Math.max(from, last - 4), last + 1).map(({ text }) => text);
  return findOffice(phrase.join(' '))?.name ?? null;
}

function bodyAfter(words: readonly Token[], at: number, to: number): Segment {
  if (!/^(of|for|at|on)$/i.test(words[at]?.text ?? '')) return { from: at, to: at };
  let end = at + 1;
  while (end < to && end < at + 9 && (MODIFIER.test(words[end]?.upos ?? '') || EMPTY.test(words[end]?.text ?? '')))
    end++;
  return { from: at + 1, to: end };
}

function bodyOf(words: readonly Token[], from: number, last: number, name: string, of: Segment) {
  const before = words.slice(from, last + 1 - name.split(' ').length);
  const own = [...before, ...words.slice(of.from, of.to)].map(({ text }) => text.toLowerCase().replace(/['’]s$/, ''));
  const body = own.filter((word) => !EMPTY.test(word) && !FORMER.test(word) && /\p{L}/u.test(word));
  return { body: new Set(body), former: before.some(({ text }) => FORMER.test(text)) };
}
