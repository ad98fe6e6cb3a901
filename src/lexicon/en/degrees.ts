/**
 * How much of what is spoken of a quantifier or an adverb of frequency takes in, as the set of levels it leaves open:
 * 0 none, 1 few, 2 some, 3 most, 4 all, one bit each. Two statements on one matter exclude each other where no level is
 * left open by both. After the scales of Horn 1989, "A Natural History of Negation": a stronger word is inside the
 * weaker one ("all" in "some"), but for "most", which says that not all are meant.
 */
export type Levels = number;

const NONE = 0b00001;
const FEW = 0b00010;
const ANY_BUT_NONE = 0b11110;
const MANY = 0b11100;
const MOST = 0b01000;
const ALL = 0b10000;
const NOT_ALL = 0b01111;
const NOT_MANY = 0b00011;

const LINES: readonly (readonly [Levels, string])[] = [
  [NONE, 'no|none|nobody|no one|nothing|not one|not a single|never|not any|not anyone|not anybody|not ever|at no time'],
  [FEW, 'few|very few|little|rarely|seldom|hardly|hardly any|hardly ever|scarcely|infrequently'],
  [
    ANY_BUT_NONE,
    'some|someone|somebody|something|a few|several|sometimes|occasionally|a little|one|any|barely|at times',
  ],
  [
    MANY,
    'many|much|lots|a lot|plenty|often|frequently|usually|regularly|routinely|typically|not a few|not a little|not infrequently',
  ],
  [MOST, 'most|the majority'],
  [ALL, 'all|every|everyone|everybody|everything|each|both|always|constantly'],
  [NOT_ALL, 'not all|not every|not everyone|not everybody|not everything|not each|not both|not always|not most'],
  [NOT_MANY, 'not many|not much|not often|not frequently|not usually|not regularly|not lots|not a lot'],
];

const LEVELS: ReadonlyMap<string, Levels> = new Map(
  LINES.flatMap(([levels, words]) => words.split('|').map((word) => [word, levels] as const)),
);

/** The longest phrase of the table. */
export const LONGEST_DEGREE = 3;

/** The levels that a phrase in lower case leaves open, or `null` where it is no quantifier. */
export function levelsOf(phrase: string): Levels | null {
  return LEVELS.get(phrase) ?? null;
}

/** What is left open where a predicate without any quantifier is affirmed, and where it is denied. */
export const AFFIRMED: Levels = ANY_BUT_NONE;
export const DENIED: Levels = NONE;

/** "Some did not come" leaves open of coming what "some came" leaves open of staying away. */
export function mirrored(levels: Levels): Levels {
  let turned = 0;
  for (let level = 0; level <= 4; level++) if (levels & (1 << level)) turned |= 1 << (4 - level);
  return turned;
}
