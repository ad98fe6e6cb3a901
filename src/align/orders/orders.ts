import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { isNegated } from '../../claims/polarity.ts';
import { indexByField } from '../../claims/spans.ts';
import { baseRelation, childIn, childrenIn, subtree, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field, Span } from '../../types.ts';
import { keyLookup, roleForms } from '../date-forms.ts';
import { type DatedDeed, datedDeed } from '../dated-deed.ts';
import { type DatedRoles, datedRoles } from '../dated-roles.ts';
import type { EntityTable } from '../entities.ts';
import { tellsHappening } from '../happening-noun.ts';
import { type Gap, gapBefore } from './gap.ts';

/** A deed of which it is told what came before or after it. */
export interface Moment {
  /** The deed by each of its names; see `DatedDeed`. */
  readonly deed: DatedDeed['names'];
  readonly particle: DatedDeed['particle'];
  readonly roles: DatedRoles;
  /** Words of where and with whom it was done. */
  readonly around?: ReadonlySet<string>;
}

/** Two deeds in the order in which a sentence tells them to have been done. */
export interface Order extends Span {
  readonly article: string;
  readonly field: Field;
  readonly earlier: Moment;
  readonly later: Moment;
  /** How long after the earlier the later was done, where that is told. */
  readonly gap: Gap | null;
}

/** Indices of the words that tell two deeds, in order, and of the word that says so. */
interface Told {
  readonly earlier: number;
  readonly later: number;
  readonly by: number;
}

/** A sentence of more words is a table. */
const MOST_WORDS = 200;

/** Every two deeds whose order a sentence of an article tells, in text order. */
export function ordersOf(analysis: ArticleAnalysis, entities: EntityTable): Order[] {
  const keysAt = keyLookup(analysis, entities, () => true);
  const times = indexByField(analysis.times);
  return analysis.document.sentences.flatMap((sentence, index): Order[] => {
    const tree = analysis.trees[index];
    if (!tree || sentence.repeated || tree.words.length > MOST_WORDS) return [];
    const told = tree.words.flatMap((_, at) => orderAt(tree, at) ?? []);
    if (told.length === 0) return [];
    const inside = times[sentence.field].overlapping(sentence);
    const momentAt = (at: number): Moment => {
      const { at: deed, names, particle } = datedDeed(tree, at);
      const form = (word: number) => roleForms(tree, word, sentence.field, inside, keysAt);
      const around = childrenIn(tree, deed, 'obl').flatMap((child) => subtree(tree, child).flatMap(form));
      return { deed: names, particle, roles: datedRoles(tree, deed, form), around: new Set(around) };
    };
    return told.map(({ earlier, later, by }): Order => {
      const words = [earlier, later, by].map((at) => wordAt(tree, at));
      return {
        article: analysis.document.article.id,
        field: sentence.field,
        start: Math.min(...words.map(({ start }) => start)),
        end: Math.max(...words.map(({ end }) => end)),
        earlier: momentAt(earlier),
        later: momentAt(later),
        gap: gapBefore(tree, by),
      };
    });
  });
}

/** The word at `at` as one that tells an order, or `null`. */
function orderAt(tree: Tree, at: number): Told | null {
  const word = wordAt(tree, at).text.toLowerCase();
  const told = CONNECTIVES[word];
  if (told) return connected(tree, at, told);
  if (FOLLOWING.has(word)) return followed(tree, at);
  return word === 'when' ? pastPerfect(tree, at) : null;
}

/** What the words bring in: what came first, or what came then. */
const CONNECTIVES: Readonly<Record<string, 'earlier' | 'later'>> = {
  before: 'later',
  ahead: 'later',
  prior: 'later',
  after: 'earlier',
  following: 'earlier',
  once: 'earlier',
};
/** "Fell and *then* rose". */
const FOLLOWING = new Set(['then', 'later', 'subsequently', 'afterward', 'afterwards']);

/** "He left *before* she spoke", "the vote came *after* a debate". */
function connected(tree: Tree, at: number, brings: 'earlier' | 'later'): Told | null {
  const { relation, head } = wordAt(tree, at);
  const deed = /^(mark|case)$/.test(baseRelation(relation)) ? head : nounBehind(tree, at);
  const main = deed < 0 ? -1 : deedAbove(tree, deed, at);
  if (main < 0 || !isDone(tree, main) || !isDone(tree, deed)) return null;
  return brings === 'later' ? { earlier: main, later: deed, by: at } : { earlier: deed, later: main, by: at };
}

/** So many words may stand before the noun of a phrase. */
const MOST_BEFORE = 5;

/** "*Ahead of* the vote", "*following* the hearing": the happening whose phrase begins right behind, or -1. */
function nounBehind(tree: Tree, at: number): number {
  const first = /^(of|to)$/i.test(tree.words[at + 1]?.text ?? '') ? at + 2 : at + 1;
  for (let noun = first; noun <= first + MOST_BEFORE; noun++) {
    const word = tree.words[noun];
    if (!word || /^(VERB|PUNCT|SCONJ)$/.test(word.upos)) return -1;
    if (word.upos === 'NOUN' && (subtree(tree, noun)[0] ?? noun) >= at) return tellsHappening(word.lemma) ? noun : -1;
  }
  return -1;
}

/** The deed under which another is told, be it by way of the word that ties them or of a time: "one *day* before". */
function deedAbove(tree: Tree, at: number, tie: number): number {
  let above = wordAt(tree, at).head;
  if (above >= 0 && (above === tie || UNITS.test(wordAt(tree, above).lemma))) above = wordAt(tree, above).head;
  return above >= 0 && wordAt(tree, above).upos === 'VERB' ? above : -1;
}

const UNITS = /^(day|week|month|year|hour|minute|moment|second)$/;

function followed(tree: Tree, at: number): Told | null {
  const { relation, head } = wordAt(tree, at);
  if (head < 0 || baseRelation(relation) !== 'advmod' || baseRelation(wordAt(tree, head).relation) !== 'conj')
    return null;
  const first = wordAt(tree, head).head;
  if (first < 0 || !isDone(tree, first) || !isDone(tree, head)) return null;
  return { earlier: first, later: head, by: at };
}

/** "*Had* already *left when* she spoke". */
function pastPerfect(tree: Tree, at: number): Told | null {
  const { relation, head } = wordAt(tree, at);
  if (head < 0 || !/^(mark|advmod)$/.test(baseRelation(relation))) return null;
  const main = deedAbove(tree, head, at);
  const hasHad =
    main >= 0 && childrenIn(tree, main, 'aux').some((child) => wordAt(tree, child).text.toLowerCase() === 'had');
  if (!hasHad || !isDone(tree, main) || !isDone(tree, head)) return null;
  return { earlier: main, later: head, by: at };
}

const UNREAL = /^(would|could|may|might|should|can|must)$/i;

/** Whether the word tells a deed that is neither denied nor merely thought of. */
function isDone(tree: Tree, at: number): boolean {
  const { upos, lemma } = wordAt(tree, at);
  if (upos === 'NOUN') return tellsHappening(lemma);
  if (upos !== 'VERB' || isNegated(tree, at) || childIn(tree, at, 'neg') >= 0) return false;
  return !childrenIn(tree, at, 'aux').some((child) => UNREAL.test(wordAt(tree, child).text));
}
