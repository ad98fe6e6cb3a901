import { childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Told } from './spot.ts';

/** Parts of a building where a fire may begin; words of one line may be told of one place. */
const PARTS = [
  'basement cellar',
  'entrance door doorway entry lobby foyer vestibule porch doorstep',
  'kitchen',
  'attic roof loft rooftop',
  'garage',
  'bedroom',
  'hallway corridor stairwell staircase',
  'bathroom',
  'storeroom warehouse shed',
] as const;
const PART_OF: ReadonlyMap<string, string> = new Map(
  PARTS.flatMap((line) => line.split(' ').map((part) => [part, line.split(' ')[0] ?? part] as const)),
);

const FIRE = /^(fire|blaze|flame|inferno)$/;
const BEGINS = /^(set|start|begin|light|ignite|originate|break|erupt|kindle)$/;
const NOWHERE: ReadonlySet<string> = new Set();

/** Where a sentence says that a fire began: "the fire was set in the *basement*". */
export function originsIn(tree: Tree): Told[] {
  return tree.words.flatMap(({ lemma }, verb): Told[] => {
    if (!BEGINS.test(lemma.toLowerCase())) return [];
    const fires = [...childrenIn(tree, verb, 'nsubj', 'nsubj:pass', 'obj'), wordAt(tree, verb).head];
    if (!fires.some((at) => FIRE.test(tree.words[at]?.lemma.toLowerCase() ?? ''))) return [];
    return childrenIn(tree, verb, 'obl').flatMap((at): Told[] => {
      const { text, lemma: noun } = wordAt(tree, at);
      const value = isOutside(tree, at) ? 'outside' : PART_OF.get(noun.toLowerCase());
      return value === undefined ? [] : [{ of: NOWHERE, loose: true, value, text }];
    });
  });
}

const BUILDING =
  /^(building|house|home|store|shop|church|school|mosque|hotel|factory|plant|warehouse|structure|apartment)$/;

/** "On the *outside of* the building", "*outside* the house". */
function isOutside(tree: Tree, at: number): boolean {
  const noun = wordAt(tree, at).lemma.toLowerCase();
  const ties = childrenIn(tree, at, 'case').map((tie) => wordAt(tree, tie).text.toLowerCase());
  return noun === 'outside' || noun === 'exterior' || (ties.includes('outside') && BUILDING.test(noun));
}

/** Parts of a building that may be reached or seen from outside. */
const OPEN = /^(entrance|attic|garage)$/;

export function areOriginsApart(a: string, b: string): boolean {
  return !(a === 'outside' && OPEN.test(b)) && !(b === 'outside' && OPEN.test(a));
}
