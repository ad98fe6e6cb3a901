import type { Tree } from '../../syntax/tree.ts';

/** The word that everything else in a sentence hangs on, -1 in an empty one. */
export function rootOf({ words }: Tree): number {
  return words.findIndex(({ head }) => head < 0);
}
