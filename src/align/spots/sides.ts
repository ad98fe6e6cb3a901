import { childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Told } from './spot.ts';

/** What has sides that are told by one word each: "off its *east* coast", "the *Southern* District", "the *left* wing". */
const SIDED =
  /^(coast|shore|shoreline|side|wing|end|bank|border|entrance|district|tower|sector|edge|flank|suburb|outskirts|shore|half|section|door|gate|exit|lane)$/;
const SIDE =
  /^(north|south|east|west)(ern|ernmost)?$|^(left|right|front|rear|back|upper|lower|top|bottom|inner|outer)$/;
const SAME: Readonly<Record<string, string>> = { rear: 'back', top: 'upper', bottom: 'lower' };
const OPPOSITE: ReadonlyMap<string, string> = new Map(
  ['north south', 'east west', 'left right', 'front back', 'upper lower', 'inner outer'].flatMap((line) => {
    const [a = '', b = ''] = line.split(' ');
    return [
      [a, b],
      [b, a],
    ] as const;
  }),
);

/** On which side of what has two a sentence puts something. */
export function sidesIn(tree: Tree): Told[] {
  return tree.words.flatMap(({ lemma, text, upos }, at): Told[] => {
    const noun = lemma.toLowerCase();
    if ((upos !== 'NOUN' && upos !== 'PROPN') || !SIDED.test(noun)) return [];
    const told = childrenIn(tree, at, 'amod', 'compound').flatMap((child) => sideOf(wordAt(tree, child).text) ?? []);
    const [value, ...more] = told;
    if (value === undefined || more.length > 0) return [];
    return [{ of: new Set([noun]), loose: true, value, text: `${value} ${text}` }];
  });
}

function sideOf(word: string): string | null {
  const match = SIDE.exec(word.toLowerCase());
  const side = match?.[1] ?? match?.[3];
  return side === undefined ? null : (SAME[side] ?? side);
}

/** North and south exclude each other, north and east do not. */
export function areOpposite(a: string, b: string): boolean {
  return OPPOSITE.get(a) === b;
}
