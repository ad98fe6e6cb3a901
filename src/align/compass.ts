import type { ArticleAnalysis } from '../claims/analysis.ts';
import { overlaps } from '../claims/spans.ts';
import { findPlaces } from '../lexicon/en/places.ts';
import type { Tree } from '../syntax/tree.ts';
import type { Field, NameMention, Span } from '../types.ts';
import { pairsAcross } from './pairs-across.ts';

/** In which part of its country an article puts a place: "the *southeastern* city of Elm", "Elm in *central* Freedonia". */
export interface CompassView extends Span {
  readonly article: string;
  readonly field: Field;
  /** The place, in lower case; and as written. */
  readonly place: string;
  readonly name: string;
  /** The word that tells the part. */
  readonly text: string;
  /** Degrees from north, clockwise; `null` for the middle. */
  readonly degrees: number | null;
}

const SIDES = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'];
const PLACE_NOUN = /^(city|town|village|port|island|province|region|district|resort|suburb)$/;

/** The part of a country that a word tells, or `undefined`. */
function degreesOf(word: string): number | null | undefined {
  const plain = word.toLowerCase().replaceAll('-', '');
  if (plain === 'central') return null;
  const side = plain.endsWith('ern') ? SIDES.indexOf(plain.slice(0, -3)) : -1;
  return side < 0 ? undefined : side * 45;
}

/** Every part of a country that an article gives a named place, in text order. */
export function compassViews(analysis: ArticleAnalysis): CompassView[] {
  const places = analysis.names.filter(({ type }) => type === 'place');
  return analysis.document.sentences.flatMap(({ field, start, end, repeated }, index) => {
    const tree = analysis.trees[index];
    if (!tree || repeated) return [];
    const own = places.filter((place) => place.field === field && overlaps(place, { start, end }));
    return own.length > MOST_PLACES ? [] : own.flatMap((place) => viewsOf(analysis, tree, place, own));
  });
}

/** A sentence with more of them is a list. */
const MOST_PLACES = 20;

function viewsOf(
  analysis: ArticleAnalysis,
  tree: Tree,
  place: NameMention,
  places: readonly NameMention[],
): CompassView[] {
  const first = tree.words.findIndex((word) => overlaps(word, place));
  const last = tree.words.findLastIndex((word) => overlaps(word, place));
  return [partBefore(tree, first), partBehind(tree, last, places)].flatMap((at): CompassView[] => {
    const word = tree.words[at];
    const degrees = word ? degreesOf(word.text) : undefined;
    if (!word || degrees === undefined) return [];
    const span = { start: Math.min(word.start, place.start), end: Math.max(word.end, place.end) };
    const { text, field } = place;
    return [
      {
        article: analysis.document.article.id,
        field,
        place: text.toLowerCase(),
        name: text,
        text: word.text,
        degrees,
        ...span,
      },
    ];
  });
}

/** "the *southeastern* city of Elm". */
function partBefore({ words }: Tree, first: number): number {
  const noun = words[first - 1]?.text === 'of' ? first - 2 : first - 1;
  return PLACE_NOUN.test(words[noun]?.lemma ?? '') ? noun - 1 : -1;
}

/** "Elm, in *central* Freedonia": of a whole country, as the part of a state is another matter. */
function partBehind({ words }: Tree, last: number, places: readonly NameMention[]): number {
  const at = words[last + 1]?.text === ',' ? last + 2 : last + 1;
  const country = words[at + 2];
  if (words[at]?.text !== 'in' || !country) return -1;
  const named = places.find((place) => place.start === country.start);
  return named && findPlaces(named.text)[0]?.kind === 'country' ? at + 1 : -1;
}

/** A quarter of the circle: the south is not far from the southeast. */
const FAR = 90;

/** Places that two articles put in parts of their country that lie apart, and neither where the other does. */
export function compassPairs(views: readonly CompassView[]): [CompassView, CompassView][] {
  const told = new Set(views.map(({ article, place, degrees }) => `${article}|${place}|${degrees}`));
  return pairsAcross(views, ({ place }) => place).filter(
    ([a, b]) =>
      areApart(a.degrees, b.degrees) &&
      !told.has(`${a.article}|${a.place}|${b.degrees}`) &&
      !told.has(`${b.article}|${b.place}|${a.degrees}`),
  );
}

function areApart(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a !== b;
  const apart = Math.abs(a - b) % 360;
  return Math.min(apart, 360 - apart) >= FAR;
}
