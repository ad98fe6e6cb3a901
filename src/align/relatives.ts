import type { ArticleAnalysis, Statement } from '../claims/analysis.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import { childIn, type Tree, wordAt } from '../syntax/tree.ts';
import type { Field } from '../types.ts';
import type { EntityTable } from './entities.ts';
import { entitiesAt } from './stance/mentions.ts';

/** A relative of somebody to whom something happened, or who did it: "*his father* was killed". */
export interface Relative {
  readonly article: string;
  /** What happened, and in what part. */
  readonly key: string;
  /** Key of the person whose relative it is; `null` where that is not known. */
  readonly owner: string | null;
  /** Whether a pronoun tells whose: "his" may be taken for another's. */
  readonly byPronoun: boolean;
  /** Keys of the persons whom the sentence names. */
  readonly near: ReadonlySet<string>;
  readonly kin: string;
  readonly statement: Statement;
}

const KIN =
  /^(father|mother|brother|sister|son|daughter|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|wife|husband|girlfriend|boyfriend|fiancé|fiancée)$/;
/** What relatives do every day, each of them. */
const WEAK = new Set(
  'say be have do tell live work come go speak know think want love support help see meet'.split(' '),
);

/** Every relative of whom an article tells something, in text order. */
export function relativesOf(analysis: ArticleAnalysis, table: EntityTable): Relative[] {
  return analysis.statements.flatMap((statement) => relativesIn(analysis, statement, table));
}

function relativesIn(analysis: ArticleAnalysis, statement: Statement, table: EntityTable): Relative[] {
  const { frame, claim } = statement;
  const tree = analysis.trees[frame.sentence];
  if (!tree || WEAK.has(frame.lemma) || claim.polarity === 'negative') return [];
  return frame.arguments.flatMap(({ head, role, words }): Relative[] => {
    if (!KIN.test(lemmaAt(tree, head)) || !/^(agent|patient)$/.test(role)) return [];
    const owner = childIn(tree, head, 'nmod:poss');
    const keys = owner < 0 ? [] : personsAt(analysis, table, claim.field, tree, owner);
    const told = {
      article: analysis.document.article.id,
      key: [eventClass(frame.lemma), role].join('|'),
      owner: keys[0] ?? null,
      byPronoun: owner >= 0 && wordAt(tree, owner).upos === 'PRON',
      near: new Set(namesIn(tree).flatMap((at) => personsAt(analysis, table, claim.field, tree, at))),
      statement,
    };
    // "His mother and sister": both, whichever is named first.
    const kins = words.map((at) => lemmaAt(tree, at)).filter((lemma) => KIN.test(lemma));
    return kins.map((kin) => ({ ...told, kin }));
  });
}

function lemmaAt(tree: Tree, at: number): string {
  return wordAt(tree, at).lemma.toLowerCase();
}

function namesIn({ words }: Tree): number[] {
  return words.flatMap(({ upos }, at) => (upos === 'PROPN' ? [at] : []));
}

function personsAt(analysis: ArticleAnalysis, table: EntityTable, field: Field, tree: Tree, at: number): string[] {
  const entities = entitiesAt(analysis, table, field, wordAt(tree, at));
  return entities.filter(({ type }) => type === 'person').map(({ key }) => key);
}

/** Whether two relatives may be one person's: his whom both name, or one whom the sentence of a pronoun names. */
export function haveOneOwner(a: Relative, b: Relative): boolean {
  if (a.owner === null || b.owner === null) return false;
  return a.owner === b.owner || mayBeOwner(a, b.owner) || mayBeOwner(b, a.owner);
}

function mayBeOwner({ byPronoun, near, key }: Relative, owner: string): boolean {
  return byPronoun && near.has(owner) && key.endsWith('|patient');
}
