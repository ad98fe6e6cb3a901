import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { subjectOf } from '../../claims/subject.ts';
import { isStopword } from '../../lexicon/en/stopwords.ts';
import { baseRelation, childIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field, Span } from '../../types.ts';
import type { Entity, EntityTable } from '../entities.ts';
import { pairsAcross } from '../pairs-across.ts';
import { entitiesAt } from '../stance/mentions.ts';
import { areTwoNames } from '../two-names.ts';

/** A person who is said to be the only one of a sort: "the lone survivor was Ann Reed". */
export interface Sole extends Span {
  readonly article: string;
  readonly field: Field;
  readonly who: Entity;
  /** The sort: `against` for whoever alone opposed, else the lemma of the noun. */
  readonly sort: string;
  /** Lemmas of what says of what: "senate". */
  readonly scope: ReadonlySet<string>;
}

const SOLE = /^(only|lone|sole)$/i;
const AGAINST = /^(opposition|opponent|dissent|dissenter|holdout|nay|objector|objection)$/;
/** One happening has one set of these, so that nothing more need tell of which they are. */
const OUTCOMES =
  /^(against|survivor|fatality|victim|suspect|winner|witness|candidate|passenger|gunman|attacker|shooter)$/;
/** How far from the word the verb and the name may stand. */
const FAR = 10;
const MOST_WORDS = 200;

/** Every person whom an article calls the only one of something, in text order. */
export function solesOf(analysis: ArticleAnalysis, table: EntityTable): Sole[] {
  return analysis.document.sentences.flatMap(({ field, repeated }, index): Sole[] => {
    const tree = analysis.trees[index];
    if (!tree || repeated || tree.words.length > MOST_WORDS) return [];
    return tree.words.flatMap(({ text }, at): Sole[] => {
      if (!SOLE.test(text) || tree.words[at - 1]?.lemma !== 'the') return [];
      const holder = nameBehind(tree, at) ?? subjectBefore(tree, at);
      const [who] = holder < 0 ? [] : entitiesAt(analysis, table, field, wordAt(tree, holder));
      const sort = sortOf(tree, at);
      if (who?.type !== 'person' || sort === null) return [];
      const words = [wordAt(tree, at), wordAt(tree, holder)];
      const [start, end] = [Math.min(...words.map((word) => word.start)), Math.max(...words.map((word) => word.end))];
      return [{ article: analysis.document.article.id, field, start, end, who, sort, scope: scopeOf(tree, at) }];
    });
  });
}

/** "the lone vote against it *was* Ann Reed": the last word of the name behind the verb, or `null` without such a verb. */
function nameBehind(tree: Tree, at: number): number | null {
  const verb = tree.words.findIndex(({ lemma }, index) => index > at && index <= at + FAR && lemma === 'be');
  if (verb < 0 || tree.words.slice(at, verb).some(({ text }) => /^[,;:]$/.test(text))) return null;
  let last = -1;
  for (let index = verb + 1; index <= verb + FAR; index++) {
    const word = tree.words[index];
    if (!word || word.upos === 'PUNCT' || word.upos === 'VERB') break;
    if (word.upos === 'PROPN') last = index;
  }
  return last;
}

/** "Ann Reed *was* the lone survivor", "*cast* the only vote against it". */
function subjectBefore(tree: Tree, at: number): number {
  const { head, relation } = wordAt(tree, at);
  if (head <= at || baseRelation(relation) !== 'amod') return -1;
  if (childIn(tree, head, 'cop') >= 0) return childIn(tree, head, 'nsubj');
  const verb = wordAt(tree, head).head;
  const isTold = verb >= 0 && /^(become|cast|remain)$/.test(wordAt(tree, verb).lemma);
  return isTold ? (subjectOf(tree, verb)?.head ?? -1) : -1;
}

/** The words up to the preposition or verb tell the sort. */
function sortOf(tree: Tree, at: number): string | null {
  let noun: string | null = null;
  let refuses = false;
  for (const { upos, lemma, text } of tree.words.slice(at + 1, at + 1 + FAR)) {
    if (upos === 'AUX' || upos === 'VERB' || /^[.,;:]$/.test(text)) break;
    if (noun === 'vote' && text === 'against') return 'against';
    if (upos === 'ADP') break;
    if (/^no$/i.test(text)) refuses = true;
    if (upos === 'NOUN') noun = lemma.toLowerCase();
  }
  if (noun === null) return null;
  return AGAINST.test(noun) || (refuses && noun === 'vote') ? 'against' : noun;
}

function scopeOf(tree: Tree, at: number): Set<string> {
  const lemmas = new Set<string>();
  for (const { upos, lemma, text } of tree.words.slice(at + 1, at + 1 + FAR)) {
    if (upos === 'AUX' || /^[.,;:]$/.test(text)) break;
    const plain = lemma.toLowerCase();
    if (/^(NOUN|PROPN|ADJ)$/.test(upos) && !isStopword(plain)) lemmas.add(plain);
  }
  return lemmas;
}

/** Two persons who are each said to be the only one of one sort. */
export function solePairs(soles: readonly Sole[]): [Sole, Sole][] {
  const told = new Set(soles.map(({ article, sort, who }) => `${article} ${sort} ${who.key}`));
  return pairsAcross(soles, ({ sort }) => sort).filter(
    ([a, b]) =>
      areTwoNames(a.who, b.who) &&
      (OUTCOMES.test(a.sort) || shareMost(a, b)) &&
      !told.has(`${a.article} ${a.sort} ${b.who.key}`) &&
      !told.has(`${b.article} ${b.sort} ${a.who.key}`),
  );
}

const LEAST_SHARED = 3;

/** The noun itself and two words more. */
function shareMost(a: Sole, b: Sole): boolean {
  const shared = [...a.scope].filter((lemma) => b.scope.has(lemma)).length;
  return shared >= LEAST_SHARED && shared * 2 >= Math.max(a.scope.size, b.scope.size);
}
