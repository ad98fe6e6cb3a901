import { type Tree, wordAt } from '../../syntax/tree.ts';
import type { Mention } from './mention.ts';

/** What a phrase for several asks its members to be. */
export type Wanted = 'country' | 'leader' | 'person';

/** A phrase that means a number of referents told of before: "both leaders", "the two countries", "the pair". */
export interface Count {
  readonly size: number;
  readonly wanted: Wanted;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'one two three four five'.split(' ').flatMap((word, index): [string, number][] => [
    [word, index + 1],
    [String(index + 1), index + 1],
  ]),
);
const COLLECTIVE: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['couple', 2],
  ['trio', 3],
]);
const COUNTRIES = /^(country|nation|state|government|side|ally|neighbor|neighbour|capital)$/;
const LEADERS = /^(leader|president|chief|minister|premier)$/;
/** Said of two where no number is told. */
const USUALLY_TWO = /^(leader|country|nation|side)$/;

/** How many of what sort a phrase points back to, or `null` where it does not count or counts something new. */
export function countOf(mention: Mention, tree: Tree): Count | null {
  if (mention.form !== 'nominal') return null;
  const size = sizeOf(mention, tree);
  const wanted = wantedBy(mention);
  const isTold = [...mention.modifiers].every((word) => NUMBERS.has(word) || wanted === 'leader' || word === 'other');
  return size > 1 && wanted && isTold ? { size, wanted } : null;
}

function wantedBy({ lemma, kind }: Mention): Wanted | null {
  if (COUNTRIES.test(lemma)) return 'country';
  if (LEADERS.test(lemma)) return 'leader';
  return kind === 'person' || NUMBERS.has(lemma) ? 'person' : null;
}

/** "the two leaders" says two; a phrase with more behind its head ("the two men who fled") tells of new ones. */
function sizeOf(mention: Mention, tree: Tree): number {
  const { lemma, determiner, plural, head } = mention;
  const words = mention.words.map((at) => wordAt(tree, at).text.toLowerCase());
  const ofCountries =
    determiner === 'possessive' && /^(the|both) (two )?(countries|nations|sides)\b/i.test(mention.text);
  const pointsBack = ofCountries || /^(definite|demonstrative)$/.test(determiner) || words.includes('both');
  if (mention.words.some((at) => at > head && wordAt(tree, at).xpos !== 'POS')) return 0;
  if (!pointsBack) return 0;
  const collective = COLLECTIVE.get(lemma);
  if (collective) return collective;
  if ((words.includes('both') || ofCountries) && plural) return 2;
  const told = words.map((word) => NUMBERS.get(word) ?? 0).find((number) => number > 1);
  if (told !== undefined) return plural || NUMBERS.has(lemma) ? told : 0;
  return plural && words.length - (words.includes("'s") || words.includes('’s') ? 1 : 0) <= 2 && USUALLY_TWO.test(lemma)
    ? 2
    : 0;
}
