import { placeRelation } from '../../annotate/name/place.ts';
import { givenName, isFamilyName } from '../../lexicon/en/given-names.ts';
import { findPlaces } from '../../lexicon/en/places.ts';
import type { Features } from '../logistic.ts';
import type { Filler } from './filler.ts';

/** What the two names themselves tell: of what type they are, what words they have in common, how places lie. */
export function nameFeatures(a: Filler, b: Filler): Features {
  return {
    place: Number(a.name.type === 'place'),
    organisation: Number(a.name.type === 'organisation'),
    typesApart: Number(a.name.type !== b.name.type),
    sortSame: Number(a.sort !== '' && a.sort === b.sort),
    sortApart: Number(a.sort !== '' && b.sort !== '' && a.sort !== b.sort),
    lastWord: Number(a.name.type === 'organisation' && wordsIn(a).at(-1) === wordsIn(b).at(-1)),
    full: Number(a.name.parts?.given !== undefined && b.name.parts?.given !== undefined),
    oddNames: Number(isOdd(a)) + Number(isOdd(b)),
    initials: Number(a.name.name[0] === b.name.name[0]),
    shareWords: wordsIn(a).filter((word) => wordsIn(b).includes(word)).length,
    ...(a.name.type === 'place' && b.name.type === 'place' && placeFeatures(a, b)),
  };
}

/** A person without a word that is known as a name. */
function isOdd({ name: { type, parts } }: Filler): boolean {
  if (type !== 'person') return false;
  return givenName(parts?.given ?? '') === null && !isFamilyName(parts?.family ?? '');
}

function wordsIn({ name }: Filler): string[] {
  return name.name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

const VICINITY = /^(near|outside|around|toward|towards|from|off|along)$/;

/** Places of two grains may lie in each other, and a town in what is told as the city beside it. */
function placeFeatures(a: Filler, b: Filler): Features {
  const [x, y] = [findPlaces(a.name.name)[0], findPlaces(b.name.name)[0]];
  const same = (key: 'kind' | 'country' | 'division') =>
    Number(x !== undefined && x[key] !== '' && x[key] === y?.[key]);
  return {
    unknownPlaces: Number(!x) + Number(!y),
    sameGrain: same('kind'),
    apartGrain: Number(x !== undefined && y !== undefined && x.kind !== y.kind),
    sameCountry: same('country'),
    sameDivision: same('division'),
    countries: Number(x?.kind === 'country' && y?.kind === 'country'),
    cities: Number(x?.kind === 'city' && y?.kind === 'city'),
    disjoint: Number(placeRelation(a.name.name, b.name.name) === 'disjoint'),
    vicinity: Number(VICINITY.test(a.tie) || VICINITY.test(b.tie)),
  };
}
