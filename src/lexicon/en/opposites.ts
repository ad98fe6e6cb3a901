import { derivationsOf } from './derivations.ts';
import { exclusive, isValue } from './exclusive.ts';
import { isSort } from './exclusive-kinds.ts';
import { type Lemma, type LemmaEntry, lemmaEntry, lemmaKey } from './lemma.ts';
import { antonymStrength, hasAntonym, type PolePlace, polePlaces } from './opposites-index.ts';
import { rememberPairs } from './pair-memory.ts';
import { type SynsetGraph, synsetGraph } from './relations-graph.ts';

/** That two words cannot both hold of one thing. */
export interface Opposition {
  /** 0 to 1: how surely use of the two words of one thing is a contradiction. */
  readonly strength: number;
  readonly source: 'news' | 'wordnet' | 'derived' | 'exclusive' | 'given';
  /** `complementary`: what is not the one is the other; `contrary`: both may be false. */
  readonly type: 'complementary' | 'contrary';
  /** The class of news opposites or the set of values. */
  readonly group?: string;
}

/** What a caller's entry says, which names the very words. */
export const GIVEN: Opposition = { strength: 0.9, source: 'given', type: 'contrary' };

const NEWS = 0.9;
/** Between parts of speech ("agreed" / "split" as a noun) the frame decides more than the word. */
const ACROSS_POS = 0.8;
/** Words that stand at one pole elsewhere are opposed in some of their senses only. */
const AMBIGUOUS = 0.6;
const DERIVED = 0.85;
const EXCLUSIVE = 0.8;
const CLUSTER = 0.55;

function shared(a: readonly PolePlace[], b: readonly PolePlace[], samePole: boolean): PolePlace | undefined {
  return a.find((x) => b.some((y) => x.oppositeClass === y.oppositeClass && (x.pole === y.pole) === samePole));
}

function newsOpposition(a: string, b: string): Opposition | null {
  const [placesOfA, placesOfB] = [polePlaces(a), polePlaces(b)];
  const opposed = shared(placesOfA, placesOfB, false);
  if (!opposed) return null;
  const ambiguity = shared(placesOfA, placesOfB, true) ? AMBIGUOUS : 1;
  const strength = NEWS * ambiguity * (a.slice(-1) === b.slice(-1) ? 1 : ACROSS_POS);
  const { type, name } = opposed.oppositeClass;
  return { strength, source: 'news', type, group: name };
}

/** "un-" and "non-" before a participle or a noun of state deny it; before gradable adjectives they leave a middle. */
function isComplementary(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === `non${short}` || long === `non-${short}` || (long === `un${short}` && /ed\/a$/u.test(short));
}

function wordNetOpposition(a: string, b: string): Opposition | null {
  const strength = antonymStrength(a, b);
  if (!strength) return null;
  return { strength, source: 'wordnet', type: isComplementary(a, b) ? 'complementary' : 'contrary' };
}

/** The head of an adjective's cluster, by its first sense. */
function clusterHeads(key: string): string[] {
  const graph = synsetGraph('a');
  const first = graph ? graph.senses(key.slice(0, -2)).first : -1;
  return graph && first >= 0 ? graph.lemmas(clusterHead(graph, first)).map((lemma) => `${lemma}/a`) : [];
}

const clusterHead = (graph: SynsetGraph, synset: number): number => {
  const parent = graph.parent[synset] ?? -1;
  return parent < 0 ? synset : parent;
};

/**
 * Indirect antonymy: "giant" is opposed to "small" through "large", to which it is similar (Gross, Fischer & Miller
 * 1989, "The organization of adjectival meanings").
 */
function clusterOpposition(a: string, b: string): Opposition | null {
  if (!a.endsWith('/a') || !b.endsWith('/a')) return null;
  const headsOfB = clusterHeads(b);
  const opposed = clusterHeads(a).some((x) => headsOfB.some((y) => antonymStrength(x, y) > 0));
  return opposed ? { strength: CLUSTER, source: 'derived', type: 'contrary' } : null;
}

function stronger(a: Opposition | null, b: Opposition | null): Opposition | null {
  if (!a || !b) return a ?? b;
  return b.strength > a.strength ? b : a;
}

const direct = (a: string, b: string) => stronger(newsOpposition(a, b), wordNetOpposition(a, b));

/** The lemma itself and what it derives from, agents left out: "killer" is no opposite of "survive". */
function basesOf(word: Lemma): string[] {
  const bases = derivationsOf(word).filter(({ kind }) => kind !== 'agent');
  return bases.map(({ base }) => `${base.lemma}/${base.pos}`);
}

function derivedOpposition(a: Lemma, keyA: string, b: Lemma, keyB: string): Opposition | null {
  const keysA = [keyA, ...basesOf(a)];
  const keysB = [keyB, ...basesOf(b)];
  if (keysA.some((key) => keysB.includes(key))) return null;
  let best: Opposition | null = null;
  for (const x of keysA) for (const y of keysB) best = stronger(best, direct(x, y));
  return best && { ...best, strength: best.strength * DERIVED, source: 'derived' };
}

function exclusiveOpposition(a: Lemma, b: Lemma): Opposition | null {
  const found = exclusive(a, b);
  return found && { strength: EXCLUSIVE * found.strength, source: 'exclusive', type: 'contrary', group: found.set };
}

/**
 * Whether two words are opposites, and how surely: from the classes of news opposites, WordNet's antonyms, either of
 * them by derivation ("approval" / "reject"), or sets of values that exclude each other. Symmetrical. `null` where
 * nothing is known. Lemmas with a particle are written as one ("turn down").
 */
export function opposition(a: Lemma, b: Lemma): Opposition | null {
  const [inA, inB] = [lemmaEntry(a), lemmaEntry(b)];
  if (!inA || !inB || inA.key === inB.key || (tablesOf(a, inA) & tablesOf(b, inB)) === 0) return null;
  return lookUp(a, inA.key, b, inB.key);
}

const lookUp = rememberPairs(
  (a, keyA, b, keyB): Opposition | null =>
    direct(keyA, keyB) ??
    exclusiveOpposition(a, b) ??
    derivedOpposition(a, keyA, b, keyB) ??
    clusterOpposition(keyA, keyB),
);

const POLES = 1;
const VALUES = 2;
const SORTS = 4;
const CLUSTERS = 8;

/** The tables that know a word, as bits: only two words that one table knows can be opposites. */
function tablesOf(word: Lemma, entry: LemmaEntry): number {
  entry.opposites ??= findTables(word, entry.key);
  return entry.opposites;
}

function findTables(word: Lemma, key: string): number {
  const hasOpposite = [key, ...basesOf(word)].some((base) => polePlaces(base).length > 0 || hasAntonym(base));
  return (
    (hasOpposite ? POLES : 0) |
    (isValue(word) ? VALUES : 0) |
    (isSort(word) ? SORTS : 0) |
    (key.endsWith('/a') && clusterHeads(key).some(hasAntonym) ? CLUSTERS : 0)
  );
}

/** Whether a lemma, as one word or with its particle, stands in a class of news opposites. */
export function hasPole(word: Lemma): boolean {
  const key = lemmaKey(word);
  return key !== null && polePlaces(key).length > 0;
}
