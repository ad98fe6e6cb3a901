import { childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Told } from './spot.ts';

/** What happens at one spot of a building or another. */
const BLAST = /^(bomb|bombing|explosion|blast|device|attack|shooting|stabbing)$/;
const HAPPENS = /^(explode|detonate|occur|happen|take|go)$/;
/** Parts of a building that nobody reaches from outside it. */
const WITHIN =
  /^(hall|auditorium|ballroom|cafeteria|canteen|kitchen|classroom|library|sanctuary|basement|bedroom|gym)$/;
const DOOR = /^(entrance|entry|doorway|gate|gateway|doorstep|porch)$/;
/** A building that may have such parts. */
const BUILDING =
  /^(mosque|church|cathedral|temple|synagogue|school|hotel|building|hospital|embassy|ministry|station|house|home|store|mall|theater|theatre|club|nightclub|office|airport|barracks|palace|courthouse|consulate|stadium|restaurant)$/;

/** Where at a building a sentence says that something blew up or was attacked: outside it, at its door, within. */
export function blastsIn(tree: Tree): Told[] {
  return tree.words.flatMap(({ lemma, upos }, at): Told[] => {
    if (upos === 'NOUN' && BLAST.test(lemma.toLowerCase()))
      return childrenIn(tree, at, 'nmod').flatMap((child) => spotOf(tree, child));
    if (upos !== 'VERB' || !HAPPENS.test(lemma.toLowerCase()) || !isOfBlast(tree, at)) return [];
    return childrenIn(tree, at, 'obl').flatMap((child) => spotOf(tree, child));
  });
}

/** "The bomb *went off*", "the bombing, which *occurred*". */
function isOfBlast(tree: Tree, verb: number): boolean {
  const { lemma, head, relation } = wordAt(tree, verb);
  if (lemma === 'go' && !/^off$/i.test(tree.words[verb + 1]?.text ?? '')) return false;
  if (lemma === 'take' && !/^place$/i.test(tree.words[verb + 1]?.text ?? '')) return false;
  const subject = childIn(tree, verb, 'nsubj');
  return [subject, /^acl/.test(relation) ? head : -1].some((at) =>
    BLAST.test(tree.words[at]?.lemma.toLowerCase() ?? ''),
  );
}

function spotOf(tree: Tree, at: number): Told[] {
  const noun = wordAt(tree, at).lemma.toLowerCase();
  const marker = childIn(tree, at, 'case');
  const tie = marker < 0 ? '' : wordAt(tree, marker).text.toLowerCase();
  const value = sideOf(noun, tie);
  return value === null ? [] : [{ of: new Set(), loose: true, value, text: `${tie} ${noun}` }];
}

function sideOf(noun: string, tie: string): string | null {
  if (DOOR.test(noun)) return 'entrance';
  if (WITHIN.test(noun)) return tie === 'in' || tie === 'inside' ? 'within' : null;
  if (!BUILDING.test(noun)) return null;
  return tie === 'outside' ? 'outside' : tie === 'inside' ? 'within' : null;
}

/** At its door may be told of what was outside a building. */
export function areSpotsApart(a: string, b: string): boolean {
  return (a === 'within') !== (b === 'within');
}
