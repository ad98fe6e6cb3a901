import { ORDINALS, SMALL } from '../../lexicon/en/numbers.ts';
import { childIn, type Tree, wordAt } from '../../syntax/tree.ts';

/** A place in a row as one word tells it. */
export interface RankForm {
  /** 1 for the first; `null` for what has no other: "the only debate". */
  readonly amount: number | null;
  /** What the row is ordered by, where a word says so: "largest"; `''` for a plain row. */
  readonly order: string;
}

const SUPERLATIVE = /^(\p{L}+est|worst|best)$/u;
const FIGURE = /^(\d{1,4})(st|nd|rd|th)$/;
const SOLE = /^(only|sole|lone)$/;

/** "third", "14th", "second" in "second-largest", "largest", "only"; `null` for any other word. */
export function rankForm(tree: Tree, at: number): RankForm | null {
  const { text, upos, xpos } = wordAt(tree, at);
  const form = text.toLowerCase();
  if (tree.words[at - 1]?.text === '-') return null;
  const amount = ordinal(form);
  if (amount !== undefined) return { amount, order: orderBehind(tree, at) };
  if (xpos === 'JJS' && SUPERLATIVE.test(form)) return { amount: 1, order: form };
  return SOLE.test(form) && upos === 'ADJ' ? { amount: null, order: '' } : null;
}

/** "second-*largest*". */
function orderBehind(tree: Tree, at: number): string {
  const word = tree.words[at + 1]?.text === '-' ? (tree.words[at + 2]?.text.toLowerCase() ?? '') : '';
  return SUPERLATIVE.test(word) ? word : '';
}

/** Where the phrase of a rank is looked for: "second-*largest*" hangs on its last word. */
export function lastOfForm(at: number, { amount, order }: RankForm): number {
  return order !== '' && amount !== 1 ? at + 2 : at;
}

function ordinal(form: string): number | undefined {
  const figure = FIGURE.exec(form);
  if (figure) return Number(figure[1]);
  const [tens, unit] = form.split('-');
  const whole = ORDINALS.get(form);
  if (whole !== undefined || unit === undefined) return whole;
  const below = ORDINALS.get(unit);
  const above = TENS.indexOf(tens ?? '');
  return above < 0 || below === undefined || below > 9 ? undefined : 10 * (above + 2) + below;
}

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "the first of *two* debates": how many there are, or `null`. */
export function seriesLength(tree: Tree, noun: number): number | null {
  const count = childIn(tree, noun, 'nummod');
  if (count < 0) return null;
  const { text } = wordAt(tree, count);
  const value = SMALL.get(text.toLowerCase()) ?? Number(text);
  return Number.isInteger(value) && value > 0 ? value : null;
}
