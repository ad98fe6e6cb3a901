import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { fieldText, overlaps } from '../../claims/spans.ts';
import { eventClass } from '../../lexicon/en/event-classes.ts';
import { findPlaces, type PlaceKind } from '../../lexicon/en/places.ts';
import { namedSiteSort, siteSort } from '../../lexicon/en/sites.ts';
import { remember } from '../../remember.ts';
import { type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field, NameMention, Span } from '../../types.ts';
import { namesOf } from '../articles.ts';
import { normalName } from '../entities.ts';
import { type Clause, clauseOf, isInRow, nearWords, tieOf } from '../fillers/filler-context.ts';
import { withState } from '../slot-filler.ts';
import { streetsIn } from './streets.ts';

/** Where something is said to be: a place by its name, a street, or a site by a common noun, with what is told of it. */
export interface Whereabouts extends Span, Clause {
  readonly article: string;
  readonly field: Field;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The name as it stands, with the state told behind it; of a site its noun. */
  readonly name: string;
  /** The words it is known by, in lower case. */
  readonly known: readonly string[];
  /** By the gazetteer; `street`, `site` (a named one too), `part` of a site, or `unknown`. */
  readonly kind: PlaceKind | 'street' | 'site' | 'part' | 'unknown';
  /** The sort of site, empty where it is none. */
  readonly sort: string;
  readonly isNamed: boolean;
  readonly hasState: boolean;
  /** How it hangs on its word: a preposition, or a relation. */
  readonly tie: string;
  /** The class of the word it hangs on. */
  readonly governor: string;
  readonly ofVerb: boolean;
  /** Whether that word is a name: "*Texas* Gov. Tom Ray". */
  readonly ofName: boolean;
  readonly inRow: boolean;
  /** Content words of the sentence by their steps from it. */
  readonly near: ReadonlyMap<string, number>;
  /** The names of the sentence that are no places, in normal form. */
  readonly beside: ReadonlySet<string>;
  /** How many places the sentence tells. */
  readonly alike: number;
}

const MOST_WORDS = 120;
const MOST_IN_SENTENCE = 8;
const MOST = 90;

/** Every place that an article's sentences tell, in text order. */
export const whereaboutsOf = remember((analysis: ArticleAnalysis): readonly Whereabouts[] => {
  const { document, trees } = analysis;
  const names = namesOf(analysis);
  const found = document.sentences.flatMap((sentence, index): Whereabouts[] => {
    const tree = trees[index];
    if (!tree || sentence.repeated || tree.words.length > MOST_WORDS) return [];
    const text = fieldText(document, sentence.field);
    const own = names[sentence.field].overlapping(sentence);
    const told = toldIn(tree, own, text, sentence);
    if (told.length > MOST_IN_SENTENCE) return [];
    return told.flatMap((one) => {
      const base = { article: document.article.id, field: sentence.field, sentence: index, alike: told.length };
      const placed = placedAt(tree, one, own);
      return placed ? [{ ...base, ...placed }] : [];
    });
  });
  return found.slice(0, MOST);
});

type Told = Span & Pick<Whereabouts, 'name' | 'known' | 'kind' | 'sort' | 'isNamed' | 'hasState'>;

function toldIn(tree: Tree, names: readonly NameMention[], text: string, sentence: Span): Told[] {
  const streets = streetsIn(text, sentence);
  const isFree = (span: Span) => !streets.some((street) => overlaps(street, span));
  const places = names.filter((name) => name.type === 'place');
  const isSeat = ({ start }: Span) => SEAT.test(text.slice(Math.max(0, start - 4), start));
  const named = names.flatMap((name) => (isFree(name) && !isSeat(name) ? (namedPlace(name, places) ?? []) : []));
  const sites = tree.words.flatMap((word, at): Told[] => {
    if (word.upos !== 'NOUN' || !isFree(word) || names.some((name) => overlaps(name, word))) return [];
    const lemma = word.lemma.toLowerCase();
    const site = siteSort(lemma);
    if (!site || !LOCAL.test(tieOf(tree, at))) return [];
    const kind = site.isPart ? 'part' : 'site';
    const { start, end } = word;
    return [{ start, end, name: word.text, known: [lemma], kind, sort: site.sort, isNamed: false, hasState: false }];
  });
  return [...streets, ...named, ...sites].sort((a, b) => a.start - b.start);
}

const LOCAL =
  /^(in|at|on|inside|outside|near|into|to|from|aboard|onto|behind|beside|through|across|above|off|outside of)$/;

/** "Tom Ray (R-*Ohio*)": whose seat it is others look at. */
const SEAT = /\b[DRI](\.?[-–]|\., ?)$/;

/** A place by its name, or a body that is a site: "Elm Hospital". */
function namedPlace(name: NameMention, places: readonly NameMention[]): Told | null {
  const { text, start, end, type } = name;
  const words = normalName(text)
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  const sort = namedSiteSort(words);
  const kind = type === 'place' ? findPlaces(text)[0]?.kind : undefined;
  if (words.length === 0 || (type !== 'place' && (type !== 'organisation' || sort === ''))) return null;
  // "Toledo, *Ohio*" tells of Toledo.
  if (places.some((other) => other.end < start && start - other.end <= 2)) return null;
  const { name: whole } = type === 'place' ? withState(name, places) : { name: text };
  const state = { name: whole, hasState: whole !== text };
  return { start, end, known: words, kind: kind ?? (sort === '' ? 'unknown' : 'site'), sort, isNamed: true, ...state };
}

/** Where a place hangs in its sentence. */
function placedAt(tree: Tree, told: Told, names: readonly NameMention[]) {
  const inside = tree.words.flatMap((word, at) => (overlaps(word, told) && word.upos !== 'PUNCT' ? [at] : []));
  const head = inside.find((at) => !inside.includes(wordAt(tree, at).head));
  if (head === undefined) return null;
  const above = wordAt(tree, head).head;
  const governor = above < 0 ? '' : eventClass(wordAt(tree, above).lemma.toLowerCase());
  return {
    ...told,
    ...clauseOf(tree, head, inside),
    tie: tieOf(tree, head),
    governor,
    ofVerb: above >= 0 && wordAt(tree, above).upos === 'VERB',
    ofName: above >= 0 && wordAt(tree, above).upos === 'PROPN',
    inRow: isInRow(tree, head),
    near: nearWords(tree, inside),
    beside: new Set(names.filter(({ type }) => type !== 'place').map(({ text }) => normalName(text))),
  };
}
