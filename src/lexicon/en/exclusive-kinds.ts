import type { Exclusion } from './exclusion.ts';
import { type Lemma, lemmaKey, wordClass } from './lemma.ts';
import { rememberWords } from './pair-memory.ts';
import { ancestors, type Senses, type SynsetGraph, synsetGraph } from './relations-graph.ts';

/** Lexicographer files of physical things, counted from `noun.act`: animal, artifact, body, food, plant, substance. */
const PHYSICAL_FILES = new Set([2, 3, 5, 10, 17, 24]);
/** How far up the shared kind may lie. */
const REACH = 5;
/** A kind with more sorts than this is too wide for its sorts to exclude each other ("device"). */
const MOST_SORTS = 260;
const LEAST_DEPTH = 5;
const STRENGTH = 0.8;

/** How many synsets lie under a synset, counted up to a limit; they follow it in the table. */
function sortsUnder(graph: SynsetGraph, synset: number): number {
  const { depth } = graph;
  let end = synset + 1;
  while (end < depth.length && end - synset <= MOST_SORTS + 1 && (depth[end] as number) > (depth[synset] as number))
    end++;
  return end - synset - 1;
}

/** Whether in any of their senses the words are synonyms, or one is a sort of the other. */
function canBeTheSame(graph: SynsetGraph, a: Senses, b: Senses): boolean {
  const reach = graph.depth.length;
  const [sensesOfA, sensesOfB] = [a.all, b.all];
  const covers = (up: readonly number[], down: readonly number[]) =>
    down.some((synset) => {
      const above = ancestors(graph, synset, reach);
      return up.some((other) => above.has(other));
    });
  return covers(sensesOfA, sensesOfB) || covers(sensesOfB, sensesOfA);
}

/** Whether the first sense of a noun is a physical thing. */
export function isSort(word: Lemma): boolean {
  const key = wordClass(word.pos) === 'n' ? lemmaKey(word) : null;
  return key !== null && isPhysical(word, key);
}

const isPhysical = rememberWords(({ lemma }): boolean => {
  const graph = synsetGraph('n');
  const first = graph?.senses(lemma.toLowerCase()).first ?? -1;
  return first >= 0 && PHYSICAL_FILES.has(graph?.file[first] as number);
});

function sharedKind(graph: SynsetGraph, a: number, b: number): number {
  const above = ancestors(graph, b, REACH);
  for (const synset of ancestors(graph, a, REACH).keys()) if (above.has(synset)) return synset;
  return -1;
}

function isNarrow(graph: SynsetGraph, kind: number): boolean {
  return kind >= 0 && (graph.depth[kind] as number) >= LEAST_DEPTH && sortsUnder(graph, kind) <= MOST_SORTS;
}

const physicalSenses = (graph: SynsetGraph, senses: Senses): number[] =>
  senses.all.filter((synset) => PHYSICAL_FILES.has(graph.file[synset] as number));

function narrowKind(graph: SynsetGraph, a: Senses, b: Senses): number | undefined {
  const sensesOfB = physicalSenses(graph, b);
  const kinds = physicalSenses(graph, a).flatMap((x) => sensesOfB.map((y) => sharedKind(graph, x, y)));
  return kinds.find((kind) => isNarrow(graph, kind));
}

/**
 * Two sorts of one close physical kind in WordNet, where no sense of the one is or includes one of the other. Words
 * whose first sense is no physical thing are left out, as are people, acts and abstractions: one person is a teacher
 * and a mother.
 */
export function exclusiveKinds(a: Lemma, b: Lemma): Exclusion | null {
  const graph = isSort(a) && isSort(b) ? synsetGraph('n') : null;
  if (!graph) return null;
  const [sensesOfA, sensesOfB] = [graph.senses(a.lemma.toLowerCase()), graph.senses(b.lemma.toLowerCase())];
  const kind = narrowKind(graph, sensesOfA, sensesOfB);
  if (kind === undefined || canBeTheSame(graph, sensesOfA, sensesOfB)) return null;
  return { set: graph.lemmas(kind)[0] ?? 'thing', strength: STRENGTH };
}
