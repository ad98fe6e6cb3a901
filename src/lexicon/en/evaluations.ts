/**
 * Words by which a thing is judged good or bad, so that whoever says it is one is for or against the thing: the
 * evaluative predicates of news, by own knowledge and the positive and negative words of Hunston & Francis 2000
 * ("Pattern Grammar", chapter 7) that take "a thing is".
 */
const GOOD = `
breakthrough success triumph victory milestone win improvement progress achievement necessary right fair good great
excellent reasonable sensible welcome appropriate justified constitutional legal lawful legitimate commonsense balanced
important wise overdue remarkable bold constructive productive beautiful tremendous terrific outstanding perfect
`;
const BAD = `
sham farce disaster failure mistake fraud joke disgrace outrage travesty catastrophe debacle fiasco insult betrayal
blunder nightmare embarrassment hoax charade scandal folly shame abomination overreach tragedy mess flawed flaw wrong
unacceptable outrageous unfair unjust reckless dangerous shameful misguided irresponsible terrible bad weak absurd
ridiculous cruel unconstitutional illegal unlawful illegitimate inadequate insufficient disgraceful disastrous
catastrophic appalling horrible awful unwise unnecessary unreasonable immoral foolish stupid inappropriate
counterproductive inhumane disgusting pathetic insulting shortsighted unworkable harmful undemocratic racist
`;

const SIGN: ReadonlyMap<string, 1 | -1> = new Map([
  ...(GOOD.match(/\S+/g) ?? []).map((word) => [word, 1] as const),
  ...(BAD.match(/\S+/g) ?? []).map((word) => [word, -1] as const),
]);

/** 1 for a word that judges a thing good, -1 for one that judges it bad, 0 for any other. */
export function evaluation(lemma: string): 1 | -1 | 0 {
  return SIGN.get(lemma) ?? 0;
}
