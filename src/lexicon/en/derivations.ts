import { ADVERBS, AGENT_NOUNS, EVENT_NOUNS, QUALITY_NOUNS } from './derivations.data.ts';
import { type Lemma, lemmaKey } from './lemma.ts';

/** What a derived word names: the act or event, who does it, the quality, or the manner. */
export type DerivationKind = 'event' | 'agent' | 'quality' | 'manner';

export interface Derivation {
  readonly kind: DerivationKind;
  /** The word it derives from. */
  readonly base: Lemma;
}

interface Section {
  readonly kind: DerivationKind;
  readonly table: string;
  readonly base: string;
  readonly derived: string;
}

const SECTIONS: readonly Section[] = [
  { kind: 'event', table: EVENT_NOUNS, base: 'v', derived: 'n' },
  { kind: 'agent', table: AGENT_NOUNS, base: 'v', derived: 'n' },
  { kind: 'quality', table: QUALITY_NOUNS, base: 'a', derived: 'n' },
  { kind: 'manner', table: ADVERBS, base: 'a', derived: 'r' },
];

let bases: Map<string, Derivation[]> | null = null;
let nouns: Map<string, string[]> | null = null;

function decodeBases(): Map<string, Derivation[]> {
  const index = new Map<string, Derivation[]>();
  for (const { kind, table, base, derived } of SECTIONS)
    for (const line of table.split('\n')) {
      const [word = '', ...others] = line.split(' ');
      for (const other of others) {
        const key = `${other}/${derived}`;
        const entry = { kind, base: { lemma: word, pos: base } };
        const known = index.get(key);
        if (known) known.push(entry);
        else index.set(key, [entry]);
      }
    }
  return index;
}

function decodeNouns(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const line of EVENT_NOUNS.split('\n')) {
    const [verb = '', ...derived] = line.split(' ');
    index.set(verb, derived);
  }
  return index;
}

/** The words a noun or adverb derives from: "meeting" from "meet", "survivor" from "survive". */
export function derivationsOf(word: Lemma): readonly Derivation[] {
  bases ??= decodeBases();
  return bases.get(lemmaKey(word) ?? '') ?? [];
}

/** The nouns that name what a verb does: "meet" gives "meet" and "meeting". */
export function eventNounsOf(verb: string): readonly string[] {
  nouns ??= decodeNouns();
  return nouns.get(verb.toLowerCase()) ?? [];
}

/** The verbs whose doing an event noun names: "resignation" gives "resign". */
export function verbsOfEventNoun(noun: string): readonly string[] {
  const events = derivationsOf({ lemma: noun, pos: 'n' }).filter(({ kind }) => kind === 'event');
  return events.map(({ base }) => base.lemma);
}
