import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { nounPhrase } from '../../claims/phrase.ts';
import { isNegativePhrase } from '../../claims/polarity.ts';
import { isStopword } from '../../lexicon/en/stopwords.ts';
import { remember } from '../../remember.ts';
import { childIn, childrenIn, subtree, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field } from '../../types.ts';
import type { EntityTable } from '../entities.ts';
import { CONTENT } from '../view.ts';
import { aliasesAt, describedAt, entitiesAt } from './mentions.ts';

/** Someone or something that a proposition is about. */
export interface Party {
  /** Whether a person is meant, or several. */
  readonly person: boolean;
  /** Whether a plural noun stands for it. */
  readonly plural: boolean;
  /** Whether it is nobody: "no one", "none", so that what is said is denied of everybody. */
  readonly nobody: boolean;
  /** Lemmas of the heads by which its article names it besides. */
  readonly aliases: ReadonlySet<string>;
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

/** Whoever or whatever the phrase of a word stands for. */
export function partyAt(from: Sentence, told: number): Party {
  const known = partiesOf(from.table)(from.analysis)[from.sentence];
  const kept = known?.[told];
  if (kept) return kept;
  const party = readParty(from, told);
  if (known) known[told] = party;
  return party;
}

/** By sentence and word, as one is asked for again by each that is told of it. */
const partiesOf = remember((_: EntityTable) => remember(({ trees }: ArticleAnalysis) => trees.map((): Party[] => [])));

function readParty(from: Sentence, told: number): Party {
  const { tree } = from;
  const head = countedAt(tree, told);
  const word = wordAt(tree, head);
  // "Finland and Uruguay" are both of them.
  const joined = childrenIn(tree, head, 'conj').filter((at) => wordAt(tree, at).upos === 'PROPN');
  const entities = [head, ...joined].flatMap((at) =>
    entitiesAt(from.analysis, from.table, from.field, wordAt(tree, at)),
  );
  const shown = (entities.length === 0 && word.upos === 'PRON'
    ? describedAt(from.analysis, from.field, word)
    : null) ?? {
    tree,
    at: head,
  };
  const noun = wordAt(shown.tree, shown.at);
  return {
    person: entities.some(({ type }) => type === 'person'),
    plural: /^NN(P)?S$/.test(noun.xpos),
    nobody: isNobody(tree, head),
    aliases: aliasesAt(from.analysis, from.field, word),
    keys: new Set(entities.map(({ key }) => key)),
    head: noun.lemma.toLowerCase(),
    content: contentOf(shown.tree, namingWords(shown.tree, shown.at)),
  };
}

/** "all of *them*", "none of *the candidates*". */
function countedAt(tree: Tree, head: number): number {
  if (
    !/^(all|none|some|many|most|both|each|any|several|few|one|two|three|half|neither|either)$/i.test(
      wordAt(tree, head).text,
    )
  )
    return head;
  const { upos } = wordAt(tree, head);
  const of = upos === 'NOUN' ? undefined : childrenIn(tree, head, 'nmod')[0];
  return of ?? head;
}

/** The words of a phrase that name who or what is meant, clauses that hang on it left out. */
function namingWords(tree: Tree, head: number): number[] {
  const { words } = nounPhrase(tree, head);
  const named = new Set(
    subtree(tree, head, (child) => /^(acl|advcl|ccomp|obl|parataxis)/.test(wordAt(tree, child).relation)),
  );
  return words.filter((at) => named.has(at));
}

/** "no one", "nobody else"; "none of the officers" tells who. */
function isNobody(tree: Tree, head: number): boolean {
  const { lemma } = wordAt(tree, head);
  return /^(nobody|no-one|none)$/i.test(lemma)
    ? childIn(tree, head, 'nmod') < 0
    : /^(one|body)$/i.test(lemma) && isNegativePhrase(tree, head);
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
