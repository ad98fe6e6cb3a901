import { findOffice } from '../../lexicon/en/offices.ts';
import type { Token } from '../../syntax/token.ts';
import { type Trait, textOf } from './described.ts';

/** First and last word of each person named in a sentence, in text order. */
export type NameRuns = readonly { readonly first: number; readonly last: number }[];

const LONGEST_PHRASE = 6;

/**
 * What the names of a list share: "former Missouri *senators* like John Dale, Roy Poe and Kim Lee", "*Sens.* Ann Lee and
 * Tom Ray". `at` is the index of the name in `names`. A name with a title of its own shares nothing.
 */
export function sharedInList(words: readonly Token[], names: NameRuns, at: number): Trait[] {
  const opening = openingOf(words, names, at);
  const first = names[opening]?.first ?? 0;
  const own = names[at]?.first ?? 0;
  if (opening !== at && findOffice(words[own - 1]?.text ?? '') !== null) return [];
  const plural = pluralBefore(words, first);
  if (!plural || (opening === at && plural.direct)) return [];
  const { from, to, name } = plural;
  const body = words.slice(from, to - 1).filter(({ text }) => /^\p{Lu}/u.test(text) && !FORMER.test(text));
  return [
    {
      property: 'office',
      normalized: name,
      value: textOf(words, { from, to }),
      former: words.slice(from, to).some(({ text }) => FORMER.test(text)),
      body: new Set(body.map(({ text }) => text.toLowerCase())),
      start: words[from]?.start ?? 0,
      end: words[to - 1]?.end ?? 0,
    },
  ];
}

const FORMER =
  /^(former|ex|then|late|onetime|past|previous|retired|deputy|vice|acting|interim|assistant|next|future)$/i;

/** The first name of the list that a name stands in: only signs, "and" and brackets part them. */
function openingOf(words: readonly Token[], names: NameRuns, at: number): number {
  let opening = at;
  for (let before = at - 1; before >= 0; before--) {
    const [left, right] = [names[before], names[opening]];
    if (!left || !right || !isJoint(words.slice(left.last + 1, right.first))) break;
    opening = before;
  }
  return opening;
}

function isJoint(between: readonly Token[]): boolean {
  const outside = between.filter((_, index) => !isBracketed(between, index));
  return outside.length > 0 && outside.length <= 2 && outside.every(({ text }) => /^(,|and|&|or)$/.test(text));
}

function isBracketed(words: readonly Token[], index: number): boolean {
  const opened = words.slice(0, index + 1).findLastIndex(({ text }) => text === '(');
  const closed = words.slice(0, index).findLastIndex(({ text }) => text === ')');
  return opened >= 0 && opened > closed;
}

interface PluralPhrase {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** The noun stands right before the first name, as its title. */
  readonly direct: boolean;
}

/** "senators like", "senators including", "officers, Agents", "Sens.": the noun of several offices before the first name. */
function pluralBefore(words: readonly Token[], first: number): PluralPhrase | null {
  let to = first;
  if (/^(like|including|as|:)$/i.test(words[to - 1]?.text ?? '')) {
    to = words[to - 2]?.text === 'such' ? to - 2 : to - 1;
    if (words[to - 1]?.text === ',') to--;
  }
  const word = words[to - 1];
  const name = word ? singularOffice(word.text) : null;
  if (!word || name === null) return null;
  let from = to - 1;
  while (from > 0 && from > to - LONGEST_PHRASE && /^(NOUN|PROPN|ADJ)$/.test(words[from - 1]?.upos ?? '')) from--;
  return { from, to, name, direct: to === first };
}

/** The office of which a word is the plural, or `null`: "senators", "Sens.", "congressmen". */
function singularOffice(word: string): string | null {
  const lower = word.toLowerCase();
  const abbreviated = /^(sen|rep|gov|del)s\.?$/.exec(lower);
  if (abbreviated) return `${abbreviated[1]}.`;
  const singular = lower.endsWith('men') ? lower.replace(/men$/, 'man') : lower.replace(/s$/, '');
  return singular !== lower && findOffice(singular)?.name === singular ? singular : null;
}
