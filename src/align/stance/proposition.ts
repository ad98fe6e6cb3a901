import type { Statement } from '../../claims/analysis.ts';
import type { Field, Span, TimeMention } from '../../types.ts';
import type { Anchor } from './anchors.ts';
import type { Composed } from './composed.ts';
import type { Party } from './party.ts';
import type { Site } from './scope.ts';

/** What an article says of one deed, state or thing: that it is or is not so, is willed or refused, favoured or opposed. */
export interface Proposition extends Span {
  readonly article: string;
  readonly field: Field;
  readonly sentence: number;
  /** The word that is affirmed, willed or favoured. */
  readonly head: number;
  readonly lemma: string;
  readonly pos: string;
  readonly composed: Composed;
  /** Who does it, or of whom it is said: the subject, of a passive the agent. */
  readonly actor: Party | null;
  /** To whom or what it is done: the object, of a passive the subject. */
  readonly patient: Party | null;
  /** With whom, for what or against whom it is done, by preposition. */
  readonly aims: ReadonlyMap<string, Party>;
  /** Who means or favours it. */
  readonly holder: Party | null;
  /** Keys of the entities to whom the article credits it; empty where it tells it itself. */
  readonly credit: ReadonlySet<string>;
  /** Whether it is a passive without an agent, so that nobody is told to have done it. */
  readonly agentless: boolean;
  /** Whether it has a clause of its own for object: what is allowed, said or denied lies there. */
  readonly clausal: boolean;
  /** The dates it is told of. */
  readonly times: readonly TimeMention[];
  /** Whether it is told in the present perfect, or as not done yet. */
  readonly perfect: boolean;
  /** Whether it is told in the past perfect. */
  readonly pluperfect: boolean;
  /** Whether it is told to hold no longer, still, or already. */
  readonly phase: Phase | null;
  /** Whether it is told of what can or cannot be done. */
  readonly ability: boolean;
  /** Lemmas of the content words of what it is about, parties left out. */
  readonly topic: ReadonlySet<string>;
  /** Keys of the entities in what it is about. */
  readonly entities: ReadonlySet<string>;
  /** Lemmas of the words that were composed. */
  readonly operators: readonly string[];
  readonly tense: string;
  /** The claim made by the same predicate, where there is one. */
  readonly statement: Statement | null;
  /** Whether it is only due, scheduled or expected. */
  readonly planned: boolean;
  /** Whether it only says which thing is meant: "the bill *that passed*". */
  readonly restrictive: boolean;
  /** How many words of its sentence deny something. */
  readonly denials: number;
  /** Whether it is denied by its object alone: "found *no* fault". */
  readonly deniedObject: boolean;
  /** How it stands in its sentence. */
  readonly site: Site;
  /** Whether the proposition is told by an adjective or participle before a noun. */
  readonly attributive: boolean;
  /** Whether it is told in the superlative: "the *highest* level". */
  readonly superlative: boolean;
  /** By what the thing it is told of may be known again. */
  readonly anchor: Anchor;
}

/** How what is told stands to what was so before (Löbner 1989, "German schon – erst – noch"). */
export type Phase = 'ended' | 'lasting' | 'reached';

/** Who wills or favours, else of whom it is said; of a passive without an agent, to whom it was done. */
export function mainParty({ composed: { mode }, holder, actor, patient, agentless }: Proposition): Party | null {
  const told = actor ?? (agentless ? patient : null);
  return mode === 'intent' || mode === 'attitude' ? (holder ?? told) : told;
}

/** Whether someone means it to be so or not, or is for or against it. */
export function isWilled({ composed: { mode } }: Proposition): boolean {
  return mode === 'attitude' || mode === 'intent';
}

/** Whether it is only said to be possible, or on a condition. */
export function isPossible({ statement }: Proposition): boolean {
  const certainty = statement?.claim.certainty;
  return certainty === 'conditional' || certainty === 'possible';
}
