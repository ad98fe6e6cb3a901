import type { ArticleAnalysis, Statement } from '../claims/analysis.ts';
import { fieldText } from '../claims/spans.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import { childIn, type Tree, wordAt } from '../syntax/tree.ts';
import type { Field, Span } from '../types.ts';
import type { EntityTable } from './entities.ts';
import { entitiesAt } from './stance/mentions.ts';

/** A relative of somebody to whom something happened, or who did it: "*his father* was killed". */
export interface Relative extends Span {
  readonly article: string;
  readonly field: Field;
  /** What happened, and in what part. */
  readonly key: string;
  /** Key of the person whose relative it is; `null` where that is not known. */
  readonly owner: string | null;
  /** Whether a pronoun tells whose: "his" may be taken for another's. */
  readonly byPronoun: boolean;
  /** Keys of the persons whom the sentence names. */
  readonly near: ReadonlySet<string>;
  readonly kin: string;
  /** What tells what happened; `null` for one told by age alone. */
  readonly statement: Statement | null;
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
      ...{ field: claim.field, start: claim.start, end: claim.end },
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

/** Relatives told by their age: "her *12-year-old son*"; of twins an article may tell either. */
export function agedRelativesOf(analysis: ArticleAnalysis, table: EntityTable): Relative[] {
  const { document, trees } = analysis;
  return document.sentences.flatMap(({ field, repeated, start, end }, sentence): Relative[] => {
    const tree = trees[sentence];
    if (!tree || repeated) return [];
    const text = fieldText(document, field);
    return tree.words.flatMap((word, at): Relative[] => {
      const kin = lemmaAt(tree, at);
      const age = KIN.test(kin) ? AGED.exec(text.slice(Math.max(start, word.start - 20), word.start)) : null;
      const owner = age ? ownerOf(tree, at, word.start - age[0].length) : -1;
      if (!age || owner < 0 || word.text.toLowerCase() !== kin) return [];
      const keys = personsAt(analysis, table, field, tree, owner);
      return [
        {
          article: document.article.id,
          key: `aged ${age[1]}|patient`,
          owner: keys[0] ?? null,
          byPronoun: wordAt(tree, owner).upos === 'PRON',
          near: new Set(namesIn(tree).flatMap((name) => personsAt(analysis, table, field, tree, name))),
          ...{ field, start, end, kin, statement: null },
        },
      ];
    });
  });
}

/** Whose, by the tree or by the mark right before the age. */
function ownerOf(tree: Tree, kin: number, age: number): number {
  const owner = childIn(tree, kin, 'nmod:poss');
  if (owner >= 0) return owner;
  const { words } = tree;
  const mark = words.findLastIndex(({ end }) => end <= age);
  return /^['’]s?$/.test(words[mark]?.text ?? '') && words[mark - 1]?.upos === 'PROPN' ? mark - 1 : -1;
}

const AGED = /(\d{1,2})[- ]year[- ]old $/;

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
