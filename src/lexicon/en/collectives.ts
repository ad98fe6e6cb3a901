/** Nouns that are a number of persons: "the trio", "both", "a couple from Ohio". */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['couple', 2],
  ['twosome', 2],
  ['twins', 2],
  ['trio', 3],
  ['threesome', 3],
  ['triplets', 3],
  ['foursome', 4],
  ['quartet', 4],
  ['quadruplets', 4],
  ['quintet', 5],
  ['quintuplets', 5],
  ['sextet', 6],
  ['septet', 7],
  ['octet', 8],
]);

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** After "no", where nothing is counted: "no doubt", "no longer". */
export const NO_PHRASES: ReadonlySet<string> = set(
  'longer doubt way matter comment idea more less fewer later sooner wonder sense reason matter question problem thanks good better different other exception evidence means stranger need point use secret surprise end avail account time place choice sign word kidding such pun holds',
);

/** Plurals before "under 12" or "over 65", where an age is meant. */
export const PERSON_NOUNS: ReadonlySet<string> = set(
  'people persons men women children boys girls others soldiers troops officers civilians workers passengers students victims residents migrants refugees protesters demonstrators suspects hostages prisoners police villagers employees homes houses villages',
);
