import { placeRelation } from '../annotate/name/place.ts';
import type { ArticleAnalysis } from '../claims/analysis.ts';
import { fieldText } from '../claims/spans.ts';
import type { Field, Span } from '../types.ts';
import { namesOf } from './articles.ts';
import { pairsAcross } from './pairs-across.ts';

/** A site with the place told right behind its name: "the Astoria Hotel in *Elm*". */
export interface SitedName extends Span {
  readonly article: string;
  readonly field: Field;
  /** First word of the name and the word for the sort of site, in lower case. */
  readonly site: string;
  readonly place: string;
}

const SITED =
  /(\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+){0,3} ([Hh]otel|[Ii]nn|[Rr]esort|[Hh]ospital|[Cc]linic|[Ss]tadium|[Aa]rena|[Tt]heat(?:er|re)|[Cc]hurch|[Cc]athedral|[Mm]osque|[Tt]emple|[Ss]ynagogue|[Ss]chool|[Aa]cademy|[Mm]useum|[Mm]all|[Pp]rison|[Jj]ail|[Aa]irport|[Pp]lant|[Mm]ine|[Bb]ridge) (?:in|near|outside) $/u;
const LONGEST = 80;

/** The sites of an article with their places. */
export function sitedNames(analysis: ArticleAnalysis): SitedName[] {
  const { document } = analysis;
  const byField = namesOf(analysis);
  return document.sentences.flatMap((sentence) => {
    if (sentence.repeated) return [];
    const text = fieldText(document, sentence.field);
    return byField[sentence.field].overlapping(sentence).flatMap((name): SitedName[] => {
      const before = text.slice(Math.max(sentence.start, name.start - LONGEST), name.start);
      const match = name.type === 'place' ? SITED.exec(before) : null;
      const first = match?.[1] ?? '';
      if (!match || !/^\p{Lu}\p{Ll}/u.test(first) || /^(The|An?|Its?|His|Her|Their|This|That|One)$/.test(first))
        return [];
      const site = `${first} ${match[2]}`.toLowerCase();
      const start = name.start - match[0].length;
      return [{ article: document.article.id, field: sentence.field, start, end: name.end, site, place: name.text }];
    });
  });
}

/** Pairs of one site in two places of which neither lies in the other; of places that no table has nobody knows. */
export function pairSites(sites: readonly SitedName[]): [SitedName, SitedName][] {
  return pairsAcross(sites, ({ site }) => site).filter(([a, b]) => placeRelation(a.place, b.place) === 'disjoint');
}
