import { wordClass } from '../../lexicon/en/lemma.ts';
import { ancestors, type Senses, type SynsetGraph, synsetGraph } from '../../lexicon/en/relations-graph.ts';
import type { Features } from '../logistic.ts';
import type { Edits } from './edits.ts';
import type { Unit } from './unit.ts';

/**
 * What tells a changed fact from a rewording: how much else was changed, whether the sentences are full ones, and what
 * the two words are to each other. Things are told by nouns; verbs and qualities are reworded more freely.
 */
export function wordChangeFeatures(a: Unit, b: Unit, edits: Edits): Features {
  const both = (upos: string) => Number(a.upos === upos && b.upos === upos);
  return {
    replaced: Math.min(5, edits.replaced - 1),
    reworded: Math.min(4, edits.reworded),
    added: Math.min(6, edits.added),
    grammar: Math.min(6, edits.grammar),
    length: Math.log(1 + edits.length),
    copy: Number(edits.isCopy),
    sentences: Number(edits.areSentences),
    noun: both('NOUN'),
    verb: both('VERB'),
    adjective: both('ADJ'),
    part: Number(isPartOf(a.form, b.form) || isPartOf(b.form, a.form)),
    near: Number(areNear(a, b)),
    realm: Number(areOfOneRealm(a, b)),
  };
}

/** "clifftop" / "cliff", "ceasefire" / "fire". */
function isPartOf(part: string, whole: string): boolean {
  return part.length > 3 && whole !== part && (whole.startsWith(part) || whole.endsWith(part));
}

/** Steps between two senses within which words of a kind are used for each other. */
const REACH: Readonly<Record<string, number>> = { n: 2, v: 4, a: 2 };

function areNear(a: Unit, b: Unit): boolean {
  const pos = wordClass(a.upos);
  const graph = pos && pos === wordClass(b.upos) ? synsetGraph(pos) : null;
  if (!graph || !pos) return false;
  return distance(graph, graph.senses(a.lemma), graph.senses(b.lemma)) <= (REACH[pos] ?? 0);
}

/** Steps between the closest senses of two words, over a wider word that both are a sort of. */
function distance(graph: SynsetGraph, a: Senses, b: Senses): number {
  let least = Number.POSITIVE_INFINITY;
  for (const x of all(a)) {
    const above = ancestors(graph, x, 4);
    for (const y of all(b))
      for (const [synset, steps] of ancestors(graph, y, 4))
        least = Math.min(least, steps + (above.get(synset) ?? Number.POSITIVE_INFINITY));
  }
  return least;
}

function all({ first, others }: Senses): number[] {
  return first < 0 ? [...others] : [first, ...others];
}

/** Two words of one part of speech whose first senses stand in one of WordNet's lexicographer files. */
function areOfOneRealm(a: Unit, b: Unit): boolean {
  const [left, right] = [realmOf(a), realmOf(b)];
  return left !== null && left === right;
}

function realmOf({ lemma, upos }: Unit): string | null {
  const pos = wordClass(upos);
  const graph = pos ? synsetGraph(pos) : null;
  const first = graph?.senses(lemma).first ?? -1;
  return graph && first >= 0 ? `${pos}${graph.file[first]}` : null;
}
