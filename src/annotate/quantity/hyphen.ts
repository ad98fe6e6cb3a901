import type { Atom } from './atoms.ts';

const HYPHENS = new Set(['-', '‑', '–']);
export const isHyphen = (atom: Atom | undefined): boolean => atom !== undefined && HYPHENS.has(atom.text);

/** The index after a hyphen that joins the atoms on both its sides; otherwise `at`. */
export function pastHyphen(atoms: readonly Atom[], at: number): number {
  return isHyphen(atoms[at]) && atoms[at]?.glued && atoms[at + 1]?.glued ? at + 1 : at;
}
