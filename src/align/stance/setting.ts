import type { Weight } from './match-parties.ts';
import type { Proposition } from './proposition.ts';

/** What is known of the reports in which propositions stand. */
export interface Setting {
  readonly weight: Weight;
  /** The content words of the sentence. */
  readonly around: (one: Proposition) => ReadonlySet<string>;
  /** How well two sentences match, 0 to 1; see `sentenceRank`. */
  readonly rank: (a: Proposition, b: Proposition) => number;
}

/** What alignment knows of sentences by their article and index. */
export interface Sentences {
  readonly around: (article: string, sentence: number) => ReadonlySet<string>;
  readonly rank: (a: Located, b: Located) => number;
}

interface Located {
  readonly article: string;
  readonly index: number;
}

/** The setting of propositions of one event. */
export function settingOf(weight: Weight, { around, rank }: Sentences): Setting {
  return {
    weight,
    around: ({ article, sentence }) => around(article, sentence),
    rank: (a, b) => rank({ article: a.article, index: a.sentence }, { article: b.article, index: b.sentence }),
  };
}
