import type { Rank } from './rank.ts';

/** One row told by a noun and by an adjective: "the first *woman* to serve as governor", "the first *female* governor". */
const ALIKE: Readonly<Record<string, string>> = {
  woman: 'female',
  man: 'male',
  country: 'nation',
  'u.s.': 'nation',
  america: 'nation',
  overseas: 'foreign',
  abroad: 'foreign',
  black: 'african-american',
};

/** What says which row a rank counts in, the noun itself included. */
export function rowWords({ scope, noun }: Rank): ReadonlySet<string> {
  return new Set([...scope, noun].map((lemma) => ALIKE[lemma] ?? lemma));
}

/** Of these a rank tells which one somebody is of others of its sort: "the second *state* to do so", "the first *such* order". */
const SORTS = /^(state|city|country|county|nation|company|school|court|town|province)$/;

/** Whether a rank tells how many did such a thing before. */
export function isOfItsKind({ noun, scope, modifiers }: Rank): boolean {
  return SORTS.test(noun) || scope.has('kind') || modifiers.includes('such');
}
