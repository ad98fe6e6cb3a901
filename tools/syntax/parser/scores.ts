import type { ConlluSentence } from '../conllu.ts';

/** The arcs of a sentence; heads are indices, -1 the root. */
export interface Arcs {
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** How often a relation stands in the gold trees, was found, and was found with the right head. */
export interface RelationCounts {
  gold: number;
  found: number;
  right: number;
}

/** Words, those with the right head, and those with the right head and relation. */
export interface ArcCounts {
  words: number;
  heads: number;
  both: number;
}

/** Scores of parses; relations are compared without their subtypes. */
export interface ArcScores {
  readonly all: ArcCounts;
  readonly withoutPunctuation: ArcCounts;
  /** Verbs, and those whose core and oblique arguments are just those of the gold tree. */
  readonly verbs: { all: number; right: number };
  readonly byRelation: Map<string, RelationCounts>;
}

const ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'csubj', 'obj', 'iobj', 'ccomp', 'xcomp', 'obl']);

export function newScores(): ArcScores {
  return {
    all: { words: 0, heads: 0, both: 0 },
    withoutPunctuation: { words: 0, heads: 0, both: 0 },
    verbs: { all: 0, right: 0 },
    byRelation: new Map(),
  };
}

/** Compares a parse with the gold tree and adds to the scores. */
export function addScores(scores: ArcScores, sentence: ConlluSentence, found: Arcs): void {
  const gold = {
    heads: sentence.rows.map(({ head }) => head - 1),
    relations: sentence.rows.map(({ deprel }) => deprel),
  };
  sentence.rows.forEach(({ upos, deprel }, i) => {
    const head = gold.heads[i] === found.heads[i];
    const other = universal(found.relations[i] ?? '');
    const both = head && universal(deprel) === other;
    addArc(scores.all, head, both);
    if (upos !== 'PUNCT') addArc(scores.withoutPunctuation, head, both);
    countsOf(scores, universal(deprel)).gold++;
    countsOf(scores, other).found++;
    if (both) countsOf(scores, other).right++;
    if (upos !== 'VERB') return;
    scores.verbs.all++;
    scores.verbs.right += Number(frameOf(gold, i) === frameOf(found, i));
  });
}

/** The relation without its subtype. */
function universal(relation: string): string {
  return relation.split(':', 1)[0] as string;
}

function addArc(counts: ArcCounts, head: boolean, both: boolean): void {
  counts.words++;
  counts.heads += Number(head);
  counts.both += Number(both);
}

function countsOf(scores: ArcScores, relation: string): RelationCounts {
  const counts = scores.byRelation.get(relation) ?? { gold: 0, found: 0, right: 0 };
  scores.byRelation.set(relation, counts);
  return counts;
}

/** A verb's core and oblique arguments as one string. */
function frameOf(arcs: Arcs, verb: number): string {
  const found: string[] = [];
  arcs.heads.forEach((head, i) => {
    const relation = universal(arcs.relations[i] ?? '');
    if (head === verb && ARGUMENTS.has(relation)) found.push(`${relation}:${i}`);
  });
  return found.join(' ');
}
