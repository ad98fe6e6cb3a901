import type { ArticleAnalysis, Statement } from '../claims/analysis.ts';
import type { FrameArgument } from '../claims/frame.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import { isStopword } from '../lexicon/en/stopwords.ts';
import { type Tree, wordAt } from '../syntax/tree.ts';
import type { ArgumentRole } from '../types.ts';
import type { Entity, EntityTable } from './entities.ts';

/** A statement as alignment sees it: its words and participants in a form that compares across articles. */
export interface StatementView {
  readonly analysis: ArticleAnalysis;
  readonly statement: Statement;
  readonly article: string;
  /** Lemma and part of speech of the predicate. */
  readonly lemma: string;
  readonly pos: string;
  /** The class of happenings that the predicate tells of, see `eventClass`. */
  readonly happening: string;
  readonly arguments: readonly ArgumentView[];
  /** The first filler of each of `SINGLE_ROLES`, in their order. */
  readonly fillers: readonly (ArgumentView | undefined)[];
  /** Lemmas of the content words of the whole sentence. */
  readonly context: ReadonlySet<string>;
  /** Keys of the entities in any argument. */
  readonly entities: ReadonlySet<string>;
}

/** Roles whose fillers are matched one to one. */
export const SINGLE_ROLES: readonly ArgumentRole[] = ['agent', 'patient', 'recipient', 'complement'];

export interface ArgumentView {
  readonly role: ArgumentRole;
  readonly preposition: string | null;
  readonly entities: readonly Entity[];
  /** Lemma of the head noun, of a name or pronoun too. */
  readonly head: string;
  /** Lemmas of the content words of the phrase, names included. */
  readonly content: ReadonlySet<string>;
  readonly argument: FrameArgument;
}

/** The lemmas of the content words of each sentence. */
export function sentenceContexts({ trees }: ArticleAnalysis): ReadonlySet<string>[] {
  return trees.map((tree) => contentLemmas(tree, tree.words.keys()));
}

/** The statements of an article as views; `contexts` are those of its sentences. */
export function statementViews(
  analysis: ArticleAnalysis,
  entities: EntityTable,
  contexts: readonly ReadonlySet<string>[],
): StatementView[] {
  return analysis.statements.map((statement) =>
    viewOf(analysis, statement, contexts[statement.frame.sentence] ?? new Set(), entities),
  );
}

function viewOf(
  analysis: ArticleAnalysis,
  statement: Statement,
  context: ReadonlySet<string>,
  table: EntityTable,
): StatementView {
  const { frame, claim } = statement;
  const tree = analysis.trees[frame.sentence];
  const article = claim.article;
  const views = frame.arguments.map((argument, index): ArgumentView => {
    const chain = claim.arguments[index]?.entity;
    return {
      role: argument.role,
      preposition: argument.preposition,
      entities: chain === undefined ? [] : table.of(article, chain),
      head: tree?.words[argument.head]?.lemma.toLowerCase() ?? '',
      content: tree ? contentLemmas(tree, argument.words) : new Set(),
      argument,
    };
  });
  const entities = new Set(views.flatMap((view) => view.entities.map((entity) => entity.key)));
  const pos = tree?.words[frame.head]?.upos ?? 'VERB';
  return {
    analysis,
    statement,
    article,
    lemma: frame.lemma,
    pos,
    happening: eventClass(frame.lemma),
    arguments: views,
    fillers: SINGLE_ROLES.map((role) => views.find((view) => view.role === role)),
    context,
    entities,
  };
}

/** Universal tags of the words that carry content. */
export const CONTENT = /^(NOUN|PROPN|VERB|ADJ|NUM|ADV)$/;

function contentLemmas(tree: Tree, indices: Iterable<number>): Set<string> {
  const lemmas = new Set<string>();
  for (const index of indices) {
    const word = wordAt(tree, index);
    const lemma = word.lemma.toLowerCase();
    if (CONTENT.test(word.upos) && !isStopword(lemma)) lemmas.add(lemma);
  }
  return lemmas;
}

/** The views of one article by the index of their sentence. */
export function viewsBySentence(views: readonly StatementView[]): Map<number, StatementView[]> {
  const groups = new Map<number, StatementView[]>();
  for (const view of views) {
    const { sentence } = view.statement.frame;
    const group = groups.get(sentence);
    if (group) group.push(view);
    else groups.set(sentence, [view]);
  }
  return groups;
}
