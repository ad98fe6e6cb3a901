import { derivationsOf } from './derivations.ts';
import { entails, hasConsequence } from './entailments.ts';
import { type Lemma, lemmaKey, wordClass } from './lemma.ts';
import { rememberPairs, rememberWords } from './pair-memory.ts';
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

function synonymStrength(a: Senses, b: Senses): number {
  let most = -1;
  for (const synset of a.all)
    if (b.all.includes(synset)) most = Math.max(most, Number(synset === a.first) + Number(synset === b.first));
  return BY_FIRST_SENSES[most] ?? 0;
}

/** A word with all that its relations are read off. */
interface Known {
  readonly key: string;
  readonly letter: string;
  /** Its synsets; `null` where no graph has its part of speech. */
  readonly senses: Senses | null;
  /** The synsets above its first sense that are not too wide, with how surely they can be used of it. */
  readonly above: ReadonlyMap<number, number>;
  /** Whether anything is known to follow from it. */
  readonly entails: boolean;
  /** What it derives from. */
  readonly bases: readonly Known[];
}

const knownOf = rememberWords(
  (word, key): Known => ({
    ...reading(word, key),
    bases: derivationsOf(word).map(({ base }) => reading(base, lemmaKey(base) ?? '')),
  }),
);

function reading({ lemma, pos }: Lemma, key: string): Known {
  const letter = wordClass(pos);
  const graph = letter && synsetGraph(letter);
  const senses = graph ? graph.senses(lemma.toLowerCase()) : null;
  const above = graph && senses ? wider(graph, senses, letter ?? '') : NOTHING;
  return { key, letter: letter ?? '', senses, above, entails: hasConsequence(key), bases: [] };
}

const NOTHING: ReadonlyMap<number, number> = new Map();

function wider(graph: SynsetGraph, { first }: Senses, letter: string): ReadonlyMap<number, number> {
  if (first < 0) return NOTHING;
  const above = new Map<number, number>();
  for (const [synset, steps] of ancestors(graph, first, REACH[letter] ?? 0))
    if (steps > 0 && (graph.depth[synset] as number) >= (LEAST_DEPTH[letter] ?? 0))
      above.set(synset, PER_STEP ** steps);
  return above;
}

/** How surely `wide` is a hypernym of `narrow`, by the first sense of the narrow word. */
function hypernymStrength({ above }: Known, wide: Senses): number {
  if (above.size === 0) return 0;
  let best = above.get(wide.first) ?? 0;
  for (const synset of wide.others) best = Math.max(best, 0.5 * (above.get(synset) ?? 0));
  return best;
}

function inGraph(a: Known, b: Known): Relation | null {
  if (a.letter !== b.letter || !a.senses || !b.senses) return null;
  const synonym = synonymStrength(a.senses, b.senses);
  if (synonym > 0) return { kind: 'synonym', strength: synonym };
  const [up, down] = [hypernymStrength(a, b.senses), hypernymStrength(b, a.senses)];
  if (up === 0 && down === 0) return null;
  return up >= down ? { kind: 'hypernym', strength: up } : { kind: 'hyponym', strength: down };
}

/** Meeting and summit are related as nouns; meeting and meet through the verb; talks and meet through "talk". */
function byDerivation(a: Known, b: Known): Relation | null {
  if (a.bases.length === 0 && b.bases.length === 0) return null;
  let best: Relation | null = null;
  for (const x of [a, ...a.bases])
    for (const y of [b, ...b.bases]) {
      if (x === a && y === b) continue;
      const strength = x.key === y.key ? 1 : (inGraph(x, y)?.strength ?? 0);
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
const BY_ENTAILMENT: Relation = { kind: 'entailment', strength: ENTAILED };
const IN_NEWS: Relation = { kind: 'synonym', strength: OF_NEWS };

const lookUp = rememberPairs((wordA, keyA, wordB, keyB): Relation | null => {
  const [a, b] = [knownOf(wordA, keyA), knownOf(wordB, keyB)];
  const follows = (a.entails && entails(wordA, wordB)) || (b.entails && entails(wordB, wordA));
  const found = [
    inGraph(a, b),
    inOneNewsClass(keyA, keyB) ? IN_NEWS : null,
    follows ? BY_ENTAILMENT : null,
    byDerivation(a, b),
  ];
  return closest(found);
});

/** The strongest; of equals the first. */
function closest(relations: readonly (Relation | null)[]): Relation | null {
  return relations.reduce((best, next) => (next && next.strength > (best?.strength ?? 0) ? next : best), null);
}
