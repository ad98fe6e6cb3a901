import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { nounPhrase } from '../../claims/phrase.ts';
import { isStopword } from '../../lexicon/en/stopwords.ts';
import { childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field } from '../../types.ts';
import type { EntityTable } from '../entities.ts';
import { CONTENT } from '../view.ts';
import { entitiesAt } from './mentions.ts';

/** Someone or something that a proposition is about. */
export interface Party {
  /** Whether a person is meant, or several. */
  readonly person: boolean;
  /** Whether a plural noun stands for it. */
  readonly plural: boolean;
  /** Keys of the entities it stands for, where they are known. */
  readonly keys: ReadonlySet<string>;
  /** Lemma of the head word. */
  readonly head: string;
  /** Lemmas of the content words of the phrase. */
  readonly content: ReadonlySet<string>;
}

/** A sentence with what is known of the names in it. */
export interface Sentence {
  readonly analysis: ArticleAnalysis;
  readonly table: EntityTable;
  readonly tree: Tree;
  readonly sentence: number;
  readonly field: Field;
}

const SPEAKER = /^(i|we|me|us|my|our)$/;

/** "I" and "we" are whoever is quoted. */
export function spoken(party: Party | null, credit: ReadonlySet<string>): Party | null {
  if (!party || party.keys.size > 0 || !SPEAKER.test(party.head)) return party;
  return { ...party, keys: new Set([...credit].filter((key) => !key.startsWith('word '))) };
}

export function partyAt(from: Sentence, head: number): Party {
  const { tree } = from;
  const word = wordAt(tree, head);
  // "Finland and Uruguay" are both of them.
  const joined = childrenIn(tree, head, 'conj').filter((at) => wordAt(tree, at).upos === 'PROPN');
  const entities = [head, ...joined].flatMap((at) =>
    entitiesAt(from.analysis, from.table, from.field, wordAt(tree, at)),
  );
  return {
    person: entities.some(({ type }) => type === 'person'),
    plural: word.xpos === 'NNS',
    keys: new Set(entities.map(({ key }) => key)),
    head: word.lemma.toLowerCase(),
    content: contentOf(tree, nounPhrase(tree, head).words),
  };
}

/** Keys of the entities that a word names or stands for. */
export function entityKeys(from: Sentence, at: number): string[] {
  const word = wordAt(from.tree, at);
  if (word.upos !== 'PROPN' && word.upos !== 'NOUN' && word.upos !== 'PRON') return [];
  return entitiesAt(from.analysis, from.table, from.field, word).map(({ key }) => key);
}

/** Lemmas of the content words, adverbs left out. */
export function contentOf(tree: Tree, words: readonly number[]): Set<string> {
  const lemmas = new Set<string>();
  for (const at of words) {
    const { lemma, upos } = wordAt(tree, at);
    const plain = lemma.toLowerCase();
    if (CONTENT.test(upos) && upos !== 'ADV' && !isStopword(plain)) lemmas.add(plain);
  }
  return lemmas;
}
