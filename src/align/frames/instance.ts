import type { Statement } from '../../claims/analysis.ts';
import type { Certainty, Field, Span, TimeMention } from '../../types.ts';
import type { Party, Sentence } from '../stance/party.ts';

/** One way in which an article answers a question of news for one holder. */
export interface FrameInstance extends Span {
  readonly article: string;
  readonly field: Field;
  readonly sentence: number;
  /** The question: the name of a frame, or of what is wished of a deed. */
  readonly question: string;
  readonly pole: 0 | 1;
  /** Whose answer it is; `null` where nobody is told. */
  readonly holder: Party | null;
  /** What it is aimed at. */
  readonly target: Party | null;
  /** Lemmas of the content words of what it is aimed at. */
  readonly topic: ReadonlySet<string>;
  readonly tense: string;
  readonly times: readonly TimeMention[];
  /** Of the claim that tells it, where there is one. */
  readonly certainty: Certainty | null;
  /** Told as possible, conditional or planned only. */
  readonly open: boolean;
  /** Whether only some of the holders are meant: "several senators". */
  readonly some: boolean;
  /** Whether it is told of what was so before: "at first", "had", "last week". */
  readonly before: boolean;
  /** The words that tell it, for a person: "stood by", "not apologized". */
  readonly words: string;
  /** How many words the way has. */
  readonly length: number;
  /** Keys of the entities to whom the article credits it; empty where it tells it itself. */
  readonly credit: ReadonlySet<string>;
  /** Told as so until now, or as not so yet. */
  readonly perfect: boolean;
}

/** A sentence that is read, with the claims of its article by sentence and head word. */
export interface From extends Sentence {
  readonly statements: ReadonlyMap<string, Statement>;
}
