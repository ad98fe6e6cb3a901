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
  const colon = relation.indexOf(':');
  return colon < 0 ? relation : relation.slice(0, colon);
}

const COLON = 0x3a;

/** Whether a relation is the one asked for, or the one asked for with a subtype. */
export function isRelation(relation: string, wanted: string): boolean {
  return relation === wanted || (relation.charCodeAt(wanted.length) === COLON && relation.startsWith(wanted));
}

/** The first child in one of the relations, subtypes included, or -1. */
export function childIn(tree: Tree, index: number, ...relations: readonly string[]): number {
  return childrenOf(tree, index).find((child) => hasRelation(tree, child, relations)) ?? -1;
}

/** All children in one of the relations, subtypes included. */
export function childrenIn(tree: Tree, index: number, ...relations: readonly string[]): number[] {
  return childrenOf(tree, index).filter((child) => hasRelation(tree, child, relations));
}

export function hasRelation(tree: Tree, index: number, relations: readonly string[]): boolean {
  const relation = tree.words[index]?.relation ?? '';
  return relations.some((wanted) => isRelation(relation, wanted));
}

/** The words below `index`, itself included, in text order; `skip` leaves a child and all below it out. */
export function subtree(tree: Tree, index: number, skip?: (child: number, parent: number) => boolean): number[] {
  const found: number[] = [];
  const stack = [index];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    found.push(at);
    for (const child of childrenOf(tree, at)) if (!skip?.(child, at)) stack.push(child);
  }
  return found.sort((a, b) => a - b);
}

/** From the first word to the last; `null` where there is none. */
export function spanOf(tree: Tree, indices: readonly number[]): Span | null {
  const first = tree.words[indices[0] ?? -1];
  const last = tree.words[indices.at(-1) ?? -1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The run of words around `index` inside `indices` (sorted) that has no gap but punctuation. */
export function contiguous(tree: Tree, indices: readonly number[], index: number): number[] {
  const members = new Set(indices);
  const bridges = (at: number) => members.has(at) || tree.words[at]?.upos === 'PUNCT';
  let first = index;
  let last = index;
  while (first > 0 && bridges(first - 1)) first--;
  while (last + 1 < tree.words.length && bridges(last + 1)) last++;
  const run = indices.filter((at) => at >= first && at <= last);
  return run;
}
