import type { ComplementFrame } from '../../lexicon/en/implicatives.ts';
import { rememberAt } from '../../syntax/remember-at.ts';
import { baseRelation, childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';

/** How a predicate is embedded in another. */
export interface Embedding {
  /** Index of the word that governs it. */
  readonly governor: number;
  /** The frame by the form of the complement; `of` behind a preposition other than "from". */
  readonly frame: ComplementFrame | 'of';
}

/** The predicate that the one at `head` is a complement of, or `null`. Coordinated complements share their governor. */
export function embeddingOf(tree: Tree, head: number, depth = 0): Embedding | null {
  return depth === 0 ? outermost(tree, head) : embeddingFrom(tree, head, depth);
}

const outermost = rememberAt((tree, head) => embeddingFrom(tree, head, 0));

function embeddingFrom(tree: Tree, head: number, depth: number): Embedding | null {
  const { relation, head: governor } = wordAt(tree, head);
  if (governor < 0 || depth > 6) return null;
  const base = baseRelation(relation);
  if (base === 'conj') return childIn(tree, head, 'cop') >= 0 ? null : embeddingOf(tree, governor, depth + 1);
  const frame = frameOf(tree, head, base);
  if (!frame) return null;
  return { governor: behindObject(tree, governor, base, frame), frame };
}

function frameOf(tree: Tree, head: number, base: string): Embedding['frame'] | null {
  const mark = markOf(tree, head);
  const isClause = base === 'ccomp' || base === 'csubj';
  if (/^(xcomp|ccomp|csubj|acl|advcl|obl|nmod)$/.test(base) && isGerund(tree, head)) return gerundFrame(mark, base);
  if (mark === 'to' && /^(xcomp|ccomp|csubj|acl|advcl)$/.test(base))
    return base === 'advcl' && !isControlled(tree, head) ? null : 'to';
  if (isClause) return 'that';
  if (base === 'acl' && mark === 'that' && childIn(tree, head, 'nsubj') >= 0) return 'that';
  return base === 'xcomp' && wordAt(tree, head).upos === 'VERB' ? 'to' : null;
}

function gerundFrame(mark: string, base: string): Embedding['frame'] | null {
  if (mark === 'from') return 'from';
  if (/^(of|for|with|about|on|to|at|in)$/.test(mark)) return 'of';
  return mark === '' && /^(xcomp|ccomp)$/.test(base) ? 'ing' : null;
}

/** An infinitive of purpose is no complement, except after those adjectives and verbs that ask for one. */
function isControlled(tree: Tree, head: number): boolean {
  const governor = wordAt(tree, wordAt(tree, head).head);
  if (
    /^(due|set|able|unable|ready|likely|unlikely|about|bound|poised|eager|willing|unwilling|reluctant)$/.test(
      governor.lemma,
    )
  )
    return true;
  return (
    /^(call|appeal)$/.test(governor.lemma) && childrenIn(tree, governorIndex(tree, head), 'obl', 'compound').length > 0
  );
}

function governorIndex(tree: Tree, head: number): number {
  return wordAt(tree, head).head;
}

/** "accused the banker of taking": the clause may hang on the object; the verb governs it. */
function behindObject(tree: Tree, governor: number, base: string, frame: Embedding['frame']): number {
  const { relation, head, upos } = wordAt(tree, governor);
  if (base !== 'acl' || head < 0 || !/^(obj|iobj|nsubj:pass)$/.test(relation) || upos === 'VERB') return governor;
  return frame === 'of' && /^(accuse|suspect|charge|indict|convict|acquit|clear)$/.test(wordAt(tree, head).lemma)
    ? head
    : governor;
}

function isGerund(tree: Tree, head: number): boolean {
  return wordAt(tree, head).xpos === 'VBG' && childIn(tree, head, 'aux') < 0;
}

function markOf(tree: Tree, head: number): string {
  const marks = childrenIn(tree, head, 'mark', 'case');
  const mark = marks.find((child) => !/^(whether|if)$/i.test(wordAt(tree, child).text)) ?? marks[0];
  return mark === undefined ? '' : wordAt(tree, mark).text.toLowerCase();
}
