/** Number words of English. */

const words = (list: string): string[] => list.split(' ');
const count = (list: string, first: number, step = 1): [string, number][] =>
  words(list).map((word, index) => [word, first + index * step]);

const UNDER_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';

/** One to nineteen, and zero. */
export const SMALL: ReadonlyMap<string, number> = new Map(count(UNDER_TWENTY, 0));

/** Twenty to ninety. */
export const TENS: ReadonlyMap<string, number> = new Map(
  count('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
);

/** Words that multiply the number before them. "m" and "b" only after a sign of money. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['dozen', 12],
  // As agencies shorten them in headlines.
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['tln', 1e12],
  ['trn', 1e12],
  ['trln', 1e12],
]);

/** Magnitudes that touch a figure: "$5bn", "10k", "$6T"; "mm" for a million in finance. */
export const GLUED_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['tln', 1e12],
  ['trn', 1e12],
  ['trln', 1e12],
]);

const ORDINAL_UNDER_TWENTY =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';

/** First to nineteenth, twentieth to ninetieth, hundredth. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...count(ORDINAL_UNDER_TWENTY, 1),
  ...count('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** What one part is when a whole is cut: "two thirds". */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...words(ORDINAL_UNDER_TWENTY)
    .slice(2, 12)
    .flatMap((word, index): [string, number][] => [
      [word, index + 3],
      [`${word}s`, index + 3],
    ]),
]);

/** Fractions that are one character. */
export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** What an inexact word may stand for. */
export interface Vague {
  readonly from: number;
  readonly to: number;
}

/** Plurals that tell an order of magnitude: from one and a half to fifteen of them. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Small inexact numbers, in the widest sense in which news uses them. */
export const VAGUE_WORDS: ReadonlyMap<string, Vague> = new Map([
  ['several', { from: 3, to: 12 }],
  ['few', { from: 2, to: 9 }],
  ['handful', { from: 3, to: 10 }],
]);
