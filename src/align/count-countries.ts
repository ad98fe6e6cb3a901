import type { ArticleAnalysis } from '../claims/analysis.ts';
import { indexByField } from '../claims/spans.ts';
import { findPlaces } from '../lexicon/en/places.ts';
import type { Field, NameMention, Span } from '../types.ts';

/** ISO 3166-1 codes of the countries a stretch of text lies in. */
export type CountriesAt = (field: Field, span: Span) => ReadonlySet<string>;

/** The sentences in which an article says where its news happened. */
const LEAD = 3;

/** The countries of the places that a clause names; of one that names none, those that the lead names. */
export function placedIn({ document: { sentences }, names }: ArticleAnalysis): CountriesAt {
  const places = indexByField(names.filter(({ type }) => type === 'place'));
  const inLead = sentences.slice(0, LEAD).flatMap((sentence) => places[sentence.field].overlapping(sentence));
  const ofLead = countriesOf(inLead);
  return (field, span) => {
    const named = places[field].overlapping(span);
    return named.length > 0 ? countriesOf(named) : ofLead;
  };
}

/** A name that no table knows, or that is wider than a country, tells no country: then nothing is sure. */
function countriesOf(names: readonly NameMention[]): ReadonlySet<string> {
  const countries = names.map(({ text }) => findPlaces(text.replace(/['’]s$/, ''))[0]?.country ?? '');
  return countries.includes('') ? new Set() : new Set(countries);
}
