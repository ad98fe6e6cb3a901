import type { Span } from '../types.ts';
import type { Token } from './token.ts';

/** A parsed sentence with its arcs turned round, so that a word's children are at hand. Children are in text order. */
export interface Tree {
  readonly words: readonly Token[];
  readonly children: readonly (readonly number[])[];
}

export function treeOf(words: readonly Token[]): Tree {
  const children: number[][] = words.map(() => []);
  words.forEach((word, index) => {
    children[word.head]?.push(index);
  });
  return { words, children };
}

/** The word at an index that is known to lie inside the sentence. */
export function wordAt(tree: Tree, index: number): Token {
  const word = tree.words[index];
  if (!word) throw new RangeError(`no word ${index} in a sentence of ${tree.words.length}`);
  return word;
}

export function childrenOf(tree: Tree, index: number): readonly number[] {
  return tree.children[index] ?? [];
}

/** The relation without its subtype: `nsubj` for `nsubj:pass`. */
export function baseRelation(relation: string): string {
  const known = bases.get(relation);
  if (known !== undefined) return known;
  const colon = relation.indexOf(':');
  const base = colon < 0 ? relation : relation.slice(0, colon);
  if (bases.size < MOST_RELATIONS) bases.set(relation, base);
  return base;
}

/** The treebanks have some fifty relations. */
const MOST_RELATIONS = 500;
const bases = new Map<string, string>();

const COLON = 0x3a;

/** Whether a relation is the one asked for, or the one asked for with a subtype. */
export function isRelation(relation: string, wanted: string): boolean {
  return relation === wanted || (relation.charCodeAt(wanted.length) === COLON && relation.startsWith(wanted));
}

/** The first child in one of the relations, subtypes included, or -1. */
export function childIn(tree: Tree, index: number, ...relations: readonly string[]): number {
  const children = childrenOf(tree, index);
  for (let i = 0; i < children.length; i++) {
    if (hasRelation(tree, children[i] as number, relations)) return children[i] as number;
  }
  return -1;
}

/** All children in one of the relations, subtypes included. */
export function childrenIn(tree: Tree, index: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  const children = childrenOf(tree, index);
  for (let i = 0; i < children.length; i++) {
    if (hasRelation(tree, children[i] as number, relations)) found.push(children[i] as number);
  }
  return found;
}

export function hasRelation(tree: Tree, index: number, relations: readonly string[]): boolean {
  const relation = tree.words[index]?.relation ?? '';
  for (let i = 0; i < relations.length; i++) if (isRelation(relation, relations[i] as string)) return true;
  return false;
}

/** The words below `index`, itself included, in text order; `skip` leaves a child and all below it out. */
export function subtree(tree: Tree, index: number, skip?: (child: number, parent: number) => boolean): number[] {
  const found = [index];
  for (let next = 0; next < found.length; next++) {
    const at = found[next] as number;
    const children = childrenOf(tree, at);
    for (let i = 0; i < children.length; i++) {
      const child = children[i] as number;
      if (!skip?.(child, at)) found.push(child);
    }
  }
  return inTextOrder(found);
}

/** Few lie far from their place, so that putting each into it is faster than sorting. */
function inTextOrder(indices: number[]): number[] {
  if (indices.length > MOST_PLACED) return indices.sort((a, b) => a - b);
  for (let i = 1; i < indices.length; i++) {
    const index = indices[i] as number;
    let to = i;
    for (; to > 0 && (indices[to - 1] as number) > index; to--) indices[to] = indices[to - 1] as number;
    indices[to] = index;
  }
  return indices;
}

const MOST_PLACED = 40;

/** From the first word to the last; `null` where there is none. */
export function spanOf(tree: Tree, indices: readonly number[]): Span | null {
  const first = tree.words[indices[0] ?? -1];
  const last = tree.words[indices.at(-1) ?? -1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The run of words around `index` inside `indices` (sorted) that has no gap but punctuation. */
export function contiguous(tree: Tree, indices: readonly number[], index: number): number[] {
  const isSign = (at: number) => tree.words[at]?.upos === 'PUNCT';
  let from = placeIn(indices, index);
  let to = from;
  for (let at = index - 1; at >= 0; at--) {
    if (from > 0 && indices[from - 1] === at) from--;
    else if (!isSign(at)) break;
  }
  if (indices[to] === index) to++;
  for (let at = index + 1; at < tree.words.length; at++) {
    if (indices[to] === at) to++;
    else if (!isSign(at)) break;
  }
  return indices.slice(from, to);
}

/** How many of the sorted indices lie before one. */
function placeIn(indices: readonly number[], index: number): number {
  let place = 0;
  while (place < indices.length && (indices[place] as number) < index) place++;
  return place;
}
