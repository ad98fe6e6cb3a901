import { demonymCountry } from '../../annotate/name/place.ts';
import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { indexByField } from '../../claims/spans.ts';
import { findPlaces } from '../../lexicon/en/places.ts';
import type { Field, NameMention, Span } from '../../types.ts';

/** ISO 3166-1 codes of the countries a stretch of text lies in. */
export type CountriesAt = (field: Field, span: Span) => ReadonlySet<string>;

/** The sentences in which an article says where its news happened. */
const LEAD = 3;

/** The countries of the places that a clause names; of one that names none, those that the lead names. */
export function placedIn({ document: { sentences }, names, trees }: ArticleAnalysis): CountriesAt {
  const places = indexByField(names.filter(({ type }) => type === 'place'));
  const ofLead = new Set(
    sentences.slice(0, LEAD).flatMap((sentence, index) => {
      const named = places[sentence.field].overlapping(sentence).map(countryOf);
      const demonyms = (trees[index]?.words ?? []).filter(({ text }) => /^\p{Lu}/u.test(text));
      return [...named, ...demonyms.map(({ text }) => demonymCountry(text) ?? '')].filter((country) => country !== '');
    }),
  );
  return (field, span) => {
    const named = places[field].overlapping(span);
    return named.length > 0 ? allOf(named.map(countryOf)) : ofLead;
  };
}

/** A name that no table knows, or that is wider than a country, may lie anywhere. */
function allOf(countries: readonly string[]): ReadonlySet<string> {
  return countries.includes('') ? new Set() : new Set(countries);
}

function countryOf({ text }: NameMention): string {
  return findPlaces(text.replace(/['’]s$/, ''))[0]?.country ?? '';
}
