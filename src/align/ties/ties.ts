import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import { type TieSort, tieOfAge, tieOfNoun } from '../../lexicon/en/ties.ts';
import { baseRelation, childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field, Span } from '../../types.ts';
import type { Entity, EntityTable } from '../entities.ts';
import { sentenceLemmas } from '../sentence-lemmas.ts';
import { entitiesAt } from '../stance/mentions.ts';

/** What one person is to another, as an article tells it: "Ann Reed, the older sister of Tom Reed". */
export interface Tie extends Span {
  readonly article: string;
  readonly field: Field;
  /** Who it is, and whose. */
  readonly one: Entity;
  readonly other: Entity;
  readonly sort: TieSort;
  readonly noun: string;
  /** Lemmas of the other content words of the sentence. */
  readonly around: ReadonlySet<string>;
  /** The words that tell it: "older sister". */
  readonly text: string;
}

/** An article with more of them is a family tree. */
const MOST = 60;
const MOST_WORDS = 200;

interface Place {
  readonly analysis: ArticleAnalysis;
  readonly table: EntityTable;
  readonly tree: Tree;
  readonly field: Field;
}

/** Every tie that an article tells of two persons it names, in text order. */
export function tiesOf(analysis: ArticleAnalysis, table: EntityTable): Tie[] {
  const found: Tie[] = [];
  analysis.document.sentences.forEach(({ field, repeated }, sentence) => {
    const tree = analysis.trees[sentence];
    if (!tree || repeated || tree.words.length > MOST_WORDS) return;
    for (let at = 0; at < tree.words.length && found.length < MOST; at++)
      found.push(...tiesAt({ analysis, table, tree, field }, at));
  });
  return found;
}

function tiesAt(place: Place, noun: number): Tie[] {
  const { tree, analysis, field } = place;
  const word = wordAt(tree, noun);
  const sort = word.upos === 'NOUN' ? tieOfNoun(word.lemma.toLowerCase()) : null;
  if (!sort || isFormer(tree, noun)) return [];
  const other = personAt(place, ownerOf(tree, noun));
  const holder = holderOf(tree, noun);
  const one = personAt(place, holder);
  if (!one || !other || one.key === other.key) return [];
  const first = modifierOf(tree, noun) ?? noun;
  const [start, end] = [
    Math.min(wordAt(tree, first).start, wordAt(tree, holder).start),
    Math.max(word.end, wordAt(tree, holder).end),
  ];
  const text = tree.words
    .slice(first, noun + 1)
    .map((each) => each.text)
    .join(' ');
  const around = sentenceLemmas(tree, [{ start, end }])({ start: 0, end: Number.POSITIVE_INFINITY });
  const told = {
    ...{ article: analysis.document.article.id, field, start, end, one, other, text, around },
    noun: word.lemma.toLowerCase(),
  };
  const age = first === noun ? null : tieOfAge(wordAt(tree, first).text.toLowerCase());
  return [{ ...told, sort }, ...(age ? [{ ...told, sort: age }] : [])];
}

const FORMER = /^(former|late|future|would-be|honorary|like)$/i;

function isFormer(tree: Tree, noun: number): boolean {
  return childrenIn(tree, noun, 'amod', 'compound').some((child) => FORMER.test(wordAt(tree, child).text));
}

/** "*older* sister". */
function modifierOf(tree: Tree, noun: number): number | undefined {
  return noun > 0 && tieOfAge(wordAt(tree, noun - 1).text.toLowerCase()) ? noun - 1 : undefined;
}

const NAMED = /^(compound|nmod|flat|amod)$/;

/** Whose: "*his* sister", "the sister of *Tom Reed*". */
function ownerOf(tree: Tree, noun: number): number {
  const owner = childIn(tree, noun, 'nmod:poss');
  if (owner >= 0) return owner;
  // "Reed's *sister* Ann Lee", where the whole hangs on the name.
  const { head, relation } = wordAt(tree, noun);
  const ofName = head > noun && NAMED.test(baseRelation(relation)) ? childIn(tree, head, 'nmod:poss') : -1;
  if (ofName >= 0 && ofName < noun) return ofName;
  // A name that is a word of the language too may be taken for a verb: "citing *Wells's* sister".
  if (/^['’]s?$/.test(tree.words[noun - 1]?.text ?? '') && /^\p{Lu}/u.test(tree.words[noun - 2]?.text ?? ''))
    return noun - 2;
  return childrenIn(tree, noun, 'nmod').find((child) => prepositionOf(tree, child) === 'of') ?? -1;
}

/** Who it is: the name right behind, the name it is told of, or the subject. */
function holderOf(tree: Tree, noun: number): number {
  const next = noun + (tree.words[noun + 1]?.text === ',' ? 2 : 1);
  if (tree.words[next]?.upos === 'PROPN' && ownerOf(tree, noun) < noun) return next;
  const { relation, head } = wordAt(tree, noun);
  if (baseRelation(relation) === 'appos') return head;
  return childIn(tree, noun, 'cop') >= 0 ? childIn(tree, noun, 'nsubj') : -1;
}

function personAt({ analysis, table, tree, field }: Place, at: number): Entity | null {
  if (at < 0) return null;
  const [entity, ...more] = entitiesAt(analysis, table, field, wordAt(tree, at));
  return entity?.type === 'person' && more.length === 0 ? entity : null;
}
