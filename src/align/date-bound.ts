import type { Token } from '../syntax/token.ts';
import type { TimeMention } from '../types.ts';

/** Whether a date is when something was, or bounds it. */
export type Bound = 'on' | 'from' | 'until' | 'by' | 'after';

const BOUNDS: Readonly<Record<string, Bound>> = {
  since: 'from',
  from: 'from',
  until: 'until',
  till: 'until',
  through: 'until',
  by: 'by',
  before: 'by',
  after: 'after',
  following: 'after',
};

/** How the words before a time bound it: "dating *back to* 1919", "*as of* 4 p.m.". */
const BEFORE_IT: readonly (readonly [RegExp, Bound])[] = [
  [/\b(dat(e|es|ed|ing)|go(es|ing)?|going|stretch(es|ing)?) (back )?(to|from)$/, 'from'],
  [/\bas (of|recently as)$/, 'by'],
  [/\b(ahead|advance) of$/, 'on'],
];

/** Reads the words before a time; `nominal` where it dates a noun. */
export function boundOf({ range, start, end }: TimeMention, words: readonly Token[], nominal: boolean): Bound {
  if (range) return range.bound === 'from' ? 'from' : 'until';
  // "Hours after Thursday's vote": the vote was on Thursday.
  if (nominal) return 'on';
  const at = words.findIndex((word) => word.start >= start);
  const before = words.slice(Math.max(0, at - 3), Math.max(0, at)).map(({ text }) => text.toLowerCase());
  const told = BEFORE_IT.find(([pattern]) => pattern.test(before.join(' ')));
  if (told) return told[1];
  const bound = BOUNDS[words[at - 1]?.text.toLowerCase() ?? ''] ?? 'on';
  return bound === 'from' && heads(words, end) ? 'on' : bound;
}

/** "A step forward from Friday, *when* he told reporters …": the date is that of the clause behind it. */
function heads(words: readonly Token[], end: number): boolean {
  const next = words.findIndex((word) => word.start >= end);
  return next >= 0 && /^,? ?when\b/i.test(`${words[next]?.text} ${words[next + 1]?.text ?? ''}`);
}
