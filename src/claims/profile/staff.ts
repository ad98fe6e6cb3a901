import type { Token } from '../../syntax/token.ts';
import type { Trait } from './described.ts';
import { designationsAfter, designationsBefore, homeState, SEAT } from './designation.ts';

/** Work done for one person. */
const STAFF =
  /^(spokesman|spokeswoman|spokesperson|aide|staffer|adviser|advisor|secretary|director|manager|assistant|deputy|strategist|speechwriter|lawyer|attorney|publicist|intern|chief of staff)$/;

/** A person's name in the sentence: the words it covers and whose it is. */
export interface Named {
  readonly first: number;
  readonly last: number;
  readonly chain: string | null;
}

/**
 * Whom the named person works for: "Kim Lee, *an aide to Rep. Tom Ray*", "*Ray's spokesman*, Kim Lee". `others` are the
 * other persons of the sentence; `ownerAt` finds the chain of a pronoun.
 */
export function bosses(
  words: readonly Token[],
  { first, last }: Named,
  others: readonly Named[],
  ownerAt: (at: number) => string | null,
): Trait[] {
  return [
    ...afterName(words, last + 1, others),
    ...inClause(words, last + 1, others),
    ...beforeName(words, first, others, ownerAt),
  ];
}

/** "…, a staffer for *Rep. Tom Ray (R-Ohio)*, …", "…, spokeswoman for *a congressman from Ohio*". */
function afterName(words: readonly Token[], after: number, others: readonly Named[]): Trait[] {
  if (words[after]?.text !== ',') return [];
  const noun = staffNoun(words, after + 1, Math.min(words.length, after + 8));
  if (noun < 0 || !/^(for|to|of|from|with|in)$/.test(words[noun + 1]?.text ?? '')) return [];
  const span = { start: words[after + 1]?.start ?? 0, end: words[noun]?.end ?? 0 };
  return served(words, noun + 2, others, words[noun]?.text ?? '', span);
}

/** So many words behind a name may a clause on it reach. */
const CLAUSE = 40;

/** "Lee, who *works for Rep. Tom Ray*", "Lee … *is a spokeswoman for a congressman*", "resigned *as aide to Tom Ray*". */
function inClause(words: readonly Token[], after: number, others: readonly Named[]): Trait[] {
  for (let at = after; at < Math.min(words.length, after + CLAUSE); at++) {
    const word = words[at];
    if (!word || others.some(({ first }) => first === at) || /^[.;:?!]$/.test(word.text)) return [];
    const span = { start: word.start, end: word.end };
    if (word.lemma === 'work' && words[at + 1]?.text === 'for') return served(words, at + 2, others, 'aide', span);
    if (word.lemma !== 'be' && word.text !== 'as') continue;
    const noun = staffNoun(words, at + 1, Math.min(words.length, at + 7));
    if (noun >= 0 && /^(for|to|of)$/.test(words[noun + 1]?.text ?? ''))
      return served(words, noun + 2, others, words[noun]?.text ?? '', span);
  }
  return [];
}

