import { placeRelation } from '../annotate/name/place.ts';
import type { ArticleAnalysis } from '../claims/analysis.ts';
import { fieldText, overlaps } from '../claims/spans.ts';
import type { Field, NameMention, Span } from '../types.ts';
import { articleTexts, namesOf } from './articles.ts';
import { pairsAcross } from './pairs-across.ts';
import { sentenceLemmas } from './sentence-lemmas.ts';
import { weightedOverlap } from './weights.ts';

/** Where the court of a case sits, as a sentence tells it: "a *San Diego* jury", "the Northern District of *Ohio*". */
export interface CourtSeat extends Span {
  readonly article: string;
  readonly field: Field;
  readonly text: string;
  readonly place: string;
  /** Which of the judicial districts of a state, in lower case; `''` where none is told. */
  readonly side: string;
  /** Lemmas of the sentence without the place. */
  readonly words: ReadonlySet<string>;
}

/** Courts that hear a case first: a court of appeals sits somewhere else. */
const HEARS =
  /^ (?:(?:federal|district|county|superior|state|criminal|civil|crown|municipal|u\.s\.) ){0,3}(?:judge|jury|court)\b(?! of appeal)/i;
const HEARD =
  /\b(?:(?:[Ff]ederal|[Dd]istrict|[Cc]ounty|[Ss]uperior|[Tt]rial) (?:[Jj]udge|[Cc]ourt|[Jj]ury)|[Jj]udge|[Jj]ury)(?:,? (?:[A-Z][\p{L}.’'-]*)){0,4},? (?:in|for) (?:the )?$/u;
const DISTRICT =
  /\b(Northern|Southern|Eastern|Western|Middle|Central) District of (\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)/gu;
/** A name may run on: "*D.C.* District Court Judge Ann Lee". */
const OF_COURT = /^(\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?) (?:U\.S\. )?District (?:Court|Judge)\b/u;
const BEFORE = 90;
const AFTER = 60;

/** Every seat of a court that an article tells, in text order. */
export function courtSeats(analysis: ArticleAnalysis): CourtSeat[] {
  const byField = namesOf(analysis);
  return analysis.document.sentences.flatMap((sentence, index): CourtSeat[] => {
    const tree = analysis.trees[index];
    if (!tree || sentence.repeated) return [];
    const text = fieldText(analysis.document, sentence.field);
    const districts = districtsIn(text, sentence);
    const names = byField[sentence.field]
      .overlapping(sentence)
      .filter((name) => !districts.some((one) => overlaps(one, name)));
    return [...districts, ...names.flatMap((name) => seatAt(text, name, sentence) ?? [])].map((seat): CourtSeat => {
      const { field, start, end } = sentence;
      const words = sentenceLemmas(tree, [seat])(sentence);
      const { place, side } = seat;
      return {
        article: analysis.document.article.id,
        field,
        start,
        end,
        text: text.slice(seat.start, seat.end),
        place,
        side,
        words,
      };
    });
  });
}

interface Seat extends Span {
  readonly place: string;
  readonly side: string;
}

/** "the *Northern District of California*". */
function districtsIn(text: string, { start, end }: Span): Seat[] {
  return [...text.slice(start, end).matchAll(DISTRICT)].map(({ 0: all, 1: side = '', 2: place = '', index }) => {
    const from = start + index;
    return { start: from, end: from + all.length, place, side: side.toLowerCase() };
  });
}

function seatAt(text: string, { type, text: name, start, end }: NameMention, sentence: Span): Seat | null {
  const [, place] = OF_COURT.exec(name) ?? [];
  if (place !== undefined) return { start, end: start + place.length, place, side: '' };
  if (type !== 'place') return null;
  const [before, behind] = [text.slice(Math.max(sentence.start, start - BEFORE), start), text.slice(end, end + AFTER)];
  return HEARS.test(behind) || HEARD.test(before) ? { start, end, place: name, side: '' } : null;
}

/** What sentences of one ruling have in common at least. */
const LEAST_OVERLAP = 0.05;

/** Pairs of seats that lie apart, where each article tells but the one and has not the name of the other's. */
export function pairSeats(
  seats: readonly CourtSeat[],
  analyses: readonly ArticleAnalysis[],
  weight: (lemma: string) => number,
): [CourtSeat, CourtSeat][] {
  const textOf = articleTexts(analyses);
  const isOnly = (own: CourtSeat) => seats.every((seat) => seat.article !== own.article || !areApart(seat, own));
  const isUnknown = ({ article }: CourtSeat, other: CourtSeat) => !textOf(article).includes(nameOf(other));
  return pairsAcross(seats, () => '').filter(
    ([a, b]) =>
      areApart(a, b) &&
      isOnly(a) &&
      isOnly(b) &&
      isUnknown(a, b) &&
      isUnknown(b, a) &&
      (areDistricts(a, b) || weightedOverlap(a.words, b.words, weight) >= LEAST_OVERLAP),
  );
}

function nameOf({ text, place, side }: CourtSeat): string {
  return side === '' ? place : text;
}

function areApart(a: CourtSeat, b: CourtSeat): boolean {
  const relation = placeRelation(a.place, b.place);
  return relation === 'disjoint' || (relation === 'same' && a.side !== '' && b.side !== '' && a.side !== b.side);
}

/** Two districts of one state, each by its full name. */
function areDistricts(a: CourtSeat, b: CourtSeat): boolean {
  return a.side !== '' && b.side !== '' && a.place === b.place;
}
