import { type Tree, wordAt } from '../../syntax/tree.ts';

/** The words of a way in its sentence: the word that carries its sign, whose answer it is, and what it is aimed at. */
export interface Parts {
  /** The word of which negation, condition and report are read. */
  readonly sign: number;
  /** -1 where nobody is told. */
  readonly holder: number;
  /** -1 where nothing is told. */
  readonly target: number;
}

/** Verbs that lend their noun their grammar. */
export const LIGHT =
  /^(have|make|take|give|hold|offer|issue|show|express|voice|announce|receive|get|win|draw|see|find|reach|earn|deliver|post|tender|submit|lodge|file|launch|open|begin|start|conduct|suffer|repeat|reiterate|pledge|lend|throw|secure|gain|put)$/;

/** Whether a verb or auxiliary stands there. */
export function isVerb(tree: Tree, at: number): boolean {
  return /^(VERB|AUX)$/.test(wordAt(tree, at).upos);
}
