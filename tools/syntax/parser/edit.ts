import type { ConlluRow, ConlluSentence } from '../conllu.ts';

/** A row that may point at others by object rather than number, so that rows can come and go. */
export interface Node {
  form: string;
  upos: string;
  xpos: string;
  readonly lemma: string;
  head: Node | null;
  deprel: string;
}

export function nodesOf(sentence: ConlluSentence): Node[] {
  const nodes: Node[] = sentence.rows.map(({ form, upos, xpos, lemma, deprel }) => ({
    form,
    upos,
    xpos,
    lemma,
    head: null,
    deprel,
  }));
  sentence.rows.forEach(({ head }, i) => {
    (nodes[i] as Node).head = nodes[head - 1] ?? null;
  });
  return nodes;
}

/** Rows of nodes in a new order; every node's head must be among them. */
export function rowsOf(nodes: readonly Node[]): ConlluRow[] {
  const ids = new Map(nodes.map((node, i) => [node, i + 1]));
  return nodes.map(({ form, upos, xpos, lemma, head, deprel }, i) => ({
    id: i + 1,
    form,
    lemma,
    upos,
    xpos,
    head: head === null ? 0 : (ids.get(head) as number),
    deprel,
    misc: '_',
    spaceAfter: true,
  }));
}

export function childrenOf(nodes: readonly Node[], node: Node): Node[] {
  return nodes.filter(({ head }) => head === node);
}

/** The index after the last word at or below `node`. */
export function endOf(nodes: readonly Node[], node: Node): number {
  return nodes.findLastIndex((other) => isBelow(other, node)) + 1;
}

function isBelow(node: Node, top: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.head) if (at === top) return true;
  return false;
}
