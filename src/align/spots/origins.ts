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
      const value = PART_OF.get(noun.toLowerCase());
      return value === undefined ? [] : [{ of: NOWHERE, loose: true, value, text }];
    });
  });
}
