import { likeness } from './likeness.ts';
import { formsOf, type Place, placeKey, type ToldArticle } from './told-article.ts';
import type { Unit, UnitSentence } from './unit.ts';

/** A place where an article says a unit of a claim. */
export interface Telling extends Place {
  /** 0 to 1: how surely the two stand for the same thing. */
  readonly score: number;
}

/** Words less alike are not taken for the same, nor names and figures that are. */
const LEAST = { word: 0.35, mention: 0.6 };
/** A word of the same meaning tells a little less than the word itself, and so does another name of the same bearer. */
const BY_MEANING = 0.9;
const BY_LEMMA = 0.95;

/** Where an article says a unit of a claim: word for word, in other words, or by reference to the same bearer. */
export function tellingsOf(article: ToldArticle, sentence: UnitSentence, unit: Unit): Telling[] {
  const found = new Map<string, Telling>();
  const add = (places: readonly Place[] | undefined, score: number) => {
    for (const place of places ?? []) {
      const key = placeKey(place);
      if ((found.get(key)?.score ?? 0) < score) found.set(key, { ...place, score });
    }
  };
  if (unit.kind === 'function' || unit.kind === 'pronoun') return [];
  if (unit.kind === 'word' || unit.kind === 'time') add(article.places.get(unit.form), 1);
  if (unit.kind === 'word') add(article.places.get(unit.lemma), BY_LEMMA);
  for (const other of article.vocabulary) addAlike(unit, other, article, add);
  if (unit.kind === 'name')
    for (const telling of [...found.values()]) add(bearers(article, telling), telling.score * BY_MEANING);
  if (found.size === 0 && unit.kind === 'number') add(article.places.get(unit.form), 1);
  if (found.size === 0 && unit.kind === 'number') add(figure(article, sentence, unit), BY_MEANING);
  return [...found.values()];
}

type Add = (places: readonly Place[] | undefined, score: number) => void;

function addAlike(unit: Unit, other: Unit, article: ToldArticle, add: Add): void {
  if (unit.kind === 'word' ? other.kind !== 'word' || other.lemma === unit.lemma : !isComparable(unit, other)) return;
  const score = likeness(unit, other);
  if (unit.kind !== 'word') add(score >= LEAST.mention ? article.places.get(other.form) : undefined, score);
  else if (score >= LEAST.word) add(article.places.get(other.lemma), score * BY_MEANING);
}

/** Dates with dates, amounts with amounts; a name also with what the annotator took for a plain word. */
function isComparable(unit: Unit, other: Unit): boolean {
  if (unit.time || unit.quantity)
    return Boolean(unit.time) === Boolean(other.time) && Boolean(unit.quantity) === Boolean(other.quantity);
  return true;
}

function bearers({ chainAt, chainPlaces }: ToldArticle, place: Place): readonly Place[] | undefined {
  return chainPlaces.get(chainAt.get(placeKey(place))?.id ?? '');
}

/** "44" of "44-year-old" where the article says "Jones, 44". */
function figure(article: ToldArticle, sentence: UnitSentence, unit: Unit): readonly Place[] | undefined {
  const digits = [...formsOf(sentence, unit)].flatMap((form) => form.split('-')).filter((form) => /^\d+$/.test(form));
  return digits.map((form) => article.places.get(form)).find((places) => places !== undefined);
}

export function bySentence(tellings: readonly Telling[]): Map<number, Telling[]> {
  const found = new Map<number, Telling[]>();
  for (const telling of tellings) {
    const list = found.get(telling.sentence);
    if (list) list.push(telling);
    else found.set(telling.sentence, [telling]);
  }
  return found;
}
