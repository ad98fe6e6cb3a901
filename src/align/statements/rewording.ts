import { wordClass } from '../../lexicon/en/lemma.ts';
import { ancestors, type Senses, type SynsetGraph, synsetGraph } from '../../lexicon/en/relations-graph.ts';
import type { Alignment } from './alignment.ts';
import { isContent, type Unit } from './unit.ts';

/** Who rewords a sentence changes several words; who changes what it says, one. */
const BY_CHANGES = [1, 1, 0.9, 0.8];
/** Without a name, a date or a figure in common, or much else, the two may speak of two things of a kind. */
const UNANCHORED = 0.82;
const CLOSE = 0.8;
/** So many shared content words tie two sentences to one thing as surely as a name. */
const MANY = 9;

/** Verbs and qualities are reworded freely, but not by who copies all else. */
const FREELY = 0.9;
const FREE = /^(VERB|ADJ|ADV)$/;

/** How far a changed word may be a mere rewording, as a factor: 1 where nothing speaks for that. */
export function rewordingDoubt(alignment: Alignment, a: Unit, b: Unit, isCopy: boolean): number {
  const several = BY_CHANGES[Math.min(wordChanges(alignment), 3)] ?? 1;
  const anchored = isAnchored(alignment) ? 1 : UNANCHORED;
  const freely = !isCopy && FREE.test(a.upos) && FREE.test(b.upos) ? FREELY : 1;
  return (
    several * anchored * freely * (isPartOf(a.form, b.form) || isPartOf(b.form, a.form) || areClose(a, b) ? CLOSE : 1)
  );
}

function wordChanges({ a, b, substitutions }: Alignment): number {
  return substitutions.filter((pair) => isContent(a.units[pair.a] as Unit) && isContent(b.units[pair.b] as Unit))
    .length;
}

function isAnchored({ a, same }: Alignment): boolean {
  const shared = same.map((pair) => a.units[pair.a] as Unit).filter(isContent);
  return shared.length >= MANY || shared.some(({ kind }) => kind !== 'word');
}

function isPartOf(part: string, whole: string): boolean {
  return part.length > 3 && whole !== part && whole.startsWith(part);
}

/** Steps between two senses within which words of a kind are used for each other. */
const REACH: Readonly<Record<string, number>> = { n: 1, v: 5 };

function areClose(a: Unit, b: Unit): boolean {
  const pos = wordClass(a.upos);
  const graph = pos && pos === wordClass(b.upos) ? synsetGraph(pos) : null;
  if (!graph || !pos) return false;
  return distance(graph, graph.senses(a.lemma), graph.senses(b.lemma)) <= (REACH[pos] ?? 0);
}

/** Steps between the closest senses of two words, over a wider word that both are a sort of. */
function distance(graph: SynsetGraph, a: Senses, b: Senses): number {
  let least = Number.POSITIVE_INFINITY;
  for (const x of all(a)) {
    const above = ancestors(graph, x, 3);
    for (const y of all(b))
      for (const [synset, steps] of ancestors(graph, y, 3))
        least = Math.min(least, steps + (above.get(synset) ?? Number.POSITIVE_INFINITY));
  }
  return least;
}

function all({ first, others }: Senses): number[] {
  return first < 0 ? [...others] : [first, ...others];
}