function staffNoun(words: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const { text = '', upos = '' } = words[at] ?? {};
    const isChief = text === 'staff' && words[at - 1]?.text === 'of' && /^chief$/i.test(words[at - 2]?.text ?? '');
    if (isChief || (STAFF.test(text.toLowerCase()) && !STAFF.test(words[at + 1]?.text ?? ''))) return at;
    if (!/^(DET|ADJ|NOUN|PROPN|ADV)$/.test(upos) && !/^(of|the|['’]s)$/i.test(text)) return -1;
  }
  return -1;
}

/** The boss whom the words from `from` on name or describe, up to the first sign or verb. */
function served(
  words: readonly Token[],
  from: number,
  others: readonly Named[],
  noun: string,
  span: { start: number; end: number },
): Trait[] {
  let to = from;
  while (to < words.length && to < from + 8 && !isEnd(words, to)) to++;
  const boss = others.find(({ first }) => first >= from && first < to);
  if (!boss) return stateOfUnnamed(words, from, to, span);
  const end = words[boss.last]?.end ?? span.end;
  return [
    bossTrait(words, boss, noun, { start: span.start, end }),
    ...bossState(words, boss, { start: span.start, end }),
  ];
}

/** A sign, or a verb that is no half of an adjective ("little-*known*"). */
function isEnd(words: readonly Token[], at: number): boolean {
  const { text = '', upos = '' } = words[at] ?? {};
  return /^[,;.:!?"“”]$/.test(text) || (upos === 'VERB' && words[at - 1]?.text !== '-');
}

function bossTrait(
  words: readonly Token[],
  { first, last, chain }: Named,
  noun: string,
  span: { start: number; end: number },
): Trait {
  const value = words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
  const sort = /^(lawyer|attorney)$/i.test(noun) ? 'lawyer' : 'staff';
  return { property: 'boss', normalized: sort, value, former: false, ...(chain !== null && { other: chain }), ...span };
}

function bossState(words: readonly Token[], { first, last }: Named, span: { start: number; end: number }): Trait[] {
  const title = /^(Rep|Reps|Sen|Gov|Representative|Senator|Governor|Congressman|Congresswoman)\.?$/.test(
    words[first - 1]?.text ?? '',
  );
  const found = [...designationsAfter(words, last + 1), ...designationsBefore(words, title ? first - 1 : first)];
  return found
    .filter(({ property }) => property === 'home-state')
    .slice(0, 1)
    .map(({ value, normalized, end }) => ({
      property: 'boss-state',
      value,
      normalized,
      former: false,
      start: span.start,
      end: Math.max(span.end, end),
    }));
}

/** "a spokeswoman for *a congressman from Ohio*". */
function stateOfUnnamed(
  words: readonly Token[],
  from: number,
  to: number,
  span: { start: number; end: number },
): Trait[] {
  for (let at = from; at < to - 2; at++) {
    if (!SEAT.test(words[at]?.text ?? '') || !/^(of|from)$/.test(words[at + 1]?.text ?? '')) continue;
    return homeState(words, at + 2, at).map(({ value, normalized, end }) => ({
      property: 'boss-state',
      value,
      normalized,
      former: false,
      start: span.start,
      end,
    }));
  }
  return [];
}

/** "*Ray's spokesman*, Kim Lee", "Tom Ray, *whose aide* Kim Lee …". */
function beforeName(
  words: readonly Token[],
  first: number,
  others: readonly Named[],
  ownerAt: (at: number) => string | null,
): Trait[] {
  const noun = words[first - 1]?.text === ',' ? first - 2 : first - 1;
  if (!STAFF.test(words[noun]?.text.toLowerCase() ?? '')) return [];
  let at = noun - 1;
  while (
    at > 0 &&
    at > noun - 4 &&
    /^(NOUN|ADJ|PROPN)$/.test(words[at]?.upos ?? '') &&
    !others.some(({ last }) => last === at)
  )
    at--;
  const owner = ownerEndingAt(words, at, others, ownerAt);
  if (!owner) return [];
  const span = { start: words[owner.first]?.start ?? 0, end: words[noun]?.end ?? 0 };
  const found = [bossTrait(words, owner, words[noun]?.text ?? '', span)];
  return owner.last >= owner.first ? [...found, ...bossState(words, owner, span)] : found;
}

/** The name before "'s" or "whose", or the one a pronoun stands for. */
export function ownerEndingAt(
  words: readonly Token[],
  at: number,
  others: readonly Named[],
  ownerAt: (at: number) => string | null,
): Named | null {
  const text = words[at]?.text ?? '';
  if (/^['’]s?$/.test(text)) return others.find(({ last }) => last === at - 1) ?? null;
  if (/^whose$/i.test(text)) return others.findLast(({ last }) => last < at && last >= at - 12) ?? null;
  if (!/^(his|her|their|its)$/i.test(text)) return null;
  // "Lee and his brother": nobody stands closer.
  const beside = /^(and|&)$/.test(words[at - 1]?.text ?? '') ? others.find(({ last }) => last === at - 2) : undefined;
  if (beside) return beside;
  const chain = ownerAt(at);
  return chain === null ? null : { first: at, last: at, chain };
}
