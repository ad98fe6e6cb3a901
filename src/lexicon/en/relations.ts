import { derivationsOf } from './derivations.ts';
import { entails } from './entailments.ts';
import { type Lemma, lemmaKey, wordClass } from './lemma.ts';
import { rememberPairs } from './pair-memory.ts';
import { ancestors, type Senses, type SynsetGraph, synsetGraph } from './relations-graph.ts';
import { inOneNewsClass } from './relations-news.ts';

export type RelationKind = 'same' | 'synonym' | 'hypernym' | 'hyponym' | 'derivation' | 'entailment';

/** How one word is related to another: `hypernym` where the second word is the wider one. */
export interface Relation {
  readonly kind: RelationKind;
  /** 0 to 1: how surely the two words can be used of the same thing. */
  readonly strength: number;
}

/** How far up a wider word may lie, and how deep it must lie itself not to say next to nothing. */
const REACH: Readonly<Record<string, number>> = { n: 4, v: 2, a: 1 };
const LEAST_DEPTH: Readonly<Record<string, number>> = { n: 5, v: 0, a: 0 };
/** Strength by whether it is the first sense of both words, of one, or of neither. */
const BY_FIRST_SENSES = [0.4, 0.75, 1];
const PER_STEP = 0.85;
const DERIVED = 0.9;
const ENTAILED = 0.8;
const OF_NEWS = 0.8;

const all = ({ first, others }: Senses): number[] => [...(first < 0 ? [] : [first]), ...others];

function synonymStrength(a: Senses, b: Senses): number {
  const common = all(a).filter((synset) => synset === b.first || b.others.includes(synset));
  const firsts = common.map((synset) => Number(synset === a.first) + Number(synset === b.first));
  return firsts.length ? (BY_FIRST_SENSES[Math.max(...firsts)] ?? 0) : 0;
}

/** How surely `wide` is a hypernym of `narrow`, by the first sense of the narrow word. */
function hypernymStrength(graph: SynsetGraph, narrow: Senses, wide: Senses, pos: string): number {
  if (narrow.first < 0) return 0;
  let best = 0;
  for (const [synset, steps] of ancestors(graph, narrow.first, REACH[pos] ?? 0)) {
    if (steps === 0 || (graph.depth[synset] as number) < (LEAST_DEPTH[pos] ?? 0)) continue;
    if (synset === wide.first) best = Math.max(best, PER_STEP ** steps);
    else if (wide.others.includes(synset)) best = Math.max(best, 0.5 * PER_STEP ** steps);
  }
  return best;
}

function inGraph(a: Lemma, b: Lemma): Relation | null {
  const pos = wordClass(a.pos);
  const graph = pos && pos === wordClass(b.pos) ? synsetGraph(pos) : null;
  if (!graph || !pos) return null;
  const [sensesOfA, sensesOfB] = [graph.senses(a.lemma.toLowerCase()), graph.senses(b.lemma.toLowerCase())];
  const synonym = synonymStrength(sensesOfA, sensesOfB);
  if (synonym > 0) return { kind: 'synonym', strength: synonym };
  const up = hypernymStrength(graph, sensesOfA, sensesOfB, pos);
  const down = hypernymStrength(graph, sensesOfB, sensesOfA, pos);
  if (up === 0 && down === 0) return null;
  return up >= down ? { kind: 'hypernym', strength: up } : { kind: 'hyponym', strength: down };
}

const withBases = (word: Lemma): Lemma[] => [word, ...derivationsOf(word).map(({ base }) => base)];

/** Meeting and summit are related as nouns; meeting and meet through the verb; talks and meet through "talk". */
function byDerivation(a: Lemma, b: Lemma): Relation | null {
  let best: Relation | null = null;
  for (const x of withBases(a))
    for (const y of withBases(b)) {
      if (x === a && y === b) continue;
      const strength = lemmaKey(x) === lemmaKey(y) ? 1 : (inGraph(x, y)?.strength ?? 0);
      if (strength * DERIVED > (best?.strength ?? 0)) best = { kind: 'derivation', strength: strength * DERIVED };
    }
  return best;
}

/**
 * How two words of a kind of speech are related, the closest relation first: the same lemma, synonyms (a shared sense),
 * a wider or narrower word, a derived word ("meet" / "meeting"), or one whose truth follows. `null` where nothing is
 * known. Hypernymy and entailment have a direction: `related(a, b)` is `hypernym` where `b` is the wider word.
 */
export function related(a: Lemma, b: Lemma): Relation | null {
  const [keyA, keyB] = [lemmaKey(a), lemmaKey(b)];
  if (!keyA || !keyB) return null;
  return keyA === keyB ? SAME : lookUp(a, keyA, b, keyB);
}

const SAME: Relation = { kind: 'same', strength: 1 };

const lookUp = rememberPairs((a, keyA, b, keyB): Relation | null => {
  const entailed = entails(a, b) || entails(b, a) ? { kind: 'entailment' as const, strength: ENTAILED } : null;
  const ofNews = inOneNewsClass(keyA, keyB) ? { kind: 'synonym' as const, strength: OF_NEWS } : null;
  return closest([inGraph(a, b), ofNews, entailed, byDerivation(a, b)]);
});

/** The strongest; of equals the first. */
function closest(relations: readonly (Relation | null)[]): Relation | null {
  return relations.reduce((best, next) => (next && next.strength > (best?.strength ?? 0) ? next : best), null);
}
