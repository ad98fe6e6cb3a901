import { parsePersonName, personNamesCompatible } from '../../annotate/name/person.ts';
import { demonymCountry, metonymCountry, placeRelation } from '../../annotate/name/place.ts';
import type { NameMention } from '../../types.ts';
import { normalName } from '../entities.ts';

/** How two names stand to each other: `same` may be one entity, `part` where one place lies in the other. */
export type NamesRelation = 'same' | 'part' | 'different' | 'unknown';

/** Compares two names by what their type allows. */
export function namesRelation(a: NameMention, b: NameMention): NamesRelation {
  const [left, right] = [normalName(a.canonical ?? a.text), normalName(b.canonical ?? b.text)];
  if (left === right || normalName(a.text) === normalName(b.text)) return 'same';
  if (isAcronym(left, right) || isAcronym(right, left)) return 'same';
  if (a.type === 'person' && b.type === 'person') return persons(a, b);
  const places = placesRelation(a, b);
  if (places !== 'unknown') return places;
  if (containsName(left, right) || containsName(right, left)) return 'same';
  return a.type === b.type ? 'different' : 'unknown';
}

function persons(a: NameMention, b: NameMention): NamesRelation {
  const relation = personNamesCompatible(a.parts ?? parsePersonName(a.text), b.parts ?? parsePersonName(b.text));
  if (relation !== 'different') return 'same';
  return containsName(normalName(a.text), normalName(b.text)) || containsName(normalName(b.text), normalName(a.text))
    ? 'same'
    : 'different';
}

function placesRelation(a: NameMention, b: NameMention): NamesRelation {
  const [left, right] = [countryOf(a), countryOf(b)];
  const isWhole = (mention: NameMention) => mention.subtype === 'nationality' || mention.subtype === 'country';
  if (left && right && (isWhole(a) || isWhole(b))) return left === right ? 'part' : 'different';
  if (a.type !== 'place' || b.type !== 'place') return 'unknown';
  const relation = placeRelation(a.text, b.text);
  if (relation === 'same') return 'same';
  if (relation === 'contains' || relation === 'within') return 'part';
  return relation === 'disjoint' ? 'different' : 'unknown';
}

function countryOf({ text, country }: NameMention): string | null {
  return country ?? demonymCountry(text) ?? metonymCountry(text);
}

function isAcronym(short: string, long: string): boolean {
  if (short.includes(' ') || short.length < 2) return false;
  const words = long.split(' ').filter((word) => !/^(of|the|and|for|in|on)$/.test(word));
  return words.length > 1 && words.map((word) => word[0]).join('') === short;
}

function containsName(long: string, short: string): boolean {
  return ` ${long} `.includes(` ${short} `);
}
